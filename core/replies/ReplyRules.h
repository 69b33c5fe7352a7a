// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/replies/PhraseFinder.h"
#include "core/replies/PlainWords.h"
#include "core/smtp/Reply.h"

#include <QBitArray>
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth::replies
{

/// Where in a conversation something was said (RFC 5321 section 4.3.2). Program: a mail program's
/// own words, not a server's.
enum class Stage { Greeting, Ehlo, StartTls, Auth, Mail, Rcpt, Data, Content, Program };

[[nodiscard]] QString id(Stage stage);

/// What a rule asks for, more specific last. Of two rules that fit the more specific one counts,
/// of two alike the first.
enum class Specificity {
    Digit, ///< the code's first digit (RFC 5321 section 4.2.1)
    Code,
    PlatformAndCode,
    Headline, ///< a program's words over many causes
    PlatformAndHeadline,
    EnhancedCode, ///< RFC 3463
    EnhancedCodeAtStage,
    PlatformAndEnhancedCode,
    Words,
    PlatformAndWords, ///< its words, or a link of its own
};

/// One thing that somebody said, ready to be read.
struct Saying
{
    QList<Stage> stages; ///< where it may have been said; empty: anywhere
    QString platform; ///< the id of the provider in the book; empty: not known
    int code = 0; ///< 0: none was said
    std::optional<smtp::EnhancedCode> enhanced;
    PlainWords words;
    QStringList facts; ///< what is known beside: "port465", "localhost"
};

/// One row of resources/replies.json or resources/program-errors.json.
struct Rule
{
    /// A phrase or one of a sense's; all terms of an alternative must stand in the text.
    using Term = QList<qsizetype>;
    using Alternative = QList<Term>;

    QString cause; ///< "send.relay-denied"
    Specificity specificity;
    QList<Stage> stages; ///< empty: everywhere
    QStringList platforms;
    QStringList codes; ///< "550", "5xx"
    QStringList enhanced; ///< "5.7.1", "x.2.2": class 4 or 5
    QStringList links; ///< parts of links
    QStringList numbers; ///< as PlainWords::numbers
    QList<Alternative> words;
    QList<Alternative> never; ///< none of these may stand in the text
    QString source;
    QStringList examples;
};

/// What one rule found in a saying.
struct RuleMatch
{
    qsizetype rule;
    QStringList evidence; ///< phrases of the table that stand in the text
};

/// A table of rules. It is data, so that a new wording is one more line and no more code.
class ReplyRules
{
public:
    /// What servers say: resources/replies.json.
    [[nodiscard]] static const ReplyRules &ofServers();
    /// What mail programs say by themselves: resources/program-errors.json.
    [[nodiscard]] static const ReplyRules &ofPrograms();
    /// Reads a table of resources/schemas/replies.schema.json. Nothing, if any part cannot be used.
    /// `without` leaves one row out, so that a test can see whether it is missed.
    [[nodiscard]] static std::optional<ReplyRules> parse(
        const QByteArray &json, std::optional<qsizetype> without = std::nullopt);

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] QStringList phrases() const { return m_phrases; }

    /// Whether a line only repeats what every failure of a program shows.
    [[nodiscard]] bool isEcho(const PlainWords &line) const;
    /// The rules that fit, the one that counts first.
    [[nodiscard]] QList<RuleMatch> matches(const Saying &saying) const;

private:
    [[nodiscard]] std::optional<Rule::Alternative> readAlternative(
        const QString &text, const QHash<QString, QStringList> &senses);
    [[nodiscard]] std::optional<Rule> readRule(
        const QJsonObject &row, const QHash<QString, QStringList> &senses);
    [[nodiscard]] qsizetype numberOf(const QString &phrase);
    [[nodiscard]] std::optional<QStringList> evidenceFor(
        const Rule &rule, const Saying &saying, const QBitArray &found) const;

    QList<Rule> m_rules;
    QStringList m_phrases; ///< by number
    PhraseFinder m_finder;
    Rule::Term m_echoes;
    QList<qsizetype> m_order; ///< rules, the more specific first
};

} // namespace mailberth::replies
