// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"
#include "core/model/Fetched.h"
#include "core/model/Finding.h"
#include "core/model/Outcome.h"
#include "core/model/ProbeReport.h"
#include "core/model/TlsFacts.h"
#include "core/model/Verdict.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

#include <initializer_list>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

template<typename Enum>
QString idsOf(std::initializer_list<Enum> values)
{
    QStringList ids;
    for (const Enum &value : values) {
        ids << id(value);
    }
    return ids.join(u' ');
}

QString idsOfOutcome(const QList<Outcome> &outcomes)
{
    QStringList codes;
    for (const Outcome &outcome : outcomes) {
        codes << code(outcome);
    }
    return codes.join(u' ');
}

} // namespace

/// The ids are a promise to scripts: this table changes only together with the schema's number.
class TstIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areStable_data();
    void areStable();
    void readTheirOwnIds();
    void refuseForeignIds();
    void nameAnEndpoint();
    void giveTheUserName();
};

void TstIds::areStable_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("promised");

    const auto row = [](const char *name, const QString &ids, const char *promised) {
        QTest::newRow(name) << ids << QString::fromLatin1(promised);
    };
    row("security", idsOf({ Security::ImplicitTls, Security::StartTls }), "implicit-tls starttls");
    row("sources, as --sources names them",
        idsOf({ SourceId::Person, SourceId::Organisation, SourceId::Book, SourceId::Srv,
            SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx,
            SourceId::Certificate, SourceId::Guess }),
        "person organisation book srv autoconfig ispdb pacc mx certificate guess");
    row("trust",
        idsOf({ Trust::Guess, Trust::Dns, Trust::ThirdParty, Trust::Provider, Trust::Person }),
        "guess dns third-party provider person");
    row("user names",
        idsOf({ UsernameForm::EmailAddress, UsernameForm::LocalPart, UsernameForm::Other }),
        "email-address local-part other");
    row("credentials",
        idsOf({ Credential::Password, Credential::AppPassword, Credential::OAuth2,
            Credential::ProviderIssued }),
        "password app-password oauth2 provider-issued");
    row("source reports",
        QStringList { id(SourceReport(Found {})), id(SourceReport(NothingHere {})),
            id(SourceReport(Unreachable {})), id(SourceReport(Malformed {})) }
            .join(u' '),
        "found nothing unreachable malformed");
    row("TLS versions",
        idsOf({ TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12, TlsVersion::Tls13,
            TlsVersion::Unknown }),
        "TLS 1.0 TLS 1.1 TLS 1.2 TLS 1.3 unknown");
    row("steps",
        idsOf({ Stage::Resolve, Stage::Connect, Stage::Greeting, Stage::Ehlo, Stage::StartTls,
            Stage::Handshake, Stage::EhloAgain, Stage::Auth, Stage::Message }),
        "dns tcp greeting ehlo starttls tls ehlo2 auth message");
    row("outcomes",
        idsOfOutcome({ outcome::Running {}, outcome::Ready {}, outcome::Refused {},
            outcome::NoRoute {}, outcome::TimedOut {}, outcome::ConnectionLost {},
            outcome::ProxyFailed {}, outcome::NameNotFound {}, outcome::NameServiceFailed {},
            outcome::GreetingRefused {}, outcome::EhloRefused {}, outcome::StartTlsNotOffered {},
            outcome::StartTlsRefused {}, outcome::Tampered {}, outcome::NotSmtp {},
            outcome::ProtocolViolation {}, outcome::HandshakeFailed {},
            outcome::CertificateRefused {}, outcome::NoSignIn {}, outcome::Cancelled {} }),
        "running ready refused no-route timed-out connection-lost proxy-failed name-not-found "
        "name-service-failed greeting-refused ehlo-refused starttls-not-offered starttls-refused "
        "tampered not-smtp protocol-violation handshake-failed certificate-refused no-sign-in "
        "cancelled");
    row("endings of a connection", idsOf({ outcome::Ending::Closed, outcome::Ending::Reset }),
        "closed reset");
    row("answers to HELO",
        idsOf({ outcome::Helo::Accepted, outcome::Helo::Refused, outcome::Helo::Unanswered,
            outcome::Helo::NotSent }),
        "accepted refused unanswered not-sent");
    row("protocols",
        idsOf({ outcome::Protocol::Http, outcome::Protocol::Imap, outcome::Protocol::Pop3,
            outcome::Protocol::Tls, outcome::Protocol::Unknown }),
        "http imap pop3 tls unknown");
    row("violations",
        idsOf({ outcome::Violation::LineTooLong, outcome::Violation::ReplyTooLong,
            outcome::Violation::SessionTooLong, outcome::Violation::MixedCodes,
            outcome::Violation::MalformedReply, outcome::Violation::Unsolicited }),
        "line-too-long reply-too-long session-too-long mixed-codes malformed-reply unsolicited");
    row("dial attempts",
        idsOf({ DialAttempt::Result::Pending, DialAttempt::Result::Connected,
            DialAttempt::Result::Refused, DialAttempt::Result::TimedOut,
            DialAttempt::Result::NoRoute, DialAttempt::Result::Abandoned }),
        "pending connected refused timed-out no-route abandoned");
    row("who answered",
        idsOf({ AnsweredBy::Dns, AnsweredBy::System, AnsweredBy::Literal, AnsweredBy::Redirect }),
        "dns system literal redirect");
    row("names",
        idsOf({ NameStatus::Found, NameStatus::NoSuchName, NameStatus::NoRecord, NameStatus::Failed,
            NameStatus::TimedOut, NameStatus::NoServer }),
        "found no-such-name no-record failed timed-out no-server");
    row("contacts",
        idsOf({ Contact::Protocol::Dns, Contact::Protocol::Https, Contact::Protocol::Http,
            Contact::Protocol::Smtp }),
        "dns https http smtp");
    row("fetched",
        idsOf<fetched::Result>({ fetched::Delivered {}, fetched::NotThere {},
            fetched::Refused { 500 }, fetched::NoAddress { NameStatus::NoRecord },
            fetched::Unreachable {}, fetched::Untrusted {}, fetched::NotHttp {},
            fetched::TooLarge {}, fetched::TooSlow {}, fetched::RedirectedAway {},
            fetched::TooManyRedirects {}, fetched::Cancelled {} }),
        "delivered not-there refused no-address unreachable untrusted not-http too-large too-slow "
        "redirected-away too-many-redirects cancelled");
    row("endings of a survey",
        idsOf({ SurveyEnding::Unfinished, SurveyEnding::Complete, SurveyEnding::Stopped,
            SurveyEnding::DeadlinePassed }),
        "unfinished complete stopped deadline-passed");
    row("severity", idsOf({ Severity::Info, Severity::Warning, Severity::Problem }),
        "info warning problem");
    row("the other lane", idsOf({ OtherLane::Works, OtherLane::FailsToo, OtherLane::NotTried }),
        "works fails-too not-tried");
    row("standing",
        idsOf({ Standing::Ready, Standing::Limited, Standing::Unusable, Standing::Offline }),
        "ready limited unusable offline");
    row("reasons",
        idsOf({ Reason::Proven, Reason::ImplicitTlsPreferred, Reason::NothingInTheClear,
            Reason::OnlyLaneThatWorks, Reason::NamedByProvider, Reason::NamedByList,
            Reason::NamedByPerson, Reason::NamedUnconfirmed, Reason::FoundByGuess }),
        "proven implicit-tls-preferred nothing-in-the-clear only-lane-that-works named-by-provider "
        "named-by-list named-by-person named-unconfirmed found-by-guess");
}

void TstIds::areStable()
{
    QFETCH(QString, ids);
    QTEST(ids, "promised");
}

void TstIds::readTheirOwnIds()
{
    for (const Security security : { Security::ImplicitTls, Security::StartTls }) {
        QCOMPARE(securityFromId(id(security)), std::optional(security));
    }
    for (const SourceId source : { SourceId::Person, SourceId::Organisation, SourceId::Book,
             SourceId::Srv, SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx,
             SourceId::Certificate, SourceId::Guess }) {
        QCOMPARE(sourceFromId(id(source)), std::optional(source));
    }
}

void TstIds::refuseForeignIds()
{
    for (const char *text : { "", "plain", "none", "STARTTLS", "implicit", "starttls " }) {
        QVERIFY2(!securityFromId(QString::fromLatin1(text)), text);
        QVERIFY2(!sourceFromId(QString::fromLatin1(text)), text);
    }
}

void TstIds::nameAnEndpoint()
{
    QCOMPARE(hostAndPort(submissions("smtp.example.org")), QStringLiteral("smtp.example.org:465"));
    QCOMPARE(hostAndPort(submission("192.0.2.1")), QStringLiteral("192.0.2.1:587"));
    QCOMPARE(hostAndPort(submission("2001:db8::1")), QStringLiteral("[2001:db8::1]:587"));
    QCOMPARE(usualSecurity(465), Security::ImplicitTls);
    QCOMPARE(usualSecurity(587), Security::StartTls);
    QCOMPARE(usualSecurity(2525), Security::StartTls);
}

void TstIds::giveTheUserName()
{
    const MailAddress ann = mailbox("Ann@Example.org");
    QCOMPARE(usernameFor(UsernameForm::EmailAddress, ann), QStringLiteral("Ann@example.org"));
    QCOMPARE(usernameFor(UsernameForm::LocalPart, ann), QStringLiteral("Ann"));
    QCOMPARE(usernameFor(UsernameForm::Other, ann), QString());
}

QTEST_GUILESS_MAIN(TstIds)
#include "tst_ids.moc"
