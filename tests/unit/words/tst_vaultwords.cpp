// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "ui/words/OAuthWords.h"
#include "ui/words/VaultWords.h"

#include <QSet>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QList<VaultAnswer> vaultAnswers { vault::Done {}, vault::NoKeychain {}, vault::Locked {},
    vault::Denied {}, vault::NotThere {}, vault::Silent { std::chrono::seconds(10) },
    vault::Cancelled {}, vault::Failed { QStringLiteral("out of \x1b order") } };

const QList<OAuthAnswer> oauthAnswers { oauth::Granted {}, oauth::NoClient {},
    oauth::NoDeviceFlow {}, oauth::NotEncrypted { QStringLiteral("login.example.org") },
    oauth::NoBrowser {}, oauth::NoListener { QStringLiteral("in use") }, oauth::Declined {},
    oauth::Foreign {},
    oauth::Refused { QStringLiteral("invalid_client"), QStringLiteral("who \x1b are you?") },
    oauth::Refused { QStringLiteral("invalid_grant"), {} },
    oauth::Unreadable { QStringLiteral("not JSON") },
    oauth::Untrusted { QStringLiteral("token.example.org") },
    oauth::Unreachable { QStringLiteral("gone") }, oauth::Expired {}, oauth::Cancelled {} };

bool isFitToShow(const QString &text)
{
    return !text.contains(u'%') && !text.contains(u'\x1b') && !text.contains(QStringLiteral("  "));
}

} // namespace

class TstVaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyEndingOfTheKeychainHasItsOwnSentence();
    void whatIsNotDoneHasAWayOn();
    void theKeychainIsCalledByItsName();
    void everyEndingOfTheBrowserHasItsOwnSentence();
    void withoutARegistrationThereIsAWayOn();
    void theLastPageIsTheSameWhateverCame();
};

void TstVaultWords::everyEndingOfTheKeychainHasItsOwnSentence()
{
    for (const VaultWish wish :
        { VaultWish::Keep, VaultWish::Read, VaultWish::Forget, VaultWish::Unlock }) {
        QSet<QString> headlines;
        for (const VaultAnswer &answer : vaultAnswers) {
            const VaultStory story = describe(answer, wish, Keychain::GnomeKeyring);
            QVERIFY2(isFitToShow(story.headline + story.wayOn), qPrintable(story.headline));
            headlines << story.headline;
        }
        QCOMPARE(headlines.size(), vaultAnswers.size());
    }
}

void TstVaultWords::whatIsNotDoneHasAWayOn()
{
    for (const VaultWish wish : { VaultWish::Keep, VaultWish::Read, VaultWish::Unlock }) {
        for (const VaultAnswer &answer : vaultAnswers) {
            const VaultStory story = describe(answer, wish, Keychain::KWallet);
            QCOMPARE(story.wayOn.isEmpty(), std::holds_alternative<vault::Done>(answer));
        }
    }
}

void TstVaultWords::theKeychainIsCalledByItsName()
{
    QCOMPARE(offerToKeep(Keychain::GnomeKeyring, Keepable::Password),
        QStringLiteral("Keep the password in GNOME Keyring"));
    QCOMPARE(offerToKeep(Keychain::GnomeKeyring, Keepable::PasswordOrGrant),
        QStringLiteral("Keep the sign-in in GNOME Keyring"));
    QCOMPARE(offerToKeep(std::nullopt, Keepable::Password),
        QStringLiteral("Keep the password in the keychain"));
    QCOMPARE(describe(vault::Locked {}, VaultWish::Keep, Keychain::KWallet).headline,
        QStringLiteral("The password is not kept yet. This is locked: KWallet."));
    QCOMPARE(describe(vault::Silent { std::chrono::seconds(10) }, VaultWish::Keep, std::nullopt)
                 .headline,
        QStringLiteral("No answer for 10\u00A0s from the keychain."));
}

void TstVaultWords::everyEndingOfTheBrowserHasItsOwnSentence()
{
    QSet<QString> headlines;
    for (const OAuthAnswer &answer : oauthAnswers) {
        const OAuthStory story = describe(answer, QStringLiteral("Google"), {});
        QVERIFY2(isFitToShow(story.headline + story.wayOn), qPrintable(story.headline));
        QCOMPARE(story.wayOn.isEmpty(), std::holds_alternative<oauth::Granted>(answer));
        headlines << story.headline;
    }
    QCOMPARE(headlines.size(), oauthAnswers.size());
}

void TstVaultWords::withoutARegistrationThereIsAWayOn()
{
    const QString page = QStringLiteral("https://myaccount.google.com/apppasswords");
    const OAuthStory story = describe(oauth::NoClient {}, QStringLiteral("Google"), page);
    QVERIFY(story.wayOn.contains(page));
    QVERIFY(story.wayOn.contains(QStringLiteral("administrator")));
    QVERIFY(describe(oauth::NoClient {}, QStringLiteral("Microsoft"), {})
                .wayOn.contains(QStringLiteral("administrator")));
}

void TstVaultWords::theLastPageIsTheSameWhateverCame()
{
    QVERIFY(lastBrowserPage().startsWith(QStringLiteral("<!doctype html>")));
    QVERIFY(!lastBrowserPage().contains(QStringLiteral("<script")));
    QVERIFY(waitingForBrowser(QStringLiteral("Google")).contains(QStringLiteral("Google")));
    QCOMPARE(
        deviceInvitation(QStringLiteral("https://example.org/device"), QStringLiteral("WDJB-MJHT")),
        QStringLiteral("On any device, open https://example.org/device and type WDJB-MJHT."));
}

QTEST_GUILESS_MAIN(TstVaultWords)
#include "tst_vaultwords.moc"
