// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/wizard/FakeDetection.h"
#include "tests/wizard/FakeSigning.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/Report.h"
#include "ui/wizard/SigningWords.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/OAuthWords.h"

#include <QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

using Way = SignInState::ByPage::Way;

const char *const address = "ann@example.org";
const char *const google = "smtp.gmail.com";
const char *const microsoft = "smtp.office365.com";

/// A session at the sign-in page of such a server, with scripts in place of the world.
struct Scene
{
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session { detections.factory(), { SourceId::Book } };

    explicit Scene(const char *server, const QStringList &registered, bool takesAnyToken = true,
        const QByteArray &granted = {})
    {
        if (!granted.isEmpty()) {
            const VaultKey key { QString::fromLatin1(address), host(server), 465,
                SecretKind::RefreshToken };
            signing.vault.held.insert(entryName(key), granted);
        }
        signing.submission.takesAnyToken = takesAnyToken;
        session.setLeastShow(0ms);
        session.offerSigning(signing.submission, signing.vault, signing.access(registered));
        session.typeAddress(QString::fromLatin1(address));
        session.find();
        detections.latest().end(evidenceFor(mailbox(address),
            { readyReport(candidate(submissions(server), SourceId::Book, Trust::Provider)) }));
        turn();
        session.goOn();
        turn();
    }
    static void turn()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] const SessionState &state() const { return session.state(); }
    [[nodiscard]] const SignInState &signIn() const { return state().account.signIn; }
    [[nodiscard]] AccountFlow &flow() const { return *session.account(); }
    [[nodiscard]] FakeDeviceJob &page() const { return signing.flows.latest(); }

    void visit(PageVisit::On on = PageVisit::On::ThisComputer) { flow().signInOnPage(on); }
    void grant(const char *refresh = "refresh-1", std::chrono::seconds lifetime = 1h)
    {
        page().grant("access-1", refresh, lifetime);
        turn();
    }
    void answer(const SubmissionReport &report)
    {
        signing.submission.latest().end(report);
        turn();
    }
    void signInWell(const char *refresh = "refresh-1", std::chrono::seconds lifetime = 1h)
    {
        visit();
        grant(refresh, lifetime);
        answer(signedIn(signing.submission.latest()));
    }
};

} // namespace

class TstWizardProviderPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isOfferedWhereItLeadsSomewhere_data();
    void isOfferedWhereItLeadsSomewhere();
    void missingRegistrationIsNoDeadEnd();
    void oneConsentIsOneVisitAndOneTry();
    void tokenGoesToTheChosenServerAlone();
    void everyEndingIsSaidAsTheCatalogueSaysIt_data();
    void everyEndingIsSaidAsTheCatalogueSaysIt();
    void stopEndsTheVisit();
    void personMayTurnToAnotherDevice();
    void invitationIsShownWhileItHolds();
    void passwordMayStillBeTried();
    void missingUserNameIsSaidAndNobodyVisited();
    void refreshTokenIsKeptAndNoAccessToken();
    void withoutRefreshTokenNothingIsKept();
    void keptTokenCanBeRemoved();
    void refusedTokenIsForgotten();
    void freshTokenSendsAtOnce();
    void staleTokenIsRefreshedBeforeSending_data();
    void staleTokenIsRefreshedBeforeSending();
    void stoppedRefreshSendsNothing();
    void leavingEndsTheVisit();
    void everyContactStandsInTheReport();
    void contactsOfAnEarlierSearchDoNot();
    void whatWasGrantedBeforeNeedsNoBrowser();
    void whatWasGrantedBeforeMayHaveEnded();
};

void TstWizardProviderPage::isOfferedWhereItLeadsSomewhere_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("takesTokens");
    QTest::addColumn<QStringList>("registered");
    QTest::addColumn<Way>("way");
    const QStringList both { QStringLiteral("google"), QStringLiteral("microsoft") };
    QTest::newRow("Google") << QByteArray(google) << true << both << Way::Offered;
    QTest::newRow("Microsoft") << QByteArray(microsoft) << true << both << Way::Offered;
    QTest::newRow("registered elsewhere")
        << QByteArray(google) << true << QStringList { QStringLiteral("microsoft") }
        << Way::NotRegistered;
    QTest::newRow("nobody registered")
        << QByteArray(google) << true << QStringList() << Way::NotRegistered;
    QTest::newRow("server takes none") << QByteArray(google) << false << both << Way::None;
    QTest::newRow("unknown server takes tokens")
        << QByteArray("smtp.example.org") << true << both << Way::None;
    QTest::newRow("a name that only looks so")
        << QByteArray("smtp.gmail.com.example.org") << true << both << Way::None;
}

void TstWizardProviderPage::isOfferedWhereItLeadsSomewhere()
{
    QFETCH(QByteArray, server);
    QFETCH(bool, takesTokens);
    QFETCH(QStringList, registered);
    QFETCH(Way, way);
    Scene scene(server.constData(), registered, takesTokens);
    QCOMPARE(scene.signIn().page.way, way);
    scene.visit();
    QCOMPARE(scene.signing.flows.asked.size(), way == Way::Offered ? 1 : 0);
}

void TstWizardProviderPage::missingRegistrationIsNoDeadEnd()
{
    Scene scene(google, {});
    QVERIFY(pageObstacle(scene.state()).headline.isEmpty()); // a password does as well
    scene.signing.submission.mechanism.reset();
    scene.flow().leave();
    scene.session.show(Page::Result);
    scene.session.goOn();
    const Remark words = pageObstacle(scene.state());
    const OAuthStory story = describe(oauth::NoClient {}, QStringLiteral("Google"), {});
    QCOMPARE(words.headline, story.headline);
    QCOMPARE(words.explanation, story.wayOn);
    QVERIFY(!words.explanation.isEmpty());
    QVERIFY(!mayGoOn(scene.state()));
    scene.session.skip();
    QCOMPARE(scene.state().page, Page::Done);
}

void TstWizardProviderPage::oneConsentIsOneVisitAndOneTry()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.visit(); // impatient
    QCOMPARE(scene.signing.flows.asked,
        QStringList { QStringLiteral("browser google ann@example.org") });
    QVERIFY(isVisiting(scene.signIn()));
    QVERIFY(!mayGoOn(scene.state()));
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    scene.grant();
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    QVERIFY(!isVisiting(scene.signIn()));
    scene.answer(signedIn(scene.signing.submission.latest()));
    QVERIFY(isSignedIn(scene.state()));
    QCOMPARE(scene.state().page, Page::TestMessage);
}

void TstWizardProviderPage::tokenGoesToTheChosenServerAlone()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.grant();
    const SignInConsent &consent = scene.signing.submission.signIns.constLast();
    QCOMPARE(consent.settings.endpoint(), submissions(google));
    QCOMPARE(consent.by, SignInConsent::By::ProviderPage);
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { "access-1" });
    QVERIFY(scene.signing.vault.kept.isEmpty()); // not before it is proven
}

void TstWizardProviderPage::everyEndingIsSaidAsTheCatalogueSaysIt_data()
{
    QTest::addColumn<OAuthAnswer>("end");
    QTest::newRow("no browser") << OAuthAnswer(oauth::NoBrowser {});
    QTest::newRow("no listener") << OAuthAnswer(oauth::NoListener { QStringLiteral("in use") });
    QTest::newRow("declined") << OAuthAnswer(oauth::Declined {});
    QTest::newRow("foreign") << OAuthAnswer(oauth::Foreign {});
    QTest::newRow("refused") << OAuthAnswer(
        oauth::Refused { QStringLiteral("invalid_client"), QStringLiteral("No such client") });
    QTest::newRow("unreadable") << OAuthAnswer(oauth::Unreadable { QStringLiteral("no JSON") });
    QTest::newRow("untrusted") << OAuthAnswer(
        oauth::Untrusted { QStringLiteral("oauth2.googleapis.com") });
    QTest::newRow("unreachable") << OAuthAnswer(oauth::Unreachable { QStringLiteral("refused") });
    QTest::newRow("expired") << OAuthAnswer(oauth::Expired {});
    QTest::newRow("cancelled") << OAuthAnswer(oauth::Cancelled {});
}

void TstWizardProviderPage::everyEndingIsSaidAsTheCatalogueSaysIt()
{
    QFETCH(OAuthAnswer, end);
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.page().end(end);
    Scene::turn();
    const OAuthStory story = describe(end, QStringLiteral("Google"), {});
    const Remark words = refusalWords(scene.state());
    QCOMPARE(words.tone, story.tone);
    QCOMPARE(words.headline, story.headline);
    QCOMPARE(words.explanation, story.wayOn);
    QVERIFY(!isSignedIn(scene.state()));
    QVERIFY(mayGoOn(scene.state()));
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    QCOMPARE(scene.signIn().tries, 0); // no server was asked
    scene.visit();
    QCOMPARE(scene.signing.flows.asked.size(), 2);
    QVERIFY(refusalWords(scene.state()).headline.isEmpty());
}

void TstWizardProviderPage::stopEndsTheVisit()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.session.escape();
    Scene::turn();
    QCOMPARE(scene.signIn().phase, Phase::Over);
    QCOMPARE(scene.state().leaving, SessionState::Leaving::No);
    QVERIFY(std::holds_alternative<oauth::Cancelled>(*scene.signIn().visit->end));
}

void TstWizardProviderPage::personMayTurnToAnotherDevice()
{
    Scene scene(microsoft, { QStringLiteral("microsoft") });
    scene.visit();
    const QPointer<FakeDeviceJob> browser = scene.signing.flows.made.constLast();
    scene.visit(PageVisit::On::OtherDevice);
    Scene::turn();
    QCOMPARE(
        scene.signing.flows.asked.constLast(), QStringLiteral("device microsoft ann@example.org"));
    QVERIFY(isVisiting(scene.signIn())); // the end of the first visit is not that of the second
    QCOMPARE(scene.signIn().visit->on, PageVisit::On::OtherDevice);
    scene.grant();
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
}

void TstWizardProviderPage::invitationIsShownWhileItHolds()
{
    Scene scene(microsoft, { QStringLiteral("microsoft") });
    scene.visit(PageVisit::On::OtherDevice);
    QVERIFY(!scene.signIn().visit->invitation);
    scene.page().invite(
        QStringLiteral("https://microsoft.com/devicelogin"), QStringLiteral("WDJB-MJHT"));
    QCOMPARE(scene.signIn().visit->invitation->userCode, QStringLiteral("WDJB-MJHT"));
    QCOMPARE(signInWords(scene.state().account).explanation,
        waitingForDevice(QStringLiteral("Microsoft")));
    scene.page().end(oauth::Expired {});
    Scene::turn();
    QVERIFY(!isVisiting(scene.signIn()));
}

void TstWizardProviderPage::passwordMayStillBeTried()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.flow().signIn(Secret::fromText(u"typed")); // not while the page is open
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    scene.page().end(oauth::Declined {});
    Scene::turn();
    scene.flow().signIn(Secret::fromText(u"typed"));
    QCOMPARE(scene.signing.submission.signIns.constLast().by, SignInConsent::By::Password);
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { "typed" });
    QVERIFY(!scene.signIn().visit);
}

void TstWizardProviderPage::missingUserNameIsSaidAndNobodyVisited()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.flow().typeUserName(QStringLiteral(" "));
    scene.visit();
    QCOMPARE(scene.signIn().missing, SignInState::Missing::UserName);
    QVERIFY(scene.signing.flows.asked.isEmpty());
}

void TstWizardProviderPage::refreshTokenIsKeptAndNoAccessToken()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell();
    QCOMPARE(scene.signing.vault.asked.constLast(),
        QStringLiteral("keep refresh-token ann@example.org smtp.gmail.com"));
    QCOMPARE(scene.signing.vault.kept, QList<QByteArray> { "refresh-1" });
    QVERIFY(scene.state().account.keeping.isKept);
    QVERIFY(signInWords(scene.state().account).explanation.contains(u"Google"));
    QVERIFY(!signInWords(scene.state().account).explanation.contains(u"password"));
}

void TstWizardProviderPage::withoutRefreshTokenNothingIsKept()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell("");
    QVERIFY(scene.signing.vault.kept.isEmpty());
    QVERIFY(!hasKeepingTrouble(scene.state().account));
    QCOMPARE(scene.state().page, Page::TestMessage);
}

void TstWizardProviderPage::keptTokenCanBeRemoved()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell();
    scene.flow().removeKept();
    Scene::turn();
    QCOMPARE(scene.signing.vault.asked.constLast(),
        QStringLiteral("forget refresh-token ann@example.org smtp.gmail.com"));
    QVERIFY(!scene.state().account.keeping.isKept);
}

void TstWizardProviderPage::refusedTokenIsForgotten()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.grant();
    scene.answer(refused(scene.signing.submission.latest()));
    QVERIFY(!isSignedIn(scene.state()));
    QVERIFY(!refusalWords(scene.state()).headline.isEmpty());
    QVERIFY(scene.signing.vault.kept.isEmpty());
    scene.visit(); // a new consent gets new tokens
    QCOMPARE(scene.signing.flows.asked.size(), 2);
    QVERIFY(scene.signing.flows.asked.constLast().startsWith(u"browser"));
}

void TstWizardProviderPage::freshTokenSendsAtOnce()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell();
    scene.flow().send();
    QCOMPARE(scene.signing.submission.messages.size(), 1);
    QCOMPARE(scene.signing.submission.secrets.constLast(), QByteArray("access-1"));
    QCOMPARE(scene.signing.flows.asked.size(), 1);
}

void TstWizardProviderPage::staleTokenIsRefreshedBeforeSending_data()
{
    QTest::addColumn<bool>("isGranted");
    QTest::addColumn<QByteArray>("sentWith");
    QTest::newRow("granted") << true << QByteArray("access-2");
    QTest::newRow("refused: the server judges the old one") << false << QByteArray("access-1");
}

void TstWizardProviderPage::staleTokenIsRefreshedBeforeSending()
{
    QFETCH(bool, isGranted);
    QFETCH(QByteArray, sentWith);
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell("refresh-1", 5s);
    scene.flow().send();
    QCOMPARE(scene.signing.flows.asked.constLast(), QStringLiteral("refresh google refresh-1"));
    QVERIFY(scene.signing.submission.messages.isEmpty());
    scene.flow().send(); // impatient
    QCOMPARE(scene.signing.flows.asked.size(), 2);
    if (isGranted)
        scene.page().grant("access-2", "refresh-2", 1h);
    else
        scene.page().end(oauth::Unreachable {});
    Scene::turn();
    QCOMPARE(scene.signing.submission.messages.size(), 1);
    QCOMPARE(scene.signing.submission.secrets.constLast(), sentWith);
    const QByteArray lasting = isGranted ? "refresh-2" : "refresh-1";
    QCOMPARE(scene.signing.vault.kept.constLast(), lasting); // the old one may be dead
}

void TstWizardProviderPage::stoppedRefreshSendsNothing()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.signInWell("refresh-1", 5s);
    scene.flow().send();
    scene.flow().cancel();
    Scene::turn();
    QVERIFY(scene.signing.submission.messages.isEmpty());
    const MessageState &message = scene.state().account.message;
    QCOMPARE(message.phase, Phase::Over);
    QVERIFY(!isSpent(message));
    QVERIFY(!messageWords(scene.state()).headline.isEmpty());
}

void TstWizardProviderPage::leavingEndsTheVisit()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    FakeDeviceJob &page = scene.page();
    scene.flow().leave();
    page.grant("access-1", "refresh-1", 1h); // too late
    Scene::turn();
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    QVERIFY(!scene.signIn().visit);
}

void TstWizardProviderPage::everyContactStandsInTheReport()
{
    Scene scene(microsoft, { QStringLiteral("microsoft") });
    const qsizetype before = wholeEvidence(scene.state().answer).contacted.size();
    const Contact page { QStringLiteral("login.example"), 443, Contact::Protocol::Https,
        { QStringLiteral("login-hint ann@example.org") } };
    const Contact endpoint { QStringLiteral("token.example"), 443, Contact::Protocol::Https,
        { QStringLiteral("path /device") } };
    const Contact server { QString::fromLatin1(microsoft), 465, Contact::Protocol::Smtp,
        { QStringLiteral("our network address") } };
    scene.visit();
    scene.page().contacts = { page };
    scene.visit(PageVisit::On::OtherDevice); // nobody waits for the first page any more
    scene.page().contacts = { endpoint };
    scene.grant();
    scene.signing.submission.latest().contacts = { server };
    scene.answer(signedIn(scene.signing.submission.latest()));

    const QList<Contact> all = wholeEvidence(scene.state().answer).contacted;
    QCOMPARE(all.mid(before), QList<Contact>({ page, endpoint, server }));
    for (const ReportFormat format : { ReportFormat::Text, ReportFormat::Json }) {
        const QByteArray saved = report(scene.state(), format);
        for (const Contact &contact : { page, endpoint, server })
            QVERIFY2(saved.contains(contact.told.first().toUtf8()), saved.constData());
    }
}

void TstWizardProviderPage::contactsOfAnEarlierSearchDoNot()
{
    Scene scene(google, { QStringLiteral("google") });
    scene.visit();
    scene.page().contacts = { { QStringLiteral("login.example"), 443, Contact::Protocol::Https,
        { QStringLiteral("login-hint ann@example.org") } } };
    scene.session.show(Page::Address);
    scene.session.typeAddress(QStringLiteral("bob@example.net"));
    scene.session.find();
    scene.page().end(oauth::Expired {});
    Scene::turn();
    QVERIFY(wholeEvidence(scene.state().answer).contacted.isEmpty());
}

void TstWizardProviderPage::whatWasGrantedBeforeNeedsNoBrowser()
{
    Scene scene(google, { QStringLiteral("google") }, true, "granted-before");
    QVERIFY(hasFound(scene.state().account, SecretKind::RefreshToken));
    QVERIFY(scene.signing.flows.asked.isEmpty());
    scene.visit();
    QVERIFY(!signInWords(scene.state().account).explanation.contains(u"browser")); // none is open
    scene.visit(PageVisit::On::OtherDevice); // nobody is expected anywhere
    QCOMPARE(
        scene.signing.flows.asked, QStringList { QStringLiteral("refresh google granted-before") });
    scene.page().grant("access-1", "granted-next", 1h);
    Scene::turn();
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { "access-1" });
    scene.answer(signedIn(scene.signing.submission.latest()));
    QCOMPARE(scene.signing.vault.kept, QList<QByteArray> { "granted-next" }); // they may rotate
}

void TstWizardProviderPage::whatWasGrantedBeforeMayHaveEnded()
{
    Scene scene(google, { QStringLiteral("google") }, true, "granted-before");
    scene.visit();
    scene.page().end(oauth::Refused { QStringLiteral("invalid_grant"), {} });
    Scene::turn();
    QVERIFY(!hasFound(scene.state().account, SecretKind::RefreshToken));
    QVERIFY(!refusalWords(scene.state()).headline.isEmpty());
    scene.visit();
    QVERIFY(scene.signing.flows.asked.constLast().startsWith(u"browser"));
}

QTEST_GUILESS_MAIN(TstWizardProviderPage)

#include "tst_wizard_provider_page.moc"
