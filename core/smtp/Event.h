// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/TlsFacts.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth::smtp
{

/// What happens to a dialogue. Time is an event, so that no test has to wait for it.
namespace event
{

struct Connected
{
};

struct Bytes // as they came, cut anywhere
{
    QByteArray data;
};

/// The handshake ended. Whether the peer proved its name stands in the facts.
struct TlsEstablished
{
    TlsFacts facts;
};

struct TlsFailed
{
    HandshakeFault fault = HandshakeFault::Other;
    std::optional<TlsFacts> facts; ///< with certificate faults: the certificate was the reason
    QString diagnostic;
};

struct DeadlinePassed // of the last wanted deadline, or the survey's
{
};

struct PeerClosed
{
};

struct NetworkFailed // reset, route lost
{
};

struct Cancelled
{
};

struct Resumed // after want::Yield
{
};

} // namespace event

using Event = std::variant<event::Connected, event::Bytes, event::TlsEstablished, event::TlsFailed,
    event::DeadlinePassed, event::PeerClosed, event::NetworkFailed, event::Cancelled,
    event::Resumed>;

} // namespace mailberth::smtp
