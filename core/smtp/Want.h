// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <chrono>
#include <variant>

namespace mailberth::smtp
{

/// What a dialogue asks its driver to do, in order.
namespace want
{

enum class Sensitivity { Public, Secret };

struct Send
{
    QByteArray bytes;
    Sensitivity sensitivity = Sensitivity::Public;

    friend bool operator==(const Send &, const Send &) = default;
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

using Want = std::variant<want::Send, want::StartTls, want::Deadline, want::Finish, want::Close>;

} // namespace mailberth::smtp
