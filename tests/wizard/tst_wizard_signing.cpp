// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/wizard/FakeDetection.h"
#include "tests/wizard/FakeSigning.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/MessageStages.h"
#include "ui/wizard/SigningWords.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/SubmissionStory.h"
#include "ui/words/VaultWords.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const char *const address = "ann@example.org";
const char *const server = "smtp.example.org";
const QString password = QStringLiteral("a-very-own-Secret");

/// A session at the sign-in page, with scripts in place of network and keychain.
struct Scene
{
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session { detections.factory(), { SourceId::Book, SourceId::Guess } };

    explicit Scene(const LookAnswer &keychain = KeychainSeen { Keychain::GnomeKeyring,
                       KeychainLock::Unlocked },
        const QByteArray &held = {})
    {
        signing.vault.seen = keychain;
        if (!held.isEmpty()) {
            const VaultKey key { QString::fromLatin1(address), host(server), 465 };
            signing.vault.held.insert(entryName(key), held);
        }
        session.setLeastShow(0ms);
        session.offerSigning(signing.submission, signing.vault);
        session.typeName(QStringLiteral("Ann"));
        comeTo(address);
    }
    void comeTo(const char *mailAddress)
    {
        session.typeAddress(QString::fromLatin1(mailAddress));
        session.find();
        detections.latest().end(evidenceFor(mailbox(mailAddress),
            { readyReport(candidate(submissions(server))),
                readyReport(candidate(submission(server))) }));
        turn();
        session.goOn();
        turn();
    }
    static void turn()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] const SessionState &state() const { return session.state(); }
    [[nodiscard]] const AccountState &account() const { return session.state().account; }
    [[nodiscard]] AccountFlow &flow() const { return *session.account(); }
    [[nodiscard]] FakeSubmissionJob &job() const { return signing.submission.latest(); }

    [[nodiscard]] SubmissionSetting setting(const QList<MailAddress> &recipients = {}) const
    {
        return { .username = account().signIn.consent->userName,
            .recipients = recipients,
            .provider = state().answer.verdict.provider };
    }

    void signIn() { flow().signIn(Secret::fromText(password)); }
    void answer(const SubmissionReport &report)
    {
        job().end(report);
        turn();
    }
    void signInWell()
    {
        signIn();
        answer(signedIn(job()));
    }
    void sendTo(const MessageOutcome &outcome)
    {
        flow().send();
        answer(withMessage(job(), outcome));
    }
};

} // namespace

class TstWizardSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void comesAfterProvenSettingsOnly();
    void sessionWithoutSubmissionLeavesItOut();
    void oneConsentIsOneTry();
    void secretGoesToTheChosenServerAlone();
    void missingFieldIsSaidAndNothingTried_data();
    void missingFieldIsSaidAndNothingTried();
    void refusalKeepsTheFieldsAndOffersTheOtherName();
    void anotherWayIsAConsentOfItsOwn();
    void otherNameIsOfferedNeverTried();
    void consentIsTheCatalogues();
    void everyEndingIsSaidAsTheCatalogueSaysIt_data();
    void everyEndingIsSaidAsTheCatalogueSaysIt();
    void stopEndsTheTry();
    void signedInLeadsToTheMessage();
    void withoutAddressItLeadsToTheEnd();
    void keychainTroubleIsSaidAsTheCatalogueSaysIt_data();
    void keychainTroubleIsSaidAsTheCatalogueSaysIt();
    void lockedKeychainIsUnlockedOnlyWhenAsked();
    void declinedKeepingAsksNoKeychain();
    void missingKeychainIsSaidBeforehandAndNotAsked();
    void waitingForTheKeychainCanEnd();
    void keptPasswordCanBeRemoved();
    void keptPasswordSignsInWithoutTyping();
    void keptPasswordIsForItsUserNameAlone();
    void typedPasswordComesBeforeTheKeptOne();
    void refusedKeptPasswordIsNotOfferedAgain();
    void lockedKeychainIsNotRead();
    void otherServerMeansAnotherSignIn();
    void typedUserNameFollowsOnlyItsAddress();
    void messageGoesToWhomThePersonNames();
    void wrongRecipientIsSaidAndNothingSent();
    void sentMessageIsNeverSentAgain_data();
    void sentMessageIsNeverSentAgain();
    void everyFateOfTheMessageIsSaidAsTheCatalogueSaysIt_data();
    void everyFateOfTheMessageIsSaidAsTheCatalogueSaysIt();
    void refusedMessageMayBeSentOnceMore();
    void backAndForthSendsNothing();
    void skippedPartsAreNotClaimed();
    void stagesAreReadFromTheConversation_data();
    void stagesAreReadFromTheConversation();
    void pipelinedAnswersFindTheirCommands();
    void anotherAddressForgetsItAll();
    void anotherSearchsDetailsHoldNothingOfThisSignIn();
    void noSecretInAnythingThatIsShown();
};

void TstWizardSigning::comesAfterProvenSettingsOnly()
{
    Scene scene;
    QCOMPARE(scene.state().page, Page::SignIn);
    QCOMPARE(scene.account().signIn.userName.text, QString::fromLatin1(address));
    QCOMPARE(scene.account().signIn.otherUserName, QStringLiteral("ann"));
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    QCOMPARE(scene.signing.vault.asked, QStringList { QStringLiteral("look") });
}

void TstWizardSigning::sessionWithoutSubmissionLeavesItOut()
{
    FakeDetections detections;
    WizardSession session(detections.factory(), { SourceId::Book });
    session.setLeastShow(0ms);
    session.typeAddress(QString::fromLatin1(address));
    session.find();
    detections.latest().end(
        evidenceFor(mailbox(address), { readyReport(candidate(submissions(server))) }));
    Scene::turn();
    session.goOn();
    QCOMPARE(session.state().page, Page::Done);
    QVERIFY(!isSignedIn(session.state()));
}

void TstWizardSigning::oneConsentIsOneTry()
{
    Scene scene;
    scene.signIn();
    scene.signIn(); // impatient
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    QVERIFY(!mayGoOn(scene.state()));
    scene.answer(refused(scene.job()));
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    QCOMPARE(scene.state().page, Page::SignIn);
    scene.signIn();
    QCOMPARE(scene.signing.submission.signIns.size(), 2);
    QCOMPARE(scene.account().signIn.tries, 2);
}

void TstWizardSigning::secretGoesToTheChosenServerAlone()
{
    Scene scene;
    scene.session.show(Page::Result);
    scene.session.choose(submission(server));
    scene.session.goOn();
    scene.signIn();
    const SignInConsent &consent = scene.signing.submission.signIns.constLast();
    QCOMPARE(consent.settings.endpoint(), submission(server));
    QCOMPARE(consent.userName, QString::fromLatin1(address));
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { password.toUtf8() });
    QVERIFY(scene.signing.vault.kept.isEmpty()); // not before it is proven
}

void TstWizardSigning::missingFieldIsSaidAndNothingTried_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SignInState::Missing>("missing");
    QTest::newRow("no password") << QStringLiteral("ann") << QString()
                                 << SignInState::Missing::Password;
    QTest::newRow("no user name") << QStringLiteral("  ") << password
                                  << SignInState::Missing::UserName;
}

void TstWizardSigning::missingFieldIsSaidAndNothingTried()
{
    QFETCH(QString, userName);
    QFETCH(QString, typed);
    Scene scene;
    scene.flow().typeUserName(userName);
    scene.flow().signIn(Secret::fromText(typed));
    QTEST(scene.account().signIn.missing, "missing");
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    scene.flow().typeUserName(QStringLiteral("ann"));
    QCOMPARE(scene.account().signIn.missing, SignInState::Missing::Nothing);
}

void TstWizardSigning::refusalKeepsTheFieldsAndOffersTheOtherName()
{
    Scene scene;
    scene.signIn();
    scene.answer(refused(scene.job()));
    QCOMPARE(scene.account().signIn.userName.text, QString::fromLatin1(address));
    QCOMPARE(scene.account().signIn.otherUserName, QStringLiteral("ann"));
    const Remark words = refusalWords(scene.state());
    QCOMPARE(words.tone, Tone::Bad);
    QVERIFY(words.explanation.contains(u"password"));
    QVERIFY(words.explanation.split(u' ').size() <= 14);
    QVERIFY(words.more.endsWith(u"One try was made; some servers lock an account after several."));
    QVERIFY(!words.explanation.contains(u"535"));
    QCOMPARE(words.more.count(u"535 5.7.8"), 1);
    QVERIFY(scene.signing.vault.kept.isEmpty());
}

void TstWizardSigning::anotherWayIsAConsentOfItsOwn()
{
    Scene scene;
    scene.signIn();
    QVERIFY(!scene.signing.submission.signIns.constLast().mechanism);
    scene.answer(refused(scene.job()));
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    scene.flow().signInBy(SaslMechanism::Plain, Secret::copyOf("secret "));
    QCOMPARE(scene.signing.submission.signIns.size(), 2);
    QCOMPARE(scene.signing.submission.signIns.constLast().mechanism, SaslMechanism::Plain);
    QVERIFY(scene.account().signIn.typed.has(TypedOddity::BlankAtAnEnd));
    scene.answer(refused(scene.job()));
    QVERIFY(refusalWords(scene.state()).explanation.contains(u"blank"));
    QCOMPARE(scene.account().signIn.tries, 2);
}

void TstWizardSigning::otherNameIsOfferedNeverTried()
{
    Scene scene;
    scene.signIn();
    scene.answer(refused(scene.job()));
    scene.flow().takeOtherUserName();
    QCOMPARE(scene.account().signIn.userName.text, QStringLiteral("ann"));
    QCOMPARE(scene.account().signIn.otherUserName, QString::fromLatin1(address));
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    scene.signIn();
    QCOMPARE(scene.signing.submission.signIns.constLast().userName, QStringLiteral("ann"));
}

void TstWizardSigning::consentIsTheCatalogues()
{
    Scene scene;
    const SubmissionSetting setting { .username = QString::fromLatin1(address),
        .recipients = {},
        .provider = {},
        .mechanism = scene.account().signIn.mechanism };
    QVERIFY(setting.mechanism);
    const TlsFacts tls = *readyReport(candidate(submissions(server))).tls;
    QCOMPARE(consentWords(scene.state()), describeConsent(submissions(server), tls, setting));
}

void TstWizardSigning::everyEndingIsSaidAsTheCatalogueSaysIt_data()
{
    QTest::addColumn<SignInOutcome>("outcome");
    QTest::newRow("not tried") << SignInOutcome(signin::NotTried {});
    QTest::newRow("refused") << SignInOutcome(
        signin::Refused { reply(535, "no"), RefusalCause::Unclassified });
    QTest::newRow("no mechanism") << SignInOutcome(signin::NoMechanism {});
    QTest::newRow("unsendable") << SignInOutcome(
        signin::Unsendable { CredentialFault::ControlCharacter });
    QTest::newRow("distrusted") << SignInOutcome(signin::Distrusted { SaslFault::SignatureWrong });
    QTest::newRow("interrupted") << SignInOutcome(signin::Interrupted {});
}

void TstWizardSigning::everyEndingIsSaidAsTheCatalogueSaysIt()
{
    QFETCH(SignInOutcome, outcome);
    Scene scene;
    scene.signIn();
    SubmissionReport report = refused(scene.job());
    report.signIn.outcome = outcome;
    if (std::holds_alternative<signin::NotTried>(outcome)
        || std::holds_alternative<signin::Interrupted>(outcome))
        report.connection = silentReport(report.connection.candidate);
    scene.answer(report);
    const Story story = describe(report, scene.setting(), Audience::Person);
    QVERIFY(!story.headline.isEmpty());
    const Remark words = refusalWords(scene.state());
    QCOMPARE(words.headline, story.headline);
    QCOMPARE(words.tone, story.tone);
    QVERIFY(words.more.startsWith(story.findings.constFirst().explanation));
    QVERIFY(words.explanation.contains(story.findings.constFirst().remedy));
    QCOMPARE(scene.state().page, Page::SignIn);
    QVERIFY(!isSignedIn(scene.state()));
    QVERIFY(mayGoOn(scene.state()));
}

void TstWizardSigning::stopEndsTheTry()
{
    Scene scene;
    scene.signIn();
    scene.session.escape();
    Scene::turn();
    QCOMPARE(scene.account().signIn.phase, Phase::Over);
    QCOMPARE(scene.state().leaving, SessionState::Leaving::No);
    QCOMPARE(scene.state().page, Page::SignIn);
}

void TstWizardSigning::signedInLeadsToTheMessage()
{
    Scene scene;
    scene.signInWell();
    QVERIFY(isSignedIn(scene.state()));
    QCOMPARE(scene.state().page, Page::TestMessage);
    QCOMPARE(scene.signing.vault.asked.constLast(),
        QStringLiteral("keep ann@example.org smtp.example.org"));
    QCOMPARE(scene.signing.vault.kept, QList<QByteArray> { password.toUtf8() });
    QVERIFY(scene.account().keeping.isKept);
    QVERIFY(scene.signing.submission.messages.isEmpty());
}

void TstWizardSigning::withoutAddressItLeadsToTheEnd()
{
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session(detections.factory(), { SourceId::Book });
    session.setLeastShow(0ms);
    session.offerSigning(signing.submission, signing.vault);
    session.nameServer(ServerEntry::Use::UseThis);
    session.typeServerHost(QString::fromLatin1(server));
    session.find();
    Evidence evidence = evidenceFor(mailbox(address),
        { readyReport(candidate(submissions(server), SourceId::Person, Trust::Person)) });
    evidence.address.reset();
    detections.latest().end(evidence);
    Scene::turn();
    session.goOn();
    QCOMPARE(session.state().page, Page::SignIn);
    session.account()->typeUserName(QStringLiteral("ann"));
    session.account()->signIn(Secret::fromText(password));
    signing.submission.latest().end(signedIn(signing.submission.latest()));
    Scene::turn();
    QCOMPARE(session.state().page, Page::Done);
}

void TstWizardSigning::keychainTroubleIsSaidAsTheCatalogueSaysIt_data()
{
    QTest::addColumn<VaultAnswer>("answer");
    QTest::newRow("none") << VaultAnswer(vault::NoKeychain {});
    QTest::newRow("locked") << VaultAnswer(vault::Locked {});
    QTest::newRow("denied") << VaultAnswer(vault::Denied {});
    QTest::newRow("silent") << VaultAnswer(vault::Silent { 10s });
    QTest::newRow("failed") << VaultAnswer(vault::Failed { QStringLiteral("Object path") });
}

void TstWizardSigning::keychainTroubleIsSaidAsTheCatalogueSaysIt()
{
    QFETCH(VaultAnswer, answer);
    Scene scene;
    scene.signing.vault.keeping = answer;
    scene.signInWell();
    QCOMPARE(scene.state().page, Page::SignIn);
    QVERIFY(hasKeepingTrouble(scene.account()));
    const VaultStory story = describe(answer, VaultWish::Keep, Keychain::GnomeKeyring);
    const Remark words = signInWords(scene.account());
    QCOMPARE(words.headline, QStringLiteral("Signed in. ") + story.headline);
    QCOMPARE(words.tone, story.tone);
    QCOMPARE(words.explanation, story.wayOn);
    QVERIFY(mayGoOn(scene.state()));

    scene.flow().goOnWithoutKeeping();
    QCOMPARE(scene.state().page, Page::TestMessage);
    QVERIFY(isSignedIn(scene.state()));
    QVERIFY(!scene.account().keeping.isKept);
}

void TstWizardSigning::lockedKeychainIsUnlockedOnlyWhenAsked()
{
    Scene scene;
    scene.signing.vault.keeping = vault::Locked {};
    scene.signInWell();
    QVERIFY(!scene.signing.vault.asked.contains(QStringLiteral("unlock")));
    scene.signing.vault.keeping = vault::Done {};
    scene.flow().unlockAndKeep();
    QCOMPARE(scene.account().keeping.doing, KeepingState::Doing::Unlocking);
    Scene::turn();
    QVERIFY(scene.account().keeping.isKept);
    QCOMPARE(scene.state().page, Page::TestMessage);
}

void TstWizardSigning::declinedKeepingAsksNoKeychain()
{
    Scene scene;
    scene.flow().setWish(KeepingState::Wish::AskEachTime);
    scene.signInWell();
    QCOMPARE(scene.state().page, Page::TestMessage);
    QCOMPARE(scene.signing.vault.asked, QStringList { QStringLiteral("look") });
}

void TstWizardSigning::missingKeychainIsSaidBeforehandAndNotAsked()
{
    Scene scene { vault::NoKeychain {} };
    const VaultStory none = describe(vault::NoKeychain {}, VaultWish::Keep, std::nullopt);
    QCOMPARE(keepingOffer(scene.account()), none.headline + QLatin1Char(' ') + none.wayOn);
    scene.signInWell();
    QCOMPARE(scene.state().page, Page::TestMessage);
    QVERIFY(scene.signing.vault.kept.isEmpty());
}

void TstWizardSigning::waitingForTheKeychainCanEnd()
{
    Scene scene;
    scene.signing.vault.keeping.reset();
    scene.signInWell();
    QCOMPARE(scene.account().keeping.doing, KeepingState::Doing::Keeping);
    QVERIFY(!mayGoOn(scene.state()));
    scene.flow().cancel();
    Scene::turn();
    QVERIFY(hasKeepingTrouble(scene.account()));
    QVERIFY(mayGoOn(scene.state()));
    QVERIFY(!isSignedIn(AccountState {}));
    QVERIFY(isSignedIn(scene.state()));
}

void TstWizardSigning::keptPasswordCanBeRemoved()
{
    Scene scene;
    scene.signInWell();
    scene.session.show(Page::SignIn);
    scene.flow().removeKept();
    Scene::turn();
    QVERIFY(!scene.account().keeping.isKept);
    QCOMPARE(scene.signing.vault.asked.constLast(),
        QStringLiteral("forget ann@example.org smtp.example.org"));
    QCOMPARE(scene.state().page, Page::SignIn);
    QVERIFY(isSignedIn(scene.state()));
}

const KeychainSeen open { Keychain::GnomeKeyring, KeychainLock::Unlocked };

void TstWizardSigning::keptPasswordSignsInWithoutTyping()
{
    Scene scene(open, "kept-before");
    QVERIFY(hasFound(scene.account(), SecretKind::Password));
    QVERIFY(scene.signing.submission.signIns.isEmpty()); // found is not consented to
    scene.flow().signIn({});
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { "kept-before" });
    scene.answer(signedIn(scene.job()));
    QVERIFY(isSignedIn(scene.state()));
    QVERIFY(scene.account().keeping.isKept);
    QVERIFY(scene.signing.vault.kept.isEmpty()); // it is there
    QCOMPARE(scene.state().page, Page::TestMessage);
}

void TstWizardSigning::keptPasswordIsForItsUserNameAlone()
{
    Scene scene(open, "kept-before");
    scene.flow().typeUserName(QStringLiteral("ann"));
    QVERIFY(!hasFound(scene.account(), SecretKind::Password));
    scene.flow().signIn({});
    QCOMPARE(scene.account().signIn.missing, SignInState::Missing::Password);
    QVERIFY(scene.signing.submission.signIns.isEmpty());
    scene.flow().typeUserName(QString::fromLatin1(address));
    QVERIFY(hasFound(scene.account(), SecretKind::Password));
}

void TstWizardSigning::typedPasswordComesBeforeTheKeptOne()
{
    Scene scene(open, "kept-before");
    scene.signInWell();
    QCOMPARE(scene.signing.submission.secrets, QList<QByteArray> { password.toUtf8() });
    QCOMPARE(scene.signing.vault.kept, QList<QByteArray> { password.toUtf8() });
}

void TstWizardSigning::refusedKeptPasswordIsNotOfferedAgain()
{
    Scene scene(open, "kept-before");
    scene.flow().signIn({});
    scene.answer(refused(scene.job()));
    QVERIFY(!hasFound(scene.account(), SecretKind::Password));
    scene.flow().signIn({});
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
}

void TstWizardSigning::lockedKeychainIsNotRead()
{
    Scene scene(KeychainSeen { Keychain::GnomeKeyring, KeychainLock::Locked }, "kept-before");
    QVERIFY(!hasFound(scene.account(), SecretKind::Password));
}

void TstWizardSigning::otherServerMeansAnotherSignIn()
{
    Scene scene;
    scene.signInWell();
    scene.session.show(Page::Result);
    scene.session.choose(submission(server));
    QVERIFY(!isSignedIn(scene.state()));
    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::SignIn);
    QCOMPARE(scene.account().signIn.phase, Phase::NotBegun);
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
}

void TstWizardSigning::typedUserNameFollowsOnlyItsAddress()
{
    Scene scene;
    scene.flow().typeUserName(QStringLiteral("customer-7"));
    scene.session.show(Page::Result);
    scene.session.choose(submission(server));
    scene.session.goOn();
    QCOMPARE(scene.account().signIn.userName.text, QStringLiteral("customer-7"));
    scene.session.show(Page::Address);
    scene.comeTo("bob@example.org");
    QCOMPARE(scene.account().signIn.userName.text, QStringLiteral("bob@example.org"));
    QCOMPARE(scene.account().message.to.text, QStringLiteral("bob@example.org"));
}

void TstWizardSigning::messageGoesToWhomThePersonNames()
{
    Scene scene;
    scene.signInWell();
    QCOMPARE(scene.account().message.to.text, QString::fromLatin1(address));
    QVERIFY(scene.account().message.subject.text.startsWith(u"Mailberth test "));
    scene.flow().typeTo(QStringLiteral("eve@example.net"));
    scene.flow().typeSubject(QStringLiteral("Hello\nBcc: all@example.org"));
    scene.flow().send();
    const MessageConsent &consent = scene.signing.submission.messages.constLast();
    QCOMPARE(consent.to, mailbox("eve@example.net"));
    QCOMPARE(consent.from, mailbox(address));
    QCOMPARE(consent.fromName, QStringLiteral("Ann"));
    QVERIFY(!consent.subject.contains(u'\n'));
    QCOMPARE(scene.signing.submission.secrets.constLast(), password.toUtf8());
}

void TstWizardSigning::wrongRecipientIsSaidAndNothingSent()
{
    Scene scene;
    scene.signInWell();
    scene.flow().typeTo(QStringLiteral("nobody"));
    scene.flow().send();
    QCOMPARE(scene.account().message.complaint, MessageState::Complaint::To);
    QVERIFY(scene.signing.submission.messages.isEmpty());
}

void TstWizardSigning::sentMessageIsNeverSentAgain_data()
{
    QTest::addColumn<MessageOutcome>("outcome");
    QTest::newRow("taken") << MessageOutcome(message::Accepted { reply(250, "2.0.0 Ok"), {} });
    QTest::newRow("perhaps taken") << MessageOutcome(message::Unknown {});
}

void TstWizardSigning::sentMessageIsNeverSentAgain()
{
    QFETCH(MessageOutcome, outcome);
    Scene scene;
    scene.signInWell();
    scene.sendTo(outcome);
    scene.flow().send();
    QCOMPARE(scene.signing.submission.messages.size(), 1);
    scene.session.goOn();
    QCOMPARE(scene.state().page, Page::Done);
    QCOMPARE(isSent(scene.state()), std::holds_alternative<message::Accepted>(outcome));
}

void TstWizardSigning::everyFateOfTheMessageIsSaidAsTheCatalogueSaysIt_data()
{
    QTest::addColumn<MessageOutcome>("outcome");
    QTest::newRow("taken") << MessageOutcome(message::Accepted { reply(250, "2.0.0 Ok"), {} });
    QTest::newRow("perhaps taken") << MessageOutcome(message::Unknown {});
    QTest::newRow("the recipient is refused") << MessageOutcome(message::Refused {
        MessageStep::Rcpt, reply(550, "5.1.1 no"), MessageRefusal::RecipientUnknown });
    QTest::newRow("it cannot be sent")
        << MessageOutcome(message::Unsendable { message::Obstacle::SmtpUtf8NotOffered });
}

void TstWizardSigning::everyFateOfTheMessageIsSaidAsTheCatalogueSaysIt()
{
    QFETCH(MessageOutcome, outcome);
    Scene scene;
    scene.signInWell();
    scene.sendTo(outcome);
    const Story story = describe(
        *scene.account().message.report, scene.setting({ mailbox(address) }), Audience::Person);
    const Remark words = messageWords(scene.state());
    QCOMPARE(words.headline, story.headline);
    QCOMPARE(words.tone, story.tone);
    QVERIFY(words.explanation.startsWith(story.summary));
    for (const FindingStory &finding : story.findings) {
        QVERIFY(words.explanation.contains(finding.explanation));
        QVERIFY(words.explanation.contains(finding.remedy));
    }
}

void TstWizardSigning::refusedMessageMayBeSentOnceMore()
{
    Scene scene;
    scene.signInWell();
    scene.sendTo(message::Refused {
        MessageStep::Rcpt, reply(550, "5.1.1 no"), MessageRefusal::RecipientUnknown });
    QCOMPARE(scene.state().page, Page::TestMessage);
    QVERIFY(!isSpent(scene.account().message));
    scene.flow().send();
    QCOMPARE(scene.signing.submission.messages.size(), 2);
}

void TstWizardSigning::backAndForthSendsNothing()
{
    Scene scene;
    scene.signInWell();
    scene.sendTo(message::Accepted { reply(250, "2.0.0 Ok"), {} });
    scene.session.goOn();
    for (const Page page : { Page::TestMessage, Page::SignIn, Page::Result })
        scene.session.show(page);
    for (int press = 0; press < 3; ++press)
        scene.session.goOn();
    QCOMPARE(scene.state().page, Page::Done);
    QCOMPARE(scene.signing.submission.signIns.size(), 1);
    QCOMPARE(scene.signing.submission.messages.size(), 1);
}

void TstWizardSigning::skippedPartsAreNotClaimed()
{
    Scene scene;
    scene.session.skip();
    QCOMPARE(scene.state().page, Page::Done);
    QVERIFY(!isSignedIn(scene.state()));
    scene.session.show(Page::SignIn);
    scene.signInWell();
    scene.session.skip();
    QVERIFY(isSignedIn(scene.state()));
    QVERIFY(!isSent(scene.state()));
    QVERIFY(scene.signing.submission.messages.isEmpty());
}

void TstWizardSigning::stagesAreReadFromTheConversation_data()
{
    using How = MessageStage::How;
    QTest::addColumn<MessageOutcome>("outcome");
    QTest::addColumn<QList<How>>("stages");
    QTest::newRow("taken") << MessageOutcome(message::Accepted { reply(250, "Ok"), {} })
                           << QList<How> { How::Done, How::Done, How::Done, How::Done };
    QTest::newRow("the sender is refused")
        << MessageOutcome(message::Refused {
               MessageStep::Mail, reply(550, "no"), MessageRefusal::SenderNotOwned })
        << QList<How> { How::Done, How::Failed, How::Ahead, How::Ahead };
    QTest::newRow("the recipient is refused")
        << MessageOutcome(message::Refused {
               MessageStep::Rcpt, reply(550, "no"), MessageRefusal::RecipientUnknown })
        << QList<How> { How::Done, How::Done, How::Failed, How::Ahead };
    QTest::newRow("nobody knows") << MessageOutcome(message::Unknown {})
                                  << QList<How> { How::Done, How::Done, How::Done, How::Failed };
}

void TstWizardSigning::stagesAreReadFromTheConversation()
{
    QFETCH(MessageOutcome, outcome);
    QFETCH(QList<MessageStage::How>, stages);
    Scene scene;
    scene.signInWell();
    scene.sendTo(outcome);
    const QList<MessageStage> seen = messageStages(scene.account().message.report, true);
    QList<MessageStage::How> hows;
    for (const MessageStage &stage : seen)
        hows.append(stage.how);
    QCOMPARE(hows, stages);
    QCOMPARE(seen.at(0).taken, 132ms);
}

void TstWizardSigning::pipelinedAnswersFindTheirCommands()
{
    using From = TranscriptLine::From;
    Scene scene;
    scene.signIn();
    SubmissionReport report = signedIn(scene.job());
    for (const char *command : { "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA" })
        report.connection.transcript.append({ From::Client, Exposure::Encrypted, 100ms, command });
    report.connection.transcript.append({ From::Server, Exposure::Encrypted, 110ms, "250-2.1.0" });
    report.connection.transcript.append({ From::Server, Exposure::Encrypted, 110ms, "250 2.1.0" });
    report.connection.transcript.append({ From::Server, Exposure::Encrypted, 130ms, "550 5.1.1" });
    const QList<MessageStage> stages = messageStages(report, false);
    QCOMPARE(stages.at(1).how, MessageStage::How::Done);
    QCOMPARE(stages.at(1).taken, 10ms);
    QCOMPARE(stages.at(2).how, MessageStage::How::Failed);
    QCOMPARE(stages.at(2).taken, 30ms);
    QCOMPARE(messageStages(std::nullopt, false).at(0).how, MessageStage::How::Underway);
}

void TstWizardSigning::anotherSearchsDetailsHoldNothingOfThisSignIn()
{
    Scene scene;
    scene.signInWell();
    QVERIFY(latestReport(scene.state()));
    scene.session.show(Page::Address);
    scene.session.typeAddress(QStringLiteral("bob@example.net"));
    scene.session.find();
    QVERIFY(!latestReport(scene.state()));
    for (const FactGroup &group : detailFacts(scene.state()))
        QVERIFY(!group.heading.startsWith(u"Signing in: "));
}

void TstWizardSigning::anotherAddressForgetsItAll()
{
    Scene scene;
    scene.signInWell();
    QVERIFY(latestReport(scene.state()));
    scene.session.enterAnotherAddress();
    QVERIFY(!scene.account().settings);
    QVERIFY(!scene.account().signIn.consent);
    QCOMPARE(scene.state().page, Page::Address);
    QCOMPARE(scene.state().signing, SessionState::Signing::Offered);
    scene.comeTo("bob@example.net");
    QCOMPARE(scene.account().signIn.phase, Phase::NotBegun);
    scene.flow().send();
    QVERIFY(scene.signing.submission.messages.isEmpty());
}

void TstWizardSigning::noSecretInAnythingThatIsShown()
{
    Scene scene;
    scene.signIn();
    scene.answer(refused(scene.job()));
    scene.signInWell();
    scene.sendTo(message::Accepted { reply(250, "2.0.0 Ok"), {} });
    QString shown = consentWords(scene.state()) + signInWords(scene.account()).headline
        + refusalWords(scene.state()).explanation + lastReply(*scene.account().message.report);
    int groupsOfTheSession = 0;
    for (const FactGroup &group : detailFacts(scene.state())) {
        groupsOfTheSession += group.heading.startsWith(u"Signing in: ") ? 1 : 0;
        for (const Fact &fact : group.facts)
            shown += fact.label + fact.value;
    }
    for (const Fact &fact : settingsFacts(scene.state().answer))
        shown += fact.value;
    QVERIFY(groupsOfTheSession > 0);
    QVERIFY(!shown.contains(password));
    QVERIFY(!shown.contains(QString::fromLatin1(password.toUtf8().toBase64())));
}

QTEST_GUILESS_MAIN(TstWizardSigning)
#include "tst_wizard_signing.moc"
