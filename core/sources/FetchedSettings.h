// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Fetched.h"
#include "core/sources/AutoconfigDocument.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

using FetchedSettings = std::variant<AutoconfigDocument, NothingHere, Unreachable, Malformed>;

/// What a fetched page amounts to as a settings file. A web page instead of one means that there is
/// none: many sites answer so to every path, and so does a captive portal in the clear.
[[nodiscard]] FetchedSettings settingsFrom(const FetchAnswer &answer, const MailAddress &address);

/// Why a page did not come: 404 is an answer, 503 is none.
[[nodiscard]] SourceReport whyNoPage(const FetchAnswer &answer);

/// What makes a page unusable that is there, or ought to be. A host of its own ("autoconfig")
/// exists for nothing else, and whatever goes wrong there tells; a web site answers many things to
/// a path that it does not know, and so only what can be nothing else counts.
[[nodiscard]] std::optional<UnusablePage> unusableIn(
    const FetchAnswer &answer, const FetchedSettings &read);

/// A fact for helpdesk people: "https://example.org/…: not-there (120 ms)".
[[nodiscard]] QString noteOf(const FetchAnswer &answer);

/// What several answers of one source amount to: everything found, once; else the gravest reason
/// why nothing was. One open question is not a no.
[[nodiscard]] SourceReport combined(const QList<SourceReport> &reports);

} // namespace mailberth
