// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/AccountState.h"

namespace mailberth
{

bool isSignedIn(const AccountState &state)
{
    return state.signIn.phase == Phase::Over && state.signIn.report
        && isSignedIn(state.signIn.report->signIn);
}

bool isSpent(const MessageState &state)
{
    if (state.phase != Phase::Over || !state.report || !state.report->message)
        return false;
    const MessageOutcome &outcome = state.report->message->outcome;
    return std::holds_alternative<message::Accepted>(outcome)
        || std::holds_alternative<message::Unknown>(outcome);
}

std::optional<KeychainSeen> keychainOf(const KeepingState &state)
{
    const auto *seen = state.seen ? std::get_if<KeychainSeen>(&*state.seen) : nullptr;
    return seen ? std::optional(*seen) : std::nullopt;
}

bool hasFound(const AccountState &state, SecretKind kind)
{
    const std::optional<VaultKey> &found = state.keeping.found;
    return found && found->kind == kind && found->userName == state.signIn.userName.text.trimmed();
}

bool hasKeepingTrouble(const AccountState &state)
{
    const KeepingState &keeping = state.keeping;
    return isSignedIn(state) && keeping.wish == KeepingState::Wish::Keep && !keeping.isKept
        && keeping.doing == KeepingState::Doing::Nothing && keeping.answer.has_value();
}

bool canSignIn(const SignInState &state)
{
    return state.mechanism || state.page.way == SignInState::ByPage::Way::Offered;
}

bool isVisiting(const SignInState &state)
{
    return state.phase == Phase::Running && state.visit && !state.visit->end;
}

bool isAtRest(const AccountState &state)
{
    return state.signIn.phase != Phase::Running
        && state.keeping.doing == KeepingState::Doing::Nothing;
}

} // namespace mailberth
