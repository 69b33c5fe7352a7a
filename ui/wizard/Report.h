// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace mailberth
{

/// The forms in which a report can be saved.
enum class ReportFormat { Text, Json };

/// Facts under their headings, the values of a group below each other.
[[nodiscard]] QString asText(const QList<FactGroup> &groups);
/// The whole report as the bytes of a file: the story and all details, or the JSON of the command
/// line's --json. UTF-8.
[[nodiscard]] QByteArray report(const SessionState &state, ReportFormat format);

} // namespace mailberth
