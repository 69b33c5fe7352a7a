// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Finding.h"

#include <QList>

#include <optional>

namespace mailberth
{

/// The diagnostic of a source that had not answered when the survey ended.
[[nodiscard]] QString notWaitedFor();

/// The settings that are published and cannot be used: what the domain wanted to say.
[[nodiscard]] QList<Finding> findingsAboutSettings(const Evidence &evidence);

/// What shows when the sources' answers are held against each other, against the mailbox's domain
/// and against what was proven. Pure.
[[nodiscard]] QList<Finding> findingsAboutSources(const Evidence &evidence);

/// That another host is recommended than was used before for the mail domain, if nobody typed it
/// just now. Whoever reads the verdict hears of it before anything else. Pure.
[[nodiscard]] std::optional<Finding> changeSinceBefore(const Evidence &evidence);

} // namespace mailberth
