// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/replies/ReplyRules.h"
#include "core/smtp/Reply.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth::replies
{

/// What a text most likely means.
struct Reading
{
    QString cause; ///< the code of a row of causes (Cause.h)
    Specificity specificity; ///< what it rests on
    QStringList evidence; ///< words of our own table that were found; never a piece of the text
};

/// A server's whole reply, ready to be read: its bytes as text, its code, its enhanced code, and
/// what is its own in it.
[[nodiscard]] Saying sayingOf(
    const smtp::Reply &reply, const QList<Stage> &stages, const QString &platform);

/// What it means by the table. Nothing, where not even the code's first digit says something.
[[nodiscard]] std::optional<Reading> read(const ReplyRules &table, const Saying &saying);

} // namespace mailberth::replies
