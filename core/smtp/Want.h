// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <variant>

namespace mailberth::smtp
{

/// What a dialogue asks its driver to do, in order.
namespace want
{

struct Send // a command line with its end; nothing secret is in it
{
    QByteArray bytes;

    friend bool operator==(const Send &, const Send &) = default;
};

/// A line of a sign-in: what everybody may see, then what nobody may, then CR LF. The driver wipes
/// what it makes of it. Held once, however often the want is copied.
struct SendSecret
{
    QByteArray prefix;
    std::shared_ptr<const Secret> secret; ///< never null

    friend bool operator==(const SendSecret &one, const SendSecret &other)
    {
        return one.prefix == other.prefix && *one.secret == *other.secret;
    }
};

struct SendContent // a message, stuffed, with its final dot
{
    QByteArray bytes;

    friend bool operator==(const SendContent &, const SendContent &) = default;
};

/// Start the handshake now. The driver makes sure that nothing lies unread anywhere, and feeds what
/// does as event::Bytes instead of starting.
struct StartTls
{
    friend bool operator==(const StartTls &, const StartTls &) = default;
};

struct Deadline // replaces the one before
{
    std::chrono::milliseconds after;

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Tell event::Resumed once everybody else had their turn: a calculation goes on in pieces, so that
/// no window stands still.
struct Yield
{
    friend bool operator==(const Yield &, const Yield &) = default;
};

/// The outcome stands in the report. Comes exactly once; a polite farewell may follow it.
struct Finish
{
    friend bool operator==(const Finish &, const Finish &) = default;
};

struct Close // the last want of all
{
    friend bool operator==(const Close &, const Close &) = default;
};

} // namespace want

using Want = std::variant<want::Send, want::SendSecret, want::SendContent, want::StartTls,
    want::Deadline, want::Yield, want::Finish, want::Close>;

} // namespace mailberth::smtp
