// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/LookedUp.h"

namespace mailberth
{

std::optional<Outcome> failureOf(const AddressAnswer &answer)
{
    switch (answer.status) {
    case NameStatus::Found:
        return std::nullopt;
    case NameStatus::NoSuchName:
    case NameStatus::NoRecord:
        return outcome::NameNotFound {};
    case NameStatus::Failed:
    case NameStatus::TimedOut:
    case NameStatus::NoServer:
        return outcome::NameServiceFailed { id(answer.status) };
    }
    Q_UNREACHABLE();
}

QList<Step> nameStep(const AddressAnswer &answer)
{
    if (answer.by == AnsweredBy::Literal || answer.by == AnsweredBy::Redirect)
        return {};
    return { Step { Stage::Resolve, answer.start, answer.end, Exposure::InTheClear } };
}

} // namespace mailberth
