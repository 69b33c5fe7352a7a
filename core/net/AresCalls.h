// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/DnsQuery.h"

#include <QByteArray>
#include <QList>

#include <ares.h>

/// What c-ares does under one name in old releases and under another in those that deprecate the
/// old one.
namespace mailberth::ares
{

/// `status` is c-ares' own, `timeouts` is how often nobody answered in time, and `message` is the
/// whole DNS message, perhaps empty.
using Answered = void (*)(void *context, int status, int timeouts, const QByteArray &message);

/// Asks for a record of this type (IANA's number). `answered` is called exactly once, perhaps
/// before this returns, and when the channel goes at the latest.
void query(
    ares_channel channel, const QByteArray &name, int type, Answered answered, void *context);

/// The servers that a channel asks, in order.
[[nodiscard]] QList<DnsServer> serversOf(ares_channel channel);

} // namespace mailberth::ares
