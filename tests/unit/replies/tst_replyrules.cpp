// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Statements.h"
#include "core/pasted/Unwrapping.h"
#include "core/replies/Cause.h"
#include "core/replies/CauseReader.h"
#include "tests/support/LogGuard.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::replies;

namespace
{

constexpr auto servers = "replies.json";
constexpr auto programs = "program-errors.json";

QByteArray tableText(const QString &name)
{
    QFile file(QStringLiteral(":/mailberth/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Stage> stageNamed(const QString &text)
{
    for (const Stage stage : { Stage::Greeting, Stage::Ehlo, Stage::StartTls, Stage::Auth,
             Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Content }) {
        if (id(stage) == text)
            return stage;
    }
    return std::nullopt;
}

/// "[rcpt] 550 5.1.1 User unknown", said where its row holds; without a step where its cause
/// belongs.
Saying saidByServer(const QString &example, const Rule &rule)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\[(\\w+)\\] )?(\\d{3}) (.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(example);
    if (!match.hasMatch())
        qFatal("an example is no reply: %s", qPrintable(example));
    const auto named = stageNamed(match.captured(1));
    QList<Stage> stages { Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Content };
    if (named)
        stages = { *named };
    else if (!rule.stages.isEmpty())
        stages = { rule.stages.constFirst() };
    else if (rule.cause.startsWith(u"auth."))
        stages = { Stage::Auth };
    return sayingOf({ match.captured(2).toInt(), { match.captured(3).toUtf8() } }, stages,
        rule.platforms.value(0));
}

Saying saidByProgram(const QString &example, const Rule &rule)
{
    Saying saying = pasted::statementsIn(pasted::unwrapped(example.toUtf8())).ofProgram;
    if (saying.platform.isEmpty())
        saying.platform = rule.platforms.value(0);
    return saying;
}

Saying said(const QString &example, const Rule &rule, const QString &table)
{
    return table == QLatin1String(servers) ? saidByServer(example, rule)
                                           : saidByProgram(example, rule);
}

} // namespace

class TstReplyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void everyExampleIsReadByItsRow_data() { tables(); }
    void everyExampleIsReadByItsRow()
    {
        QFETCH(const QString, name);
        const auto table = ReplyRules::parse(tableText(name));
        QVERIFY(table);
        QStringList wrong;
        for (qsizetype number = 0; number < table->rules().size(); ++number) {
            const Rule &rule = table->rules()[number];
            QVERIFY2(!rule.examples.isEmpty() && !rule.source.isEmpty(), qPrintable(rule.cause));
            for (const QString &example : rule.examples) {
                const auto matches = table->matches(said(example, rule, name));
                QVERIFY2(!matches.isEmpty(), qPrintable(example));
                const qsizetype first = matches.constFirst().rule;
                if (first != number)
                    wrong << QStringLiteral("%1 is read as %2 (row %3 instead of %4)")
                                 .arg(example, table->rules()[first].cause)
                                 .arg(first)
                                 .arg(number);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// No row is idle: without it at least one of its examples is read as something else, or with
    /// less certainty.
    void everyRowIsMissed_data() { tables(); }
    void everyRowIsMissed()
    {
        QFETCH(const QString, name);
        const auto table = ReplyRules::parse(tableText(name));
        QVERIFY(table);
        QStringList superfluous;
        for (qsizetype number = 0; number < table->rules().size(); ++number) {
            const Rule &rule = table->rules()[number];
            const bool isMissed = std::any_of(
                rule.examples.begin(), rule.examples.end(), [&](const QString &example) {
                    const auto matches = table->matches(said(example, rule, name));
                    const auto next = std::find_if(matches.begin(), matches.end(),
                        [number](const RuleMatch &match) { return match.rule != number; });
                    if (matches.isEmpty() || matches.constFirst().rule != number)
                        return false;
                    return next == matches.end() || table->rules()[next->rule].cause != rule.cause
                        || table->rules()[next->rule].specificity != rule.specificity;
                });
            if (!isMissed)
                superfluous << QStringLiteral("row %1 (%2)").arg(number).arg(rule.cause);
        }
        QVERIFY2(superfluous.isEmpty(), qPrintable(superfluous.join(u'\n')));
    }

    void aRowThatIsLeftOutIsNotThere()
    {
        const QByteArray text = tableText(QLatin1String(servers));
        const auto whole = ReplyRules::parse(text);
        const auto less = ReplyRules::parse(text, 0);
        QVERIFY(whole && less);
        QCOMPARE(less->rules().size(), whole->rules().size() - 1);
    }

    void everyCauseHasARow_data() { tables(); }
    void everyCauseHasARow()
    {
        QFETCH(const QString, name);
        const auto table = ReplyRules::parse(tableText(name));
        for (const Rule &rule : table->rules())
            QVERIFY2(causeOf(rule.cause), qPrintable(rule.cause));
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &rule) {
            QTest::newRow(name) << "{\"version\":1,\"senses\":{\"a\":[\"b\"]},\"rules\":[" + rule
                    + "]}";
        };
        row("no cause", R"({"words":"b"})");
        row("a sense that is none", R"({"cause":"x.y","words":"{c}"})");
        row("a step that is none", R"({"cause":"x.y","stage":"quit","words":"b"})");
        row("a code that is none", R"({"cause":"x.y","code":"5a5"})");
        row("an enhanced code that is none", R"({"cause":"x.y","enhanced":"5.7"})");
        QTest::newRow("another version") << QByteArray(R"({"version":2,"rules":[]})");
        QTest::newRow("no table") << QByteArray("[]");
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!ReplyRules::parse(json));
    }

    void theMoreSpecificRowCounts()
    {
        const auto table = ReplyRules::parse(R"({"version":1,"senses":{},"rules":[
            {"cause":"x.digit","code":"5xx"},
            {"cause":"x.code","code":"535"},
            {"cause":"x.enhanced","enhanced":"5.7.8"},
            {"cause":"x.words","words":"no + way"},
            {"cause":"x.platform","platform":"gmail","words":"no"}]})");
        QVERIFY(table);
        const auto causeOf = [&table](
                                 int code, const QByteArray &text, const QString &platform = {}) {
            return read(*table, sayingOf({ code, { text } }, {}, platform))->cause;
        };
        QCOMPARE(causeOf(550, "what"), QStringLiteral("x.digit"));
        QCOMPARE(causeOf(535, "what"), QStringLiteral("x.code"));
        QCOMPARE(causeOf(535, "5.7.8 what"), QStringLiteral("x.enhanced"));
        QCOMPARE(causeOf(535, "5.7.8 there is no other way"), QStringLiteral("x.words"));
        QCOMPARE(
            causeOf(535, "5.7.8 no way", QStringLiteral("gmail")), QStringLiteral("x.platform"));
        QCOMPARE(causeOf(535, "5.7.8 nobody is away"), QStringLiteral("x.enhanced"));
        QVERIFY(!read(*table, sayingOf({ 450, { "what" } }, {}, {})));
    }

private:
    static void tables()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("what servers say") << QString::fromLatin1(servers);
        QTest::newRow("what programs say") << QString::fromLatin1(programs);
    }
};

QTEST_GUILESS_MAIN(TstReplyRules)
#include "tst_replyrules.moc"
