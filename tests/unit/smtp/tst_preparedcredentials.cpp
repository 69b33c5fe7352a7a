// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/PreparedCredentials.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

namespace
{

using Kind = Credentials::Kind;

struct Sent
{
    QByteArray username;
    QByteArray secret;
};

/// What would go over the wire; "fault: id" in both if nothing would.
Sent sent(const QString &username, const QByteArray &secret, Kind kind = Kind::Password)
{
    const auto result = prepared({ username, Secret::copyOf(secret), kind });
    if (const auto *fault = std::get_if<CredentialFault>(&result)) {
        const QByteArray said = "fault: " + id(*fault).toLatin1();
        return { said, said };
    }
    const auto &credentials = std::get<PreparedCredentials>(result);
    return { credentials.username, credentials.secret.bytes().toByteArray() };
}

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

} // namespace

class TstPreparedCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void passwords_data();
    void passwords();
    void everyOtherSpaceBecomesTheCommonOne_data();
    void everyOtherSpaceBecomesTheCommonOne();
    void noControlCharacterIsSent_data();
    void noControlCharacterIsSent();
    void tokens_data();
    void tokens();
    void userNames_data();
    void userNames();
    void theTypedSecretStaysAsItIs();
};

void TstPreparedCredentials::passwords_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QByteArray &typed, const QByteArray &wire) {
        QTest::newRow(name) << typed << wire;
    };
    const auto asTyped = [&row](const char *name, const QByteArray &typed) {
        row(name, typed, typed);
    };

    asTyped("RFC 8265 section 4.3, blanks inside", "correct horse battery staple");
    asTyped("RFC 8265 section 4.3, upper case stays", "Correct Horse Battery Staple");
    asTyped(
        "RFC 8265 section 4.3, letters beyond ASCII", utf8(QStringLiteral("\u03c0\u00df\u00e5")));
    asTyped("RFC 8265 section 4.3, a symbol", utf8(QStringLiteral("Jack of \u2666s")));
    row("RFC 8265 section 4.3, an Ogham space", utf8(QStringLiteral("foo\u1680bar")), "foo bar");
    row("RFC 8265 section 4.3, nothing", "", "fault: empty");
    row("RFC 8265 section 4.3, a tabulator", "my cat is a \tby", "fault: control-character");

    asTyped("RFC 4013 section 3, lower case", "user");
    asTyped("RFC 4013 section 3, upper case", "USER");
    row("RFC 4013 section 3, a bell", "\x07", "fault: control-character");
    // Where RFC 4013 would map or refuse and RFC 8265 does not, servers keep what was typed.
    asTyped("a soft hyphen is left alone", utf8(QStringLiteral("I\u00adX")));
    asTyped("a feminine ordinal is left alone", utf8(QStringLiteral("\u00aa")));
    asTyped("a Roman numeral is left alone", utf8(QStringLiteral("\u2168")));
    asTyped("a ligature is left alone", utf8(QStringLiteral("\ufb01sh")));
    asTyped("full-width letters are left alone", utf8(QStringLiteral("\uff41\uff42")));
    asTyped("both directions at once", utf8(QStringLiteral("\u06271")));
    asTyped("Hebrew and Latin", utf8(QStringLiteral("\u05d0a\u05d1")));

    asTyped("blanks at both ends", "  pencil ");
    asTyped("a blank and nothing else", " ");
    asTyped("every sign of ASCII", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    asTyped("ASCII that looks like an encoding", "p%C3%BC&uuml;=?utf-8?q?x?=");
    asTyped("a character of four bytes", "\xf0\x9f\x98\x80");
    asTyped("a byte order mark at the beginning", "\xef\xbb\xbfpencil");
    asTyped("a byte order mark inside",
        "pen\xef\xbb\xbf"
        "cil");
    asTyped("composed letters stay", utf8(QStringLiteral("p\u00e4ss")));
    row("decomposed letters become composed", utf8(QStringLiteral("pa\u0308ss")),
        utf8(QStringLiteral("p\u00e4ss")));
    row("marks in the wrong order become ordered", utf8(QStringLiteral("q\u0307\u0323")),
        utf8(QStringLiteral("q\u0323\u0307")));
    row("a Kelvin sign becomes a K", utf8(QStringLiteral("\u212a1")), "K1");
    row("Hangul in pieces becomes a syllable", utf8(QStringLiteral("\u1112\u1161\u11ab")),
        utf8(QStringLiteral("\ud55c")));

    row("Latin-1 inside", "p\xe4ss", "fault: not-utf8");
    row("Latin-1 at the end", "caf\xe9", "fault: not-utf8");
    row("two bytes of three, at the end", "pass\xe2\x82", "fault: not-utf8");
    row("three bytes of four, at the end", "pass\xf0\x9f\x98", "fault: not-utf8");
    row("a following byte alone", "\x80", "fault: not-utf8");
    row("a slash in too many bytes", "\xc0\xaf", "fault: not-utf8");
    row("half a character of UTF-16", "\xed\xa0\x80", "fault: not-utf8");
    row("beyond the last character", "\xf4\x90\x80\x80", "fault: not-utf8");
    row("UTF-16 with its mark", QByteArray("\xff\xfep\0", 4), "fault: control-character");

    asTyped("as long as may be", QByteArray(longestCredential, 'x'));
    row("a byte longer", QByteArray(longestCredential + 1, 'x'), "fault: too-long");
    row("a letter longer, beyond ASCII", utf8(QString(longestCredential / 2 + 1, QChar(0xfc))),
        "fault: too-long");
    row("too long only once it is composed", utf8(QString(2700, QChar(0x0958))), "fault: too-long");
}

void TstPreparedCredentials::passwords()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, wire);
    QCOMPARE(sent(QStringLiteral("ann"), typed).secret, wire);
}

void TstPreparedCredentials::everyOtherSpaceBecomesTheCommonOne_data()
{
    QTest::addColumn<QChar>("space");
    // RFC 8265 section 4.2.2, rule 2: all of the category Zs.
    for (const int space : { 0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
             0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000 })
        QTest::addRow("U+%04X", unsigned(space)) << QChar(space);
}

void TstPreparedCredentials::everyOtherSpaceBecomesTheCommonOne()
{
    QFETCH(QChar, space);
    const QString typed = QStringLiteral("two%1words%1").arg(space);
    QCOMPARE(sent(QStringLiteral("ann"), utf8(typed)).secret, "two words ");
}

void TstPreparedCredentials::noControlCharacterIsSent_data()
{
    QTest::addColumn<QChar>("control");
    QTest::addColumn<bool>("isControl");
    for (const int control :
        { 0x00, 0x01, 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f })
        QTest::addRow("U+%04X", unsigned(control)) << QChar(control) << true;
    QTest::newRow("the first letter behind them") << QChar(0x00a1) << false;
    QTest::newRow("the last sign before them") << QChar(u'~') << false;
}

void TstPreparedCredentials::noControlCharacterIsSent()
{
    QFETCH(QChar, control);
    QFETCH(bool, isControl);
    const QByteArray fault = "fault: control-character";
    const QString typed = u'a' + QString(control) + u'b';
    QCOMPARE(sent(QStringLiteral("ann"), utf8(typed)).secret, isControl ? fault : utf8(typed));
    QCOMPARE(sent(typed, "pencil").username, isControl ? fault : utf8(typed));
    QCOMPARE(sent(typed, "pencil").secret, isControl ? fault : QByteArray("pencil"));
}

void TstPreparedCredentials::tokens_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QByteArray &typed, const QByteArray &wire) {
        QTest::newRow(name) << typed << wire;
    };
    const QByteArray fault = "fault: control-character";
    row("a token", "ya29.a0AfH6-_~+/==", "ya29.a0AfH6-_~+/==");
    row("three parts of a JWT", "eyJ0.eyJh.c2ln", "eyJ0.eyJh.c2ln");
    row("as long as may be", QByteArray(longestCredential, 't'),
        QByteArray(longestCredential, 't'));
    row("a byte longer", QByteArray(longestCredential + 1, 't'), "fault: too-long");
    row("nothing", "", "fault: empty");
    row("a blank at the end", "token ", fault);
    row("a blank inside", "to ken", fault);
    row("a line end pasted along", "token\n", fault);
    row("the separator of OAUTHBEARER",
        "token\x01"
        "auth=x",
        fault);
    row("a letter beyond ASCII", "t\xc3\xb6ken", fault);
    row("a no-break space", "token\xc2\xa0", fault);
    row("no UTF-8", "token\xff", fault);
}

void TstPreparedCredentials::tokens()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, wire);
    QCOMPARE(sent(QStringLiteral("ann"), typed, Kind::BearerToken).secret, wire);
}

void TstPreparedCredentials::userNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QString &typed, const QByteArray &wire) {
        QTest::newRow(name) << typed << wire;
    };
    const QString longest(longestCredential, u'a');
    row("an address", QStringLiteral("ann@example.org"), "ann@example.org");
    row("upper case stays", QStringLiteral("Ann@Example.Org"), "Ann@Example.Org");
    row("a blank inside stays", QStringLiteral("ann example"), "ann example");
    row("signs of SCRAM stay", QStringLiteral("a=b,c"), "a=b,c");
    row("letters beyond ASCII", QStringLiteral("j\u00f6rg"), "j\xc3\xb6rg");
    row("decomposed letters become composed", QStringLiteral("jo\u0308rg"), "j\xc3\xb6rg");
    row("a character of four bytes", QString::fromUtf8("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80");
    row("full-width letters stay", QStringLiteral("\uff41"), "\xef\xbd\x81");
    row("nothing", {}, "fault: username-empty");
    row("half a character", u'a' + QString(QChar(0xd83d)), "fault: not-utf8");
    row("as long as may be", longest, longest.toLatin1());
    row("a byte longer", longest + u'a', "fault: too-long");
    row("too long only once it is composed", QString(2700, QChar(0x0958)), "fault: too-long");
}

void TstPreparedCredentials::userNames()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, wire);
    QCOMPARE(sent(typed, "pencil").username, wire);
    QCOMPARE(sent(typed, "token", Kind::BearerToken).username, wire);
}

void TstPreparedCredentials::theTypedSecretStaysAsItIs()
{
    const QByteArray typed = utf8(QStringLiteral("pa\u0308ss\u00a0word"));
    const Credentials credentials { QStringLiteral("ann"), Secret::copyOf(typed), Kind::Password };
    QVERIFY(std::holds_alternative<PreparedCredentials>(prepared(credentials)));
    QCOMPARE(credentials.secret.bytes().toByteArray(), typed);
}

QTEST_APPLESS_MAIN(TstPreparedCredentials)
#include "tst_preparedcredentials.moc"
