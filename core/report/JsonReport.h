// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/SubmissionReport.h"
#include "core/model/Verdict.h"

#include <QJsonObject>

namespace mailberth
{

/// The report of `--json`, schema "mailberth/1" (resources/schemas): codes and facts, untranslated.
/// Times are milliseconds since the survey began. Text from outside is escaped (see Printable.h),
/// secrets never get this far. Pure.
[[nodiscard]] QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict);

/// What was to follow the search and was not begun.
enum class Untried { SignIn, Message };

/// The same with "sign_in", and perhaps "message", as not tried.
[[nodiscard]] QJsonObject jsonReport(
    const Evidence &evidence, const Verdict &verdict, Untried untried);

/// The same with what a sign-in and a message came to: "session" (as a probe), "sign_in",
/// "message", and their findings behind the survey's.
[[nodiscard]] QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict,
    const SubmissionReport &submission, const QList<Finding> &findings);

} // namespace mailberth
