// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QList>
#include <QStringList>

namespace mailberth
{

/// A certificate of a web hoster may carry a hundred names; no more than these are tried.
inline constexpr qsizetype mostCertificateHosts = 4;

/// The servers that a certificate may be for, likeliest first: its names as they stand, and for
/// "*.hoster.example" the usual names below it. Those that sound like mail come first.
[[nodiscard]] QList<HostName> hostsOnCertificate(const QStringList &names);

} // namespace mailberth
