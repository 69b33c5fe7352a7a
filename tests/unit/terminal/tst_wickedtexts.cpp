// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Every text field of everything that is read from a document, DNS or a server is filled with a
// wicked text, one by one and all at once, and everything that is printed of it is searched for
// what a terminal would obey, hide or reorder.

#include "core/handover/Account.h"
#include "core/model/Printable.h"
#include "core/report/JsonReport.h"
#include "core/sources/OrganisationFile.h"
#include "core/sources/PublishedSettings.h"
#include "core/survey/Judge.h"
#include "core/survey/SubmissionFindings.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/terminal/Screen.h"
#include "ui/words/Describe.h"
#include "ui/words/HandOver.h"
#include "ui/words/Lanes.h"
#include "ui/words/OAuthWords.h"
#include "ui/words/SubmissionStory.h"
#include "ui/words/VaultWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtTest/QTest>

#include <functional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// What XML may carry: a terminal's sequence in one character, text that turns around, what nobody
/// sees, ends of lines, and a row that looks like one of ours.
const QString wickedText =
    QStringLiteral("WICKED\u009B31m\u0085\u202E\u2066\u200B\uFEFF\u2028\u2029\u00AD\u3164\uFE0F"
                   "\U000E0041\nServer   evil.example");
/// JSON and SMTP carry more.
const QByteArray wickedBytes =
    QByteArray("WICKED\x1b]0;x\x07\t\r\n\0", 16) + wickedText.toUtf8() + "\x7f";

QByteArray stored(const char *name)
{
    QFile file(QStringLiteral(MAILBERTH_DOCUMENTS "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Called for every text of a document, with its number; what it returns stands in the copy.
using Rewrite = std::function<QString(int number, const QString &text)>;

QByteArray rewritten(const QByteArray &xml, const Rewrite &rewrite)
{
    QByteArray copy;
    QXmlStreamReader reader(xml);
    QXmlStreamWriter writer(&copy);
    int number = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            writer.writeStartElement(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                writer.writeAttribute(
                    attribute.name().toString(), rewrite(number++, attribute.value().toString()));
        } else if (token == QXmlStreamReader::EndElement) {
            writer.writeEndElement();
        } else if (token == QXmlStreamReader::Characters && !reader.isWhitespace()) {
            writer.writeCharacters(rewrite(number++, reader.text().toString()));
        }
    }
    return copy;
}

QJsonValue rewritten(const QJsonValue &value, const Rewrite &rewrite, int &number)
{
    if (value.isString())
        return rewrite(number++, value.toString());
    if (value.isArray()) {
        QJsonArray copy;
        for (const QJsonValue &item : value.toArray())
            copy << rewritten(item, rewrite, number);
        return copy;
    }
    if (!value.isObject())
        return value;
    QJsonObject copy;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key =
            member.key() == u"google" ? rewrite(number++, member.key()) : member.key();
        copy[key] = rewritten(member.value(), rewrite, number);
    }
    return copy;
}

QByteArray rewrittenJson(const QByteArray &json, const Rewrite &rewrite)
{
    int number = 0;
    return QJsonDocument(
        rewritten(QJsonDocument::fromJson(json).object(), rewrite, number).toObject())
        .toJson();
}

/// The document with the wicked text in one place, then the next, instead of what stood there or
/// behind it, and once everywhere.
QList<QByteArray> wickedOnes(
    const std::function<QByteArray(const Rewrite &)> &rewriting, const QString &wicked)
{
    int count = 0;
    rewriting([&count](int, const QString &text) {
        ++count;
        return text;
    });
    QList<QByteArray> documents;
    for (int place = 0; place < count; ++place) {
        documents << rewriting([&](int number, const QString &text) {
            return number == place ? wicked : text;
        }) << rewriting([&](int number, const QString &text) {
            return number == place ? QString(text + wicked) : text;
        });
    }
    return documents << rewriting([&](int, const QString &) { return wicked; });
}

/// A survey in which this source answered this, and the first server that it named was proven.
Evidence evidenceOf(const SourceAnswer &answer)
{
    const auto *found = std::get_if<Found>(&answer.report);
    const bool isNamed = found && !found->candidates.isEmpty();
    const ProbeReport probe = readyReport(
        isNamed ? found->candidates.first() : candidate(submissions("smtp.example.org")));
    Evidence evidence = evidenceFor(mailbox("ann@example.org"), { probe });
    evidence.sources = { answer };
    return evidence;
}

/// A certificate, an answer and a conversation of nothing but wicked texts.
void makeWicked(ProbeReport &probe, const QString &text, const QByteArray &bytes)
{
    const smtp::Capabilities capabilities { bytes,
        { { bytes, { bytes } }, { "AUTH", { bytes } } } };
    probe.greeting = smtp::Reply { 220, { bytes, bytes } };
    probe.beforeTls = capabilities;
    probe.afterTls = capabilities;
    probe.transcript = { { TranscriptLine::From::Server, Exposure::Encrypted, 1ms, bytes } };
    probe.candidate.provenance.detail = text;
    // No reader lets such a name in; what shows it must not count on that.
    probe.candidate.username = UsernameForm::Other;
    probe.candidate.usernameText = text;
    if (!probe.tls)
        return;
    probe.tls->cipher = text;
    for (CertificateFacts &certificate : probe.tls->chain) {
        certificate.subject = certificate.issuer = certificate.key = certificate.signature = text;
        certificate.names = { text, text };
    }
}

/// All that one turn prints, with what it is.
struct Printed
{
    QString what;
    QString text;
};

QString onScreen(const std::function<void(terminal::Screen &)> &print)
{
    QString text;
    QTextStream stream(&text);
    terminal::Screen screen(stream, { .columns = 80, .charset = terminal::Charset::Utf8 });
    print(screen);
    return text;
}

QString onScreen(const Story &story, const Verdict &verdict, const Evidence &evidence)
{
    return onScreen([&](terminal::Screen &screen) {
        screen.print(story, tellingLanes(verdict, evidence), evidence.end);
    });
}

QList<Printed> handedOverFiles(const Account &account)
{
    QList<Printed> all;
    for (const Target &target : targets()) {
        for (const Part &part : target.parts) {
            const QString what = id(target.id) + u'/' + part.id;
            const HandOverStory story = describe(target.id, part, account);
            all << Printed { what, legible(handedOver(target.id, part, account)) }
                << Printed { what + QStringLiteral(", beside it"),
                       onScreen([&](terminal::Screen &screen) {
                           for (const QString &sentence : story.places + story.remarks)
                               screen.printSentence(sentence);
                       }) };
        }
    }
    return all;
}

QString asJson(const QJsonObject &report)
{
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

QList<Printed> everythingPrintedOf(const Evidence &evidence, const Verdict &verdict)
{
    QList<Printed> all {
        { QStringLiteral("for a person"),
            onScreen(describe(verdict, evidence, Audience::Person), verdict, evidence) },
        { QStringLiteral("for a helpdesk"),
            onScreen(describe(verdict, evidence, Audience::Helpdesk), verdict, evidence) },
        { QStringLiteral("progress"), describeProgress(evidence) },
        { QStringLiteral("JSON"), asJson(jsonReport(evidence, verdict)) }
    };
    if (verdict.chosen)
        all << handedOverFiles(accountOf({ .address = *evidence.address,
            .outgoing = *verdict.chosen,
            .incoming = incomingServers(evidence) }));
    return all;
}

/// Nothing, or the first character that should not stand there. Line feeds are the layout's own.
QString rawIn(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (character != U'\n' && isUnseen(character))
            return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0'));
    }
    return {};
}

/// JSON's own escapes, which whoever reads the report would bring back to life. A file for a mail
/// program may hold them: it says what is so.
QString revivedBy(const QString &report)
{
    for (const char *escape : { "\\u001b", "\\u0007", "\\u0000", "\\u009b", "\\r", "\\n", "\\t" }) {
        if (report.contains(QLatin1String(escape)))
            return QString::fromLatin1(escape);
    }
    return {};
}

/// A row that only the wicked text may have begun.
bool holdsForgedRow(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.trimmed().startsWith(QStringLiteral("Server   evil.example"));
    });
}

void compareNothing(const QList<Printed> &all)
{
    for (const Printed &printed : all) {
        const QString raw =
            rawIn(printed.text) + (printed.what == u"JSON" ? revivedBy(printed.text) : QString());
        QVERIFY2(raw.isEmpty(), qUtf8Printable(raw + QStringLiteral(" in ") + printed.what));
        QVERIFY2(!holdsForgedRow(printed.text), qUtf8Printable(printed.what));
    }
}

/// How many of them quote the wicked text, escaped.
int quotesIn(const QList<Printed> &all)
{
    return int(std::count_if(all.begin(), all.end(),
        [](const Printed &printed) { return printed.text.contains(QStringLiteral("WICKED\\")); }));
}

} // namespace

class TstWickedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theSearchFindsWhatItSearchesFor()
    {
        for (const QString &text :
            { QStringLiteral("a\u202Eb"), QStringLiteral("\u009B"), QStringLiteral("\t") })
            QVERIFY2(!rawIn(text).isEmpty(), qUtf8Printable(text));
        QVERIFY(!revivedBy(QStringLiteral("{ \"a\": \"\\u001b\" }")).isEmpty());
        QVERIFY(holdsForgedRow(QStringLiteral("a") + wickedText));
        QVERIFY(rawIn(QStringLiteral("plain\ntext \\x1B")).isEmpty());
    }

    void inASettingsFile()
    {
        const auto rewriting = [xml = stored("everything.xml")](
                                   const Rewrite &rewrite) { return rewritten(xml, rewrite); };
        int quotes = 0;
        int named = 0;
        for (const QByteArray &document : wickedOnes(rewriting, wickedText)) {
            const auto parsed = AutoconfigDocument::parse(document, mailbox("ann@example.org"));
            const auto *read = std::get_if<AutoconfigDocument>(&parsed);
            if (!read)
                continue;
            ++named;
            const Evidence evidence = evidenceOf({ SourceId::Autoconfig,
                settingsIn(*read, { SourceId::Autoconfig, Trust::Provider, {} }), 0ms, 1ms,
                read->doubts });
            const auto all = everythingPrintedOf(evidence, judge(evidence));
            compareNothing(all);
            quotes += quotesIn(all);
        }
        QVERIFY2(named > 80, qPrintable(QString::number(named)));
        QVERIFY2(quotes > 80, qPrintable(QString::number(quotes)));
    }

    void inAPaccFile()
    {
        const auto rewriting = [file = stored("pacc.json")](
                                   const Rewrite &rewrite) { return rewrittenJson(file, rewrite); };
        int quotes = 0;
        for (const QByteArray &document : wickedOnes(rewriting, QString::fromUtf8(wickedBytes))) {
            const auto parsed = PaccDocument::parse(document, mailbox("ann@example.org"));
            const auto &read = std::get<PaccDocument>(parsed);
            const Evidence evidence = evidenceOf({ SourceId::Pacc,
                settingsIn(read, { SourceId::Pacc, Trust::Provider, {} }), 0ms, 1ms, read.doubts });
            const auto all = everythingPrintedOf(evidence, judge(evidence));
            compareNothing(all);
            quotes += quotesIn(all);
        }
        QVERIFY2(quotes > 10, qPrintable(QString::number(quotes)));
    }

    void inAnOrganisationsFile()
    {
        const auto rewriting = [file = stored("organisation.json")](
                                   const Rewrite &rewrite) { return rewrittenJson(file, rewrite); };
        int quotes = 0;
        for (const QByteArray &document : wickedOnes(rewriting, QString::fromUtf8(wickedBytes))) {
            const auto parsed = OrganisationFile::parse(document);
            const auto *read = std::get_if<OrganisationFile>(&parsed);
            const SourceReport report = read ? read->settingsFor(host("example.org"))
                                             : SourceReport(std::get<Malformed>(parsed));
            const Evidence evidence = evidenceOf({ SourceId::Organisation, report });
            const auto all = everythingPrintedOf(evidence, judge(evidence));
            compareNothing(all);
            quotes += quotesIn(all);
        }
        QVERIFY2(quotes > 10, qPrintable(QString::number(quotes)));
    }

    void inWhatServersAndNameServersSay()
    {
        const QString text = QString::fromUtf8(wickedBytes);
        for (const Outcome &outcome : QList<Outcome> { outcome::Ready {}, outcome::NoRoute { text },
                 outcome::ProxyFailed { text }, outcome::NameServiceFailed { text },
                 outcome::GreetingRefused { { 554, { wickedBytes } } },
                 outcome::EhloRefused { { 502, { wickedBytes } }, outcome::Helo::Refused },
                 outcome::StartTlsNotOffered {},
                 outcome::StartTlsRefused { { 454, { wickedBytes } } },
                 outcome::Tampered { wickedBytes },
                 outcome::HandshakeFailed { HandshakeFault::Other, text },
                 outcome::CertificateRefused {}, outcome::NoSignIn {} }) {
            QList<ProbeReport> probes;
            for (const Endpoint &endpoint :
                { submissions("smtp.example.org"), submission("smtp.example.org") }) {
                ProbeReport probe = readyReport(candidate(endpoint, SourceId::Srv, Trust::Dns));
                probe.outcome = outcome;
                if (std::holds_alternative<outcome::CertificateRefused>(outcome))
                    probe.tls = refusedTls(endpoint.host,
                        { CertificateFault::NameMismatch, CertificateFault::Expired });
                makeWicked(probe, text, wickedBytes);
                probes << probe;
            }
            Evidence evidence = evidenceFor(mailbox("ann@example.org"), probes);
            evidence.sources = { { SourceId::Srv, Unreachable { text }, 0ms, 1ms, { text } },
                { SourceId::Pacc, Malformed { text }, 0ms, 1ms, { text, text } },
                { SourceId::Mx,
                    Found { .provider = ProviderCard { text, text,
                                ProviderCard::Submission::NotOffered, {}, text, text } } } };
            evidence.contacted = { { text, 25, Contact::Protocol::Smtp, { text, text } } };
            const auto all = everythingPrintedOf(evidence, judge(evidence));
            compareNothing(all);
            QVERIFY(quotesIn(all) >= 2);
        }
    }

    void whereSomebodySignsIn()
    {
        const QString text = QString::fromUtf8(wickedBytes);
        const smtp::Reply said { 535, { wickedBytes } };
        SubmissionReport report { readyReport(candidate(submissions("smtp.example.org"))),
            { .outcome = signin::Refused { said, RefusalCause::Unclassified } }, {} };
        makeWicked(report.connection, text, wickedBytes);
        report.signIn.tokenError = wickedBytes;
        SubmissionReport taken = report;
        taken.signIn.outcome = signin::SignedIn {};
        taken.message =
            MessageReport { message::Accepted { { 250, { wickedBytes } }, wickedBytes } };
        SubmissionReport turnedAway = taken;
        turnedAway.message = MessageReport { message::Refused {
            MessageStep::Mail, { 550, { wickedBytes } }, MessageRefusal::Unclassified } };
        const SubmissionSetting setting { text, { mailbox("ann@example.org") },
            ProviderCard { .name = text, .helpPage = text } };
        const Evidence evidence = evidenceFor(mailbox("ann@example.org"), { report.connection });
        for (const SubmissionReport &ended : { report, taken, turnedAway }) {
            const Story story = describe(ended, setting, Audience::Helpdesk);
            const QList<Printed> all { { QStringLiteral("story"), onScreen(story, {}, evidence) },
                { QStringLiteral("progress"), describeProgress(ended) },
                { QStringLiteral("consent"),
                    describeConsent(
                        ended.connection.candidate.endpoint, *ended.connection.tls, setting) },
                { QStringLiteral("JSON"),
                    asJson(jsonReport(
                        evidence, judge(evidence), ended, findingsIn(ended, setting.provider))) } };
            compareNothing(all);
            QCOMPARE(quotesIn(all), 3);
        }
    }

    void whereAProvidersPageOrTheKeychainFails()
    {
        const QString text = QString::fromUtf8(wickedBytes);
        QList<Printed> all;
        for (const OAuthAnswer &answer : QList<OAuthAnswer> { oauth::NotEncrypted { text },
                 oauth::NoListener { text }, oauth::Refused { text, text },
                 oauth::Unreadable { text }, oauth::Unreachable { text } }) {
            const OAuthStory story = describe(answer, QStringLiteral("Example"), text);
            all << Printed { QStringLiteral("OAuth"), story.headline }
                << Printed { QStringLiteral("OAuth, way on"), story.wayOn };
        }
        all << Printed { QStringLiteral("device"), deviceInvitation(text, text) };
        for (const VaultWish wish :
            { VaultWish::Keep, VaultWish::Read, VaultWish::Forget, VaultWish::Unlock }) {
            const VaultStory story = describe(vault::Failed { text }, wish, std::nullopt);
            all << Printed { QStringLiteral("keychain"), story.headline }
                << Printed { QStringLiteral("keychain, way on"), story.wayOn };
        }
        compareNothing(all);
        QVERIFY(quotesIn(all) >= 3);
    }
};

QTEST_GUILESS_MAIN(TstWickedTexts)
#include "tst_wickedtexts.moc"
