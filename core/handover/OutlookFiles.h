// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"

#include <QByteArray>
#include <QString>

/// What an administrator gives Outlook (classic): an Autodiscover answer kept on the computer, and
/// the registry values that make Outlook read it (PreferLocalXML, and one named as the mail domain
/// that holds the file's path; Microsoft, "Plan to automatically configure user accounts").
namespace mailberth
{

/// The Autodiscover answer (the POX response for e-mail accounts), UTF-8.
[[nodiscard]] QByteArray autodiscoverFile(const Account &account);

/// Where the registry says that the Autodiscover answer lies.
[[nodiscard]] QString autodiscoverPath(const Account &account);

/// A .reg file, as Registry Editor 5.00 exports them: UTF-16LE with its mark, lines end with CRLF.
[[nodiscard]] QByteArray registryFile(const Account &account);

/// The same as a PowerShell script that also writes the XML file. UTF-8 with a mark, for Windows
/// PowerShell 5.1 reads what has none in the code page of the machine; lines end with CRLF.
[[nodiscard]] QByteArray powerShellFile(const Account &account);

} // namespace mailberth
