// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/ReplyRules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <numeric>

namespace mailberth::replies
{

namespace
{

constexpr int tableVersion = 1;

constexpr std::array allStages { Stage::Greeting, Stage::Ehlo, Stage::StartTls, Stage::Auth,
    Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Content, Stage::Program };

std::optional<Stage> stageFromId(const QString &text)
{
    const auto stage = std::find_if(
        allStages.begin(), allStages.end(), [&text](Stage known) { return id(known) == text; });
    return stage == allStages.end() ? std::nullopt : std::optional(*stage);
}

/// One text or a list of them.
QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList all;
    for (const QJsonValue &text : value.toArray())
        all << text.toString();
    return all;
}

QStringList strings(const QJsonObject &row, const char *key)
{
    return strings(row[QLatin1String(key)]);
}

bool isOfCode(const QString &pattern, int code)
{
    const QString text = QString::number(code);
    return text.size() == pattern.size()
        && std::equal(pattern.begin(), pattern.end(), text.begin(),
            [](QChar wanted, QChar digit) { return wanted == u'x' || wanted == digit; });
}

bool isOfEnhancedCode(const QString &pattern, const smtp::EnhancedCode &code)
{
    const QStringList parts = pattern.split(u'.');
    const auto fits = [](const QString &wanted, int number) {
        return wanted == u"x" || wanted == QString::number(number);
    };
    return fits(parts[0], code.klass) && fits(parts[1], code.subject)
        && fits(parts[2], code.detail);
}

bool isPattern(const QString &pattern, qsizetype parts)
{
    return pattern.split(u'.').size() == parts
        && std::all_of(pattern.begin(), pattern.end(),
            [](QChar letter) { return letter.isDigit() || letter == u'x' || letter == u'.'; });
}

enum class Kind { Said, Headline };

Specificity specificityOf(const Rule &rule, Kind kind)
{
    const bool knowsPlatform = !rule.platforms.isEmpty();
    if (kind == Kind::Headline)
        return knowsPlatform ? Specificity::PlatformAndHeadline : Specificity::Headline;
    if (!rule.words.isEmpty() || !rule.links.isEmpty())
        return knowsPlatform || !rule.links.isEmpty() ? Specificity::PlatformAndWords
                                                      : Specificity::Words;
    if (!rule.enhanced.isEmpty()) {
        if (knowsPlatform)
            return Specificity::PlatformAndEnhancedCode;
        return rule.stages.isEmpty() ? Specificity::EnhancedCode : Specificity::EnhancedCodeAtStage;
    }
    const bool isDigit = std::all_of(rule.codes.begin(), rule.codes.end(),
        [](const QString &code) { return code.endsWith(u"xx"); });
    if (isDigit && rule.numbers.isEmpty())
        return Specificity::Digit;
    return knowsPlatform ? Specificity::PlatformAndCode : Specificity::Code;
}

bool isSaid(const Rule &rule, const Saying &saying)
{
    const auto any = [](const QStringList &patterns, const auto &fits) {
        return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), fits);
    };
    const bool isHere = std::any_of(saying.stages.begin(), saying.stages.end(),
        [&rule](Stage stage) { return rule.stages.contains(stage); });
    if (!rule.stages.isEmpty() && !saying.stages.isEmpty() && !isHere)
        return false;
    return any(rule.platforms, [&](const QString &it) { return it == saying.platform; })
        && any(rule.codes, [&](const QString &it) { return isOfCode(it, saying.code); })
        && any(rule.enhanced,
            [&](const QString &it) {
                return saying.enhanced && isOfEnhancedCode(it, *saying.enhanced);
            })
        && any(rule.numbers, [&](const QString &it) { return saying.words.numbers.contains(it); });
}

ReplyRules shipped(const QString &name)
{
    QFile file(QStringLiteral(":/mailberth/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a table of replies is missing in this program");
    const auto parsed = ReplyRules::parse(file.readAll());
    if (!parsed)
        qFatal("a table of replies in this program cannot be read");
    return *parsed;
}

} // namespace

QString id(Stage stage)
{
    switch (stage) {
    case Stage::Greeting:
        return QStringLiteral("greeting");
    case Stage::Ehlo:
        return QStringLiteral("ehlo");
    case Stage::StartTls:
        return QStringLiteral("starttls");
    case Stage::Auth:
        return QStringLiteral("auth");
    case Stage::Mail:
        return QStringLiteral("mail");
    case Stage::Rcpt:
        return QStringLiteral("rcpt");
    case Stage::Data:
        return QStringLiteral("data");
    case Stage::Content:
        return QStringLiteral("content");
    case Stage::Program:
        return QStringLiteral("program");
    }
    Q_UNREACHABLE();
}

const ReplyRules &ReplyRules::ofServers()
{
    static const ReplyRules table = shipped(QStringLiteral("replies.json"));
    return table;
}

const ReplyRules &ReplyRules::ofPrograms()
{
    static const ReplyRules table = shipped(QStringLiteral("program-errors.json"));
    return table;
}

std::optional<ReplyRules> ReplyRules::parse(
    const QByteArray &json, std::optional<qsizetype> without)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[QStringLiteral("version")].toInt() != tableVersion)
        return std::nullopt;
    QHash<QString, QStringList> senses;
    const QJsonObject groups = root[QStringLiteral("senses")].toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        senses.insert(it.key(), strings(it.value()));

    ReplyRules table;
    for (const QString &phrase : strings(root, "echoes"))
        table.m_echoes << table.numberOf(phrase);
    const QJsonArray rows = root[QStringLiteral("rules")].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto rule = table.readRule(rows[i].toObject(), senses);
        if (!rule)
            return std::nullopt;
        if (without != i)
            table.m_rules << *rule;
    }
    table.m_finder.finish();
    table.m_order.resize(table.m_rules.size());
    std::iota(table.m_order.begin(), table.m_order.end(), 0);
    std::stable_sort(
        table.m_order.begin(), table.m_order.end(), [&table](qsizetype left, qsizetype right) {
            return table.m_rules[left].specificity > table.m_rules[right].specificity;
        });
    return table;
}

qsizetype ReplyRules::numberOf(const QString &phrase)
{
    // Written without blanks, or with what belongs to a word behind it: Chinese, Japanese, Korean
    // (whose syllables are taken apart here).
    const auto isWide = [](QChar letter) {
        return letter.unicode() >= 0x2E80 || letter.script() == QChar::Script_Hangul;
    };
    QString spaced;
    if (phrase.startsWith(u'@')) {
        spaced = u' ' + phrase + u' ';
    } else {
        const QString plain = inPlainLetters(phrase);
        const bool isWhole = !phrase.endsWith(u'*');
        const bool isWideText = std::any_of(plain.begin(), plain.end(), isWide);
        spaced = isWideText ? plain : u' ' + plain + (isWhole ? u" " : u"");
    }
    const qsizetype number = m_finder.add(spaced);
    if (number == m_phrases.size())
        m_phrases << (phrase.startsWith(u'@') ? phrase.mid(1)
                : phrase.endsWith(u'*')       ? phrase.chopped(1)
                                              : phrase);
    return number;
}

std::optional<Rule::Alternative> ReplyRules::readAlternative(
    const QString &text, const QHash<QString, QStringList> &senses)
{
    Rule::Alternative alternative;
    for (const QString &part : text.split(QStringLiteral(" + "))) {
        Rule::Term term;
        if (part.startsWith(u'{')) {
            const auto sense = senses.constFind(part.mid(1, part.size() - 2));
            if (sense == senses.constEnd())
                return std::nullopt;
            for (const QString &phrase : *sense)
                term << numberOf(phrase);
        } else if (!part.isEmpty()) {
            term << numberOf(part);
        }
        if (term.isEmpty())
            return std::nullopt;
        alternative << term;
    }
    return alternative;
}

std::optional<Rule> ReplyRules::readRule(
    const QJsonObject &row, const QHash<QString, QStringList> &senses)
{
    Rule rule { .cause = row[QStringLiteral("cause")].toString() };
    for (const QString &text : strings(row, "stage")) {
        const auto stage = stageFromId(text);
        if (!stage)
            return std::nullopt;
        rule.stages << *stage;
    }
    rule.platforms = strings(row, "platform");
    rule.codes = strings(row, "code");
    rule.enhanced = strings(row, "enhanced");
    rule.links = strings(row, "link");
    rule.numbers = strings(row, "number");
    for (const QString &text : strings(row, "words")) {
        const auto alternative = readAlternative(text, senses);
        if (!alternative)
            return std::nullopt;
        rule.words << *alternative;
    }
    for (const QString &text : strings(row, "never")) {
        const auto alternative = readAlternative(text, senses);
        if (!alternative)
            return std::nullopt;
        rule.never << *alternative;
    }
    rule.source = row[QStringLiteral("source")].toString();
    rule.examples = strings(row, "examples");
    const bool isUsable = std::all_of(rule.codes.begin(), rule.codes.end(),
                              [](const QString &code) { return isPattern(code, 1); })
        && std::all_of(rule.enhanced.begin(), rule.enhanced.end(),
            [](const QString &code) { return isPattern(code, 3); });
    if (rule.cause.isEmpty() || !isUsable)
        return std::nullopt;
    rule.specificity =
        specificityOf(rule, row[QStringLiteral("general")].toBool() ? Kind::Headline : Kind::Said);
    return rule;
}

std::optional<QStringList> ReplyRules::evidenceFor(
    const Rule &rule, const Saying &saying, const QBitArray &found) const
{
    if (!isSaid(rule, saying))
        return std::nullopt;
    const auto standing = [&found](const Rule::Term &term) {
        return std::find_if(
            term.begin(), term.end(), [&found](qsizetype phrase) { return found.testBit(phrase); });
    };
    const auto isStanding = [&standing](const Rule::Alternative &alternative) {
        return std::all_of(alternative.begin(), alternative.end(),
            [&standing](const Rule::Term &term) { return standing(term) != term.end(); });
    };
    if (std::any_of(rule.never.begin(), rule.never.end(), isStanding))
        return std::nullopt;
    QStringList evidence;
    for (const QString &part : rule.links) {
        const bool isLinked = std::any_of(saying.words.links.begin(), saying.words.links.end(),
            [&part](const QString &link) { return link.contains(part); });
        if (isLinked)
            evidence << part;
    }
    if (!rule.links.isEmpty() && evidence.isEmpty())
        return std::nullopt;
    if (rule.words.isEmpty())
        return evidence;
    const auto said = std::find_if(rule.words.begin(), rule.words.end(), isStanding);
    if (said == rule.words.end())
        return std::nullopt;
    for (const Rule::Term &term : *said)
        evidence << m_phrases[*standing(term)];
    return evidence;
}

bool ReplyRules::isEcho(const PlainWords &line) const
{
    const QBitArray found = m_finder.find(line.words);
    return std::any_of(m_echoes.begin(), m_echoes.end(),
        [&found](qsizetype phrase) { return found.testBit(phrase); });
}

QList<RuleMatch> ReplyRules::matches(const Saying &saying) const
{
    QString text = saying.words.words;
    for (const QString &fact : saying.facts)
        text += u" @" + fact + u' ';
    const QBitArray found = m_finder.find(text);
    QList<RuleMatch> all;
    for (const qsizetype number : m_order) {
        if (const auto evidence = evidenceFor(m_rules[number], saying, found))
            all << RuleMatch { number, *evidence };
    }
    return all;
}

} // namespace mailberth::replies
