// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// Where a statement can be read up.
struct Reference
{
    QString title; ///< "RFC 8314, section 3.3"
    QString url;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What is drawn beside a topic: the window draws lanes, the terminal characters.
enum class Illustration { None, BothLanes };

/// One question that people ask about the two ports, answered in a few short paragraphs.
struct Topic
{
    QString id; ///< "difference", "history", …: for `explain ID`; never translated
    QString title; ///< the question
    QStringList paragraphs;
    QList<Reference> references;
    Illustration illustration = Illustration::None;

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// All topics in reading order; the first is the difference between 465 and 587.
[[nodiscard]] QList<Topic> topics();
[[nodiscard]] std::optional<Topic> topic(QStringView id);
/// What a finding's code means and what to do, without a case at hand. Nothing for unknown codes.
[[nodiscard]] std::optional<Topic> topicForCode(QStringView code);
/// What `explain SUBJECT` shows: the topic of that name, or what the code means, be it a finding's
/// or a cause's that is read in pasted texts; codes that name one thing have one explanation.
[[nodiscard]] std::optional<Topic> explanationOf(QStringView subject);

} // namespace mailberth
