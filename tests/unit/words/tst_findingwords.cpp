// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/words/Describe.h"
#include "ui/words/FindingWords.h"
#include "ui/words/Names.h"

#include <QSet>
#include <QtTest/QTest>

#include <variant>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// What a server may say to do harm: a placeholder, an escape sequence, text that turns around.
constexpr const char *wickedBytes = "%1 %2 %L1 \x1b[31mred\x07 \xe2\x80\xae txet";
const QString wicked = QString::fromUtf8(wickedBytes);

constexpr const char *usualHost = "smtp.example.org";

CertificateFacts wickedLeaf()
{
    CertificateFacts leaf = verifiedTls(host(usualHost)).chain.constFirst();
    leaf.subject = wicked;
    leaf.issuer = wicked;
    leaf.names = { wicked, wicked };
    leaf.key = wicked;
    leaf.signature = wicked;
    return leaf;
}

QList<Finding> certificateFindings()
{
    QList<Finding> all;
    for (const CertificateFault fault : { CertificateFault::Expired, CertificateFault::NotYetValid,
             CertificateFault::NameMismatch, CertificateFault::SelfSigned,
             CertificateFault::UnknownIssuer, CertificateFault::IncompleteChain,
             CertificateFault::WeakKey, CertificateFault::WeakSignature,
             CertificateFault::NameConstraint, CertificateFault::NotForServers,
             CertificateFault::Revoked, CertificateFault::Unclassified })
        all.append(finding::CertificateProblem { submissions(usualHost), fault, wickedLeaf() });
    CertificateFacts nameless = wickedLeaf();
    nameless.issuer.clear();
    nameless.names.clear();
    all.append(finding::CertificateProblem {
        submissions(usualHost), CertificateFault::NameMismatch, nameless });
    all.append(finding::CertificateProblem {
        submissions(usualHost), CertificateFault::UnknownIssuer, nameless });
    all.append(finding::CertificateProblem { { host("192.0.2.1"), 465, Security::ImplicitTls },
        CertificateFault::NameMismatch, wickedLeaf() });
    return all;
}

QList<Finding> handshakeFindings()
{
    QList<Finding> all;
    for (const HandshakeFault fault :
        { HandshakeFault::NotTls, HandshakeFault::VersionRefused, HandshakeFault::NoSharedCipher,
            HandshakeFault::LegacyRenegotiation, HandshakeFault::WeakKeyExchange,
            HandshakeFault::ClientCertificate, HandshakeFault::Other })
        all.append(finding::HandshakeFailed { submissions(usualHost), fault, wicked });
    return all;
}

QList<Finding> conversationFindings()
{
    const Endpoint on587 = submission(usualHost);
    QList<Finding> all;
    for (const outcome::Protocol spoken : { outcome::Protocol::Http, outcome::Protocol::Imap,
             outcome::Protocol::Pop3, outcome::Protocol::Tls, outcome::Protocol::Unknown })
        all.append(finding::NotSmtp { on587, spoken });
    for (const outcome::Violation violation :
        { outcome::Violation::LineTooLong, outcome::Violation::ReplyTooLong,
            outcome::Violation::SessionTooLong, outcome::Violation::MixedCodes,
            outcome::Violation::MalformedReply, outcome::Violation::Unsolicited })
        all.append(finding::ProtocolViolated { on587, Stage::Ehlo, violation });
    all += {
        finding::GreetingRefused { on587, reply(554, wickedBytes) },
        finding::GreetingRefused { on587, reply(421, wickedBytes) },
        finding::SlowGreeting { on587, 12s },
        finding::EhloRefused { on587, reply(502, wickedBytes), outcome::Helo::Accepted },
        finding::EhloRefused { on587, reply(502, wickedBytes), outcome::Helo::Refused },
        finding::StartTlsMissing { on587, {}, { wicked } },
        finding::StartTlsMissing { on587, { wicked }, {} },
        finding::StartTlsRefused { on587, reply(454, wickedBytes) },
        finding::StartTlsRefused { on587, reply(502, wickedBytes) },
        finding::StartTlsRefused { on587, reply(250, wickedBytes) },
        finding::StartTlsRefused { on587, reply(250, wickedBytes), OtherLane::Works },
        finding::StartTlsRefused { on587, reply(502, wickedBytes), OtherLane::FailsToo },
        finding::StartTlsMissing { on587, {}, {}, OtherLane::Works },
        finding::StartTlsMissing { on587, { wicked }, {}, OtherLane::FailsToo },
        finding::EhloRefused { on587, reply(502, wickedBytes), outcome::Helo::Unanswered },
        finding::EhloRefused { on587, reply(550, wickedBytes), outcome::Helo::NotSent, { wicked } },
        finding::SignInNotOffered { on587 },
        finding::SignInNotOffered { on587, { wicked } },
        finding::SignInBeforeTls { on587, { wicked, QStringLiteral("LOGIN") } },
        finding::SignInDiffers { host(usualHost), { wicked }, {} },
        finding::DataInjected { on587, wickedBytes },
        finding::NoForwardSecrecy { on587, wicked },
        finding::TlsOnStartTlsPort { submissions(usualHost) },
        finding::TlsOnStartTlsPort { on587 },
        finding::PlainOnTlsPort { submissions(usualHost) },
        finding::PlainOnTlsPort { on587 },
    };
    return all;
}

QList<Finding> networkFindings()
{
    const Endpoint on465 = submissions(usualHost);
    const Endpoint on587 = submission(usualHost);
    QList<Finding> all {
        finding::Offline {},
        finding::PortSilent { on465, 8s },
        finding::PortSilent { on465, 8s, OtherLane::FailsToo },
        finding::HostSilent { host(usualHost), { 465, 587 }, 8s },
        finding::NoRoute { on465, wicked },
        finding::ProxyInTheWay { on465, wicked },
        finding::ProxyUnknown { 2s },
        finding::Ipv6Broken { host(usualHost), ip("2001:db8::1"), DialAttempt::Result::TimedOut },
        finding::CaptivePortal { finding::CaptivePortal::Sign::SaysSo, { host(usualHost) }, {} },
        finding::CaptivePortal { finding::CaptivePortal::Sign::ForeignCertificates,
            { host(usualHost), host("b.example") }, {} },
        finding::CaptivePortal { finding::CaptivePortal::Sign::ForeignCertificates,
            { host(usualHost), host("b.example") }, host(usualHost) },
        finding::OutOfTime { 20s },
    };
    for (const OtherLane lane : { OtherLane::Works, OtherLane::FailsToo, OtherLane::NotTried }) {
        all.append(finding::ConnectionRefused { on465, lane });
        all.append(finding::ConnectionRefused { on587, lane });
    }
    for (const Stage stage : { Stage::Connect, Stage::Greeting, Stage::Ehlo, Stage::StartTls,
             Stage::Handshake, Stage::EhloAgain, Stage::Auth, Stage::Message }) {
        all.append(finding::NoAnswerAt { on587, stage, 8s });
        all.append(finding::ConnectionLost { on465, stage, outcome::Ending::Closed });
        all.append(finding::ConnectionLost { on587, stage, outcome::Ending::Reset });
    }
    return all;
}

QList<Finding> nameFindings()
{
    QList<Finding> all {
        finding::DomainUnknown { host("example.org"), MailExchangerAnswer::NullMx::No },
        finding::DomainUnknown { host("example.org"), MailExchangerAnswer::NullMx::Yes },
        finding::NoServerNamed { host("example.org"), {} },
        finding::NoServerNamed { host("example.org"), { host(usualHost), host("a.example.org") } },
        finding::NamesDisagree { host(usualHost), NameStatus::NoSuchName, { ip("192.0.2.1") } },
        finding::NameServerUseless { NameStatus::TimedOut, {} },
        finding::NameServerUseless { NameStatus::NoSuchName, { wicked } },
        finding::NoSubmission { wicked, {} },
        finding::NoSubmission { wicked, wicked },
    };
    for (const SourceId source : { SourceId::Person, SourceId::Organisation, SourceId::Book,
             SourceId::Srv, SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx,
             SourceId::Certificate, SourceId::Guess })
        all.append(finding::HostUnknown { host(usualHost), source });
    for (const NameStatus status : { NameStatus::Found, NameStatus::NoSuchName,
             NameStatus::NoRecord, NameStatus::Failed, NameStatus::TimedOut, NameStatus::NoServer })
        all.append(finding::NameServiceFailed { host(usualHost), status });
    return all;
}

QList<Finding> sourceFindings()
{
    const HostName smtp = host(usualHost);
    const QList<finding::Naming> namings { { SourceId::Autoconfig,
                                               { smtp, host("a.example.org") } },
        { SourceId::Ispdb, { host("b.example.org") } } };
    QList<Finding> all {
        finding::OrganisationFileUnusable { wicked },
        finding::SourcesDisagree { namings, std::nullopt },
        finding::SourcesDisagree { namings, smtp },
        finding::SourceUnheard { SourceId::Srv, wicked, smtp },
        finding::HosterBeside { smtp, host("example.org"), host("hoster.example"), {} },
        finding::HosterBeside { smtp, host("example.org"), host("hoster.example"), { smtp } },
    };
    for (const OtherLane lane : { OtherLane::Works, OtherLane::FailsToo, OtherLane::NotTried })
        all.append(finding::PublishedInTheClear { smtp, 25, SourceId::Ispdb, lane });
    for (const Trust trust : { Trust::Guess, Trust::Dns, Trust::ThirdParty, Trust::Provider }) {
        for (const QString &owner : { wicked, QString() })
            all.append(finding::ForeignHost { smtp, host("hoster.example"), host("example.org"),
                { SourceId::Srv, trust, wicked }, owner });
    }
    all.append(
        finding::OtherHostThanBefore { smtp, host("smtp.before.example"), host("example.org") });
    for (const UnusablePage::Why why :
        { UnusablePage::Why::Malformed, UnusablePage::Why::WantsAddress, UnusablePage::Why::Refused,
            UnusablePage::Why::LeadsElsewhere, UnusablePage::Why::Untrusted,
            UnusablePage::Why::Silent })
        all.append(finding::SettingsUnusable { SourceId::Autoconfig, { wicked, why, wicked }, {} });
    for (const Objection objection : { Objection::PrivateAddress, Objection::UnusualPort })
        all.append(finding::StrangerAvoided {
            submissions(usualHost), objection, { *IpAddress::parse(u"10.0.0.1") }, SourceId::Srv });
    return all;
}

QList<Finding> submissionFindings()
{
    const Endpoint on465 = submissions(usualHost);
    QList<Finding> all {
        finding::NoCommonMechanism { on465, { wicked } },
        finding::NoCommonMechanism { on465, {} },
        finding::ObsoleteSignIn { on465 },
        finding::MessageFateUnknown { on465 },
    };
    for (const RefusalCause cause : allRefusalCauses()) {
        all.append(finding::SignInRefused { on465, cause, reply(535, wickedBytes), {} });
        all.append(finding::SignInRefused { on465, cause, reply(535, wickedBytes), wicked });
    }
    for (const CredentialFault fault :
        { CredentialFault::Empty, CredentialFault::UsernameEmpty, CredentialFault::ControlCharacter,
            CredentialFault::NotUtf8, CredentialFault::TooLong })
        all.append(finding::CredentialsUnsendable { on465, fault });
    for (const SaslFault fault : { SaslFault::ChallengeMalformed, SaslFault::ChallengeTooLong,
             SaslFault::ChallengeUnexpected, SaslFault::NonceForeign, SaslFault::IterationsTooFew,
             SaslFault::IterationsTooMany, SaslFault::ExtensionDemanded, SaslFault::SignatureWrong,
             SaslFault::SignatureMissing, SaslFault::SuccessTooEarly })
        all.append(finding::ServerUnproven { on465, fault });
    for (const MessageStep step :
        { MessageStep::Mail, MessageStep::Rcpt, MessageStep::Data, MessageStep::Content })
        all.append(finding::MessageRefused {
            on465, step, MessageRefusal::Unclassified, reply(550, wickedBytes) });
    for (const MessageRefusal cause : allMessageRefusals())
        all.append(
            finding::MessageRefused { on465, MessageStep::Rcpt, cause, reply(550, wickedBytes) });
    for (const message::Obstacle obstacle : message::allObstacles())
        all.append(finding::MessageUnsendable { on465, obstacle });
    return all;
}

QList<Finding> allFindings()
{
    return networkFindings() + nameFindings() + sourceFindings() + handshakeFindings()
        + certificateFindings() + conversationFindings() + submissionFindings();
}

QStringList textsOf(const Finding &finding)
{
    const FindingStory story = describe(finding);
    return { story.headline, story.explanation, story.remedy, wordsFor(finding).verdict };
}

} // namespace

class TstFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyCodeIsAmongTheSamples()
    {
        QSet<QString> codes;
        QSet<std::size_t> kinds;
        for (const Finding &finding : allFindings()) {
            codes.insert(code(finding));
            kinds.insert(finding.index());
        }
        const QStringList known = allFindingCodes();
        QCOMPARE(codes, QSet<QString>(known.cbegin(), known.cend()));
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Finding>));
    }

    void everyFindingHasWordsARemedyAndAnActor()
    {
        for (const Finding &finding : allFindings()) {
            const FindingStory story = describe(finding);
            QCOMPARE(story.code, code(finding));
            for (const QString &text : textsOf(finding)) {
                QVERIFY2(!text.isEmpty(), qPrintable(story.code));
                QVERIFY2(text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')),
                    qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("..")), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("\"\"")), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("()")), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String(": .")), qPrintable(text));
            }
            QVERIFY(!inWords(story.actor).isEmpty());
        }
    }

    void remedyIsOneSentence()
    {
        for (const Finding &finding : allFindings()) {
            const QString remedy = describe(finding).remedy;
            const bool hasSecond = remedy.chopped(1).contains(QLatin1String(". "));
            QVERIFY2(!hasSecond, qPrintable(remedy));
            QVERIFY2(remedy.front().isUpper(), qPrintable(remedy));
        }
    }

    void headlinesAreShort()
    {
        for (const Finding &finding : allFindings()) {
            QVERIFY2(
                describe(finding).headline.size() <= 90, qPrintable(describe(finding).headline));
            QVERIFY2(
                wordsFor(finding).verdict.size() <= 100, qPrintable(wordsFor(finding).verdict));
        }
    }

    void toneFollowsSeverity()
    {
        for (const Finding &finding : allFindings()) {
            const Tone tone = describe(finding).tone;
            QCOMPARE(tone == Tone::Bad, severity(finding) == Severity::Problem);
            QCOMPARE(tone == Tone::Caution, severity(finding) == Severity::Warning);
            QCOMPARE(tone == Tone::Note, severity(finding) == Severity::Info);
        }
    }

    void wordsFromOutsideAreEscaped()
    {
        for (const Finding &finding : allFindings()) {
            for (const QString &text : textsOf(finding)) {
                for (const QChar character : text) {
                    QVERIFY2(character.category() != QChar::Other_Control, qPrintable(text));
                    QVERIFY2(character.category() != QChar::Other_Format, qPrintable(text));
                }
            }
        }
    }

    void placeholdersInAServersTextStayWhatTheyAre()
    {
        int quoted = 0;
        for (const Finding &finding : allFindings()) {
            for (const QString &text : textsOf(finding)) {
                if (!text.contains(QLatin1String("txet")))
                    continue;
                ++quoted;
                QVERIFY2(text.contains(QLatin1String("%1 %2 %L1 \\x1B[31mred\\x07 \\u{202E} txet")),
                    qPrintable(text));
            }
        }
        QVERIFY2(quoted >= 15, qPrintable(QString::number(quoted)));
    }

    void nobodyIsAskedForAPassword()
    {
        for (const Finding &finding : (networkFindings() + nameFindings() + handshakeFindings()
                 + certificateFindings() + conversationFindings())) {
            for (const QString &text : textsOf(finding))
                QVERIFY2(!text.contains(QLatin1String("password"), Qt::CaseInsensitive),
                    qPrintable(text));
        }
    }

    void longTextsOfServersAreShortened()
    {
        const QByteArray endless(5000, 'a');
        const FindingStory story =
            describe(Finding { finding::DataInjected { submission(usualHost), endless } });
        QVERIFY(story.explanation.contains(QString(200, QLatin1Char('a')) + QChar(u'…')));
        QVERIFY(!story.explanation.contains(QString(201, QLatin1Char('a'))));
    }

    void remedyDependsOnWhoCanAct_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Actor>("actor");
        const Endpoint on587 = submission(usualHost);
        QTest::newRow("a wrong clock is the person's") << Finding {
            finding::CertificateProblem { on587, CertificateFault::NotYetValid, wickedLeaf() }
        } << Actor::You;
        QTest::newRow("an expired certificate is the administrator's") << Finding {
            finding::CertificateProblem { on587, CertificateFault::Expired, wickedLeaf() }
        } << Actor::Administrator;
        QTest::newRow("a blotted offer of encryption is the network's")
            << Finding { finding::StartTlsMissing { on587, { QStringLiteral("XXXXXXXA") }, {} } }
            << Actor::Network;
        QTest::newRow("a silent host is most likely the network's")
            << Finding { finding::HostSilent { host(usualHost), { 465 }, 8s } } << Actor::Network;
        QTest::newRow("a self-signed certificate is the administrator's") << Finding {
            finding::CertificateProblem { on587, CertificateFault::SelfSigned, wickedLeaf() }
        } << Actor::Administrator;
        QTest::newRow("a mistyped server is the person's")
            << Finding { finding::HostUnknown { host(usualHost), SourceId::Person } } << Actor::You;
    }
    void remedyDependsOnWhoCanAct()
    {
        QFETCH(const Finding, finding);
        QFETCH(const Actor, actor);
        QCOMPARE(describe(finding).actor, actor);
    }
};

QTEST_GUILESS_MAIN(TstFindingWords)
#include "tst_findingwords.moc"
