// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Reply.h"
#include "core/smtp/Want.h"

#include <QList>

#include <variant>

namespace mailberth::smtp
{

/// What a part of a session (SignInExchange, MessageTransfer) does next. The session's dialogue
/// sees to everything else: order, deadlines, transcript, interruptions.
namespace move
{

struct Say
{
    QList<Want> lines; ///< Send, SendSecret and SendContent only
    int replies = 1; ///< how many answer them (RFC 2920: several commands at once)
};

struct Await // replies to what was said already
{
};

struct Think // a calculation goes on: call think()
{
};

struct Over // how it ended stands in the part's report
{
    enum class Manners { SayQuit, HangUp } manners = Manners::SayQuit;
};

struct Violation // the reply answers nothing that was asked
{
};

} // namespace move

using Move = std::variant<move::Say, move::Await, move::Think, move::Over, move::Violation>;

[[nodiscard]] inline move::Over overAfter(const Reply &reply)
{
    return { reply.code == closingDown ? move::Over::Manners::HangUp
                                       : move::Over::Manners::SayQuit };
}

} // namespace mailberth::smtp
