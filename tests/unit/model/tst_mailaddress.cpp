// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/MailAddress.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;

namespace
{

using Mends = QList<Mend>;

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar zeroWidthSpace(0x200b);
constexpr QChar byteOrderMark(0xfeff);
constexpr QChar rightToLeftOverride(0x202e);
constexpr QChar loneSurrogate(0xd83d);

QString umlauts(qsizetype count)
{
    return QString(count, QChar(0xfc));
}

QString letters(qsizetype count)
{
    return QString(count, u'a');
}

} // namespace

class TstMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsAnAddress_data();
    void readsAnAddress();
    void readsWhatItWrote_data() { readsAnAddress_data(); }
    void readsWhatItWrote();
    void mendsAPastedAddress_data();
    void mendsAPastedAddress();
    void refusesABadAddress_data();
    void refusesABadAddress();
    void readsAServer_data();
    void readsAServer();
    void refusesABadServer_data();
    void refusesABadServer();
    void endsWithAnythingTyped();
};

// --- addresses that are right as they are

void TstMailAddress::readsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("localPart");
    QTest::addColumn<QString>("domain");

    const auto row = [](const char *name, const QString &typed, const QString &localPart,
                         const QString &domain) {
        QTest::newRow(name) << typed << localPart << domain;
    };
    row("the usual form", QStringLiteral("ann@example.org"), QStringLiteral("ann"),
        QStringLiteral("example.org"));
    row("the case of the local part is the server's affair (RFC 5321 2.4)",
        QStringLiteral("Ann.Smith@Example.ORG"), QStringLiteral("Ann.Smith"),
        QStringLiteral("example.org"));
    row("plus and other atext", QStringLiteral("ann+l!#$%&'*/=?^_`{|}~-@example.org"),
        QStringLiteral("ann+l!#$%&'*/=?^_`{|}~-"), QStringLiteral("example.org"));
    row("a domain of one label", QStringLiteral("ann@localhost"), QStringLiteral("ann"),
        QStringLiteral("localhost"));
    row("an international domain", QStringLiteral("ann@bücher.example"), QStringLiteral("ann"),
        QStringLiteral("xn--bcher-kva.example"));
    row("an international local part (RFC 6531)", QStringLiteral("jörg@example.org"),
        QStringLiteral("jörg"), QStringLiteral("example.org"));
    row("both Chinese", QStringLiteral("用户@例子.测试"), QStringLiteral("用户"),
        QStringLiteral("xn--fsqu00a.xn--0zwm56d"));
    row("an Arabic local part", QStringLiteral("علي@example.org"), QStringLiteral("علي"),
        QStringLiteral("example.org"));
    row("an emoji", QStringLiteral("😀@example.org"), QStringLiteral("😀"),
        QStringLiteral("example.org"));
    row("a decomposed umlaut is composed (RFC 6532 3.1)",
        QString(QStringLiteral("jo") + QChar(0x308) + QStringLiteral("rg@example.org")),
        QStringLiteral("jörg"), QStringLiteral("example.org"));
    row("a quoted space", QStringLiteral("\"a b\"@example.org"), QStringLiteral("\"a b\""),
        QStringLiteral("example.org"));
    row("a quoted @", QStringLiteral("\"a@b\"@example.org"), QStringLiteral("\"a@b\""),
        QStringLiteral("example.org"));
    row("a quoted quotation mark", QStringLiteral("\"a\\\"b\"@example.org"),
        QStringLiteral("\"a\\\"b\""), QStringLiteral("example.org"));
    row("two dots in a row, as mobile providers gave them out",
        QStringLiteral("ann..b@example.org"), QStringLiteral("ann..b"),
        QStringLiteral("example.org"));
    row("a dot before the @", QStringLiteral("ann.@example.org"), QStringLiteral("ann."),
        QStringLiteral("example.org"));
    row("a local part of 64", letters(64) + QStringLiteral("@example.org"), letters(64),
        QStringLiteral("example.org"));
    row("a local part of 64 octets in 32 letters", umlauts(32) + QStringLiteral("@example.org"),
        umlauts(32), QStringLiteral("example.org"));
    row("a percent sign is not decoded", QStringLiteral("ann%40b@example.org"),
        QStringLiteral("ann%40b"), QStringLiteral("example.org"));
}

void TstMailAddress::readsAnAddress()
{
    QFETCH(QString, typed);
    const auto read = readAddress(typed);
    QVERIFY(std::holds_alternative<ReadAddress>(read));
    const auto &found = std::get<ReadAddress>(read);
    QTEST(found.address.localPart(), "localPart");
    QTEST(found.address.domain().ascii(), "domain");
    QCOMPARE(found.displayName, QString());
    QCOMPARE(found.mends, Mends());
}

void TstMailAddress::readsWhatItWrote()
{
    QFETCH(QString, typed);
    const auto first = std::get<ReadAddress>(readAddress(typed));
    const auto second = readAddress(first.address.toString());
    QVERIFY(std::holds_alternative<ReadAddress>(second));
    QCOMPARE(std::get<ReadAddress>(second), first);
}

// --- pasted forms

void TstMailAddress::mendsAPastedAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<Mends>("mends");

    const auto row = [](const char *name, const QString &typed, const Mends &mends,
                         const char *address = "ann@example.org", const QString &displayName = {}) {
        QTest::newRow(name) << typed << QString::fromUtf8(address) << displayName << mends;
    };
    const QString ann = QStringLiteral("ann@example.org");

    row("spaces around", QString(u' ' + ann + u' '), { Mend::TrimmedSpaces });
    row("a line end behind", ann + QStringLiteral("\r\n"), { Mend::TrimmedSpaces });
    row("a tab in front", QString(u'\t' + ann), { Mend::TrimmedSpaces });
    row("a no-break space behind", QString(ann + noBreakSpace), { Mend::TrimmedSpaces });
    row("a zero-width space in front", QString(zeroWidthSpace + ann), { Mend::TrimmedSpaces });
    row("a zero-width space inside",
        QString(QStringLiteral("ann@exam") + zeroWidthSpace + QStringLiteral("ple.org")),
        { Mend::TrimmedSpaces });
    row("a soft hyphen inside",
        QString(QStringLiteral("ann@exam") + QChar(0xad) + QStringLiteral("ple.org")),
        { Mend::TrimmedSpaces });
    row("a byte order mark", QString(byteOrderMark + ann), { Mend::TrimmedSpaces });
    row("an ideographic space", QString(QChar(0x3000) + ann), { Mend::TrimmedSpaces });

    row("a full stop behind", ann + u'.', { Mend::DroppedTrailingDot });
    row("a comma behind", ann + u',', { Mend::DroppedTrailingDot });
    row("a semicolon and a space behind", ann + QStringLiteral("; "),
        { Mend::TrimmedSpaces, Mend::DroppedTrailingDot });

    row("quotation marks", QString(u'"' + ann + u'"'), { Mend::DroppedQuotes });
    row("apostrophes", QString(u'\'' + ann + u'\''), { Mend::DroppedQuotes });
    row("typographic quotation marks", QStringLiteral("“ann@example.org”"),
        { Mend::DroppedQuotes });
    row("German quotation marks", QStringLiteral("„ann@example.org“"), { Mend::DroppedQuotes });
    row("French quotation marks with their spaces",
        QString(QStringLiteral("«") + noBreakSpace + ann + noBreakSpace + QStringLiteral("»")),
        { Mend::DroppedQuotes, Mend::TrimmedSpaces });
    row("a sentence's end inside quotation marks", QStringLiteral("\"ann@example.org.\""),
        { Mend::DroppedQuotes, Mend::DroppedTrailingDot });

    row("angle brackets", QString(u'<' + ann + u'>'), { Mend::TookFromAngleBrackets });
    row("a name beside them", QStringLiteral("Ann Smith <ann@example.org>"),
        { Mend::TookFromAngleBrackets }, "ann@example.org", QStringLiteral("Ann Smith"));
    row("a quoted name", QStringLiteral("\"Smith, Ann\" <ann@example.org>"),
        { Mend::TookFromAngleBrackets }, "ann@example.org", QStringLiteral("Smith, Ann"));
    row("the address as its own name", QStringLiteral("ann@example.org <ann@example.org>"),
        { Mend::TookFromAngleBrackets }, "ann@example.org", QStringLiteral("ann@example.org"));
    row("spaces inside the brackets", QStringLiteral("Ann < ann@example.org >"),
        { Mend::TookFromAngleBrackets, Mend::TrimmedSpaces }, "ann@example.org",
        QStringLiteral("Ann"));
    row("a separator behind the brackets", QStringLiteral("Ann <ann@example.org>;"),
        { Mend::DroppedTrailingDot, Mend::TookFromAngleBrackets }, "ann@example.org",
        QStringLiteral("Ann"));
    row("only the opening bracket was caught", QStringLiteral("Ann <ann@example.org"),
        { Mend::TookFromAngleBrackets }, "ann@example.org", QStringLiteral("Ann"));
    row("only the closing bracket was caught", QStringLiteral("ann@example.org>"),
        { Mend::TookFromAngleBrackets });
    row("a quoted local part in brackets", QStringLiteral("<\"a b\"@example.org>"),
        { Mend::TookFromAngleBrackets }, "\"a b\"@example.org");

    row("mailto:", QStringLiteral("mailto:ann@example.org"), { Mend::DroppedScheme });
    row("MAILTO: in capitals", QStringLiteral("MAILTO:ann@example.org"), { Mend::DroppedScheme });
    row("mailto:// by mistake", QStringLiteral("mailto://ann@example.org"),
        { Mend::DroppedScheme });
    row("mailto: with headers", QStringLiteral("mailto:ann@example.org?subject=Hi&cc=b@x.org"),
        { Mend::DroppedScheme });
    row("mailto: percent-encoded (RFC 6068)", QStringLiteral("mailto:j%C3%B6rg%2Bx@example.org"),
        { Mend::DroppedScheme }, "jörg+x@example.org");
    row("mailto: with an encoded space behind", QStringLiteral("mailto:ann@example.org%20"),
        { Mend::DroppedScheme, Mend::TrimmedSpaces });
    row("mailto: in brackets", QStringLiteral("<mailto:ann@example.org>"),
        { Mend::TookFromAngleBrackets, Mend::DroppedScheme });

    row("a full-width @", QStringLiteral("ann＠example.org"), { Mend::WidenedToAscii });
    row("a small @", QStringLiteral("ann﹫example.org"), { Mend::WidenedToAscii });
    row("an ideographic full stop", QStringLiteral("ann@example。org"), { Mend::WidenedToAscii });
    row("a half-width ideographic full stop", QStringLiteral("ann@example｡org"),
        { Mend::WidenedToAscii });
    row("all of it full-width (RFC 8265 3.3.2)", QStringLiteral("ａｎｎ＠ｅｘａｍｐｌｅ．ｏｒｇ"),
        { Mend::WidenedToAscii });
    row("an ideographic full stop at the end", QStringLiteral("ann@example.org。"),
        { Mend::WidenedToAscii, Mend::DroppedTrailingDot });
}

void TstMailAddress::mendsAPastedAddress()
{
    QFETCH(QString, typed);
    const auto read = readAddress(typed);
    QVERIFY(std::holds_alternative<ReadAddress>(read));
    const auto &found = std::get<ReadAddress>(read);
    QTEST(found.address.toString(), "address");
    QTEST(found.displayName, "displayName");
    QTEST(found.mends, "mends");
}

// --- what is no address

void TstMailAddress::refusesABadAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressFault>("fault");

    const auto row = [](const char *name, const QString &typed, AddressFault fault) {
        QTest::newRow(name) << typed << fault;
    };
    row("nothing", QString(), AddressFault::Empty);
    row("a space", QStringLiteral(" "), AddressFault::Empty);
    row("only what nobody sees", QString(zeroWidthSpace + noBreakSpace + byteOrderMark),
        AddressFault::Empty);
    row("empty brackets", QStringLiteral("<>"), AddressFault::Empty);
    row("empty quotation marks", QStringLiteral("\"\""), AddressFault::Empty);
    row("punctuation alone", QStringLiteral(".,;"), AddressFault::Empty);
    row("mailto: alone", QStringLiteral("mailto:"), AddressFault::Empty);
    row("mailto: with headers only", QStringLiteral("mailto:?subject=Hi"), AddressFault::Empty);

    row("no @", QStringLiteral("ann"), AddressFault::NoAt);
    row("no @ but a dot", QStringLiteral("ann.example.org"), AddressFault::NoAt);
    row("words", QStringLiteral("Ann Smith"), AddressFault::NoAt);
    row("a bracket without an address", QStringLiteral("Ann <ann>"), AddressFault::NoAt);
    row("a phone number", QStringLiteral("+49 30 123456"), AddressFault::NoAt);
    row("a link to another kind of thing", QStringLiteral("tel:+4930123456"), AddressFault::NoAt);

    row("two @", QStringLiteral("ann@example@org"), AddressFault::SeveralAts);
    row("two @ in a row", QStringLiteral("ann@@example.org"), AddressFault::SeveralAts);
    row("two addresses with a comma", QStringLiteral("ann@example.org,bob@example.org"),
        AddressFault::SeveralAts);
    row("two addresses with a space", QStringLiteral("ann@example.org bob@example.org"),
        AddressFault::SeveralAts);
    row("two addresses with brackets",
        QStringLiteral("Ann <ann@example.org>, Bob <bob@example.org>"), AddressFault::SeveralAts);
    row("two addresses, one with brackets",
        QStringLiteral("ann@example.org; Bob <bob@example.org>"), AddressFault::SeveralAts);
    row("mailto: for two", QStringLiteral("mailto:ann@example.org,bob@example.org"),
        AddressFault::SeveralAts);
    row("a quoted local part and two @", QStringLiteral("\"a\"@b@example.org"),
        AddressFault::SeveralAts);

    row("nothing before the @", QStringLiteral("@example.org"), AddressFault::NothingBeforeAt);
    row("an @ alone", QStringLiteral("@"), AddressFault::NothingBeforeAt);
    row("empty quotation marks before the @", QStringLiteral("\"\"@example.org"),
        AddressFault::NothingBeforeAt);
    row("nothing behind the @", QStringLiteral("ann@"), AddressFault::NothingAfterAt);
    row("only a dot behind the @", QStringLiteral("ann@."), AddressFault::NothingAfterAt);

    row("a space in the local part", QStringLiteral("ann smith@example.org"),
        AddressFault::SpaceInside);
    row("a space in the domain", QStringLiteral("ann@example .org"), AddressFault::SpaceInside);
    row("a space before the @", QStringLiteral("ann @example.org"), AddressFault::SpaceInside);
    row("a space behind the @", QStringLiteral("ann@ example.org"), AddressFault::SpaceInside);
    row("a no-break space inside",
        QString(QStringLiteral("ann@example") + noBreakSpace + QStringLiteral(".org")),
        AddressFault::SpaceInside);
    row("words behind the address", QStringLiteral("ann@example.org (Ann)"),
        AddressFault::SpaceInside);

    row("a NUL", QString(QStringLiteral("ann") + QChar(u'\0') + QStringLiteral("@example.org")),
        AddressFault::ControlCharacter);
    row("a line end inside", QStringLiteral("ann@example.org\r\nDATA"),
        AddressFault::ControlCharacter);
    row("a tab inside", QStringLiteral("ann\t@example.org"), AddressFault::ControlCharacter);
    row("an escape", QStringLiteral("ann\x1b[31m@example.org"), AddressFault::ControlCharacter);
    row("a C1 control", QString(QStringLiteral("ann@ex") + QChar(0x85) + QStringLiteral("a.org")),
        AddressFault::ControlCharacter);
    row("a delete", QString(QStringLiteral("ann@ex") + QChar(0x7f) + QStringLiteral("a.org")),
        AddressFault::ControlCharacter);
    row("a bidi override",
        QString(QStringLiteral("ann") + rightToLeftOverride + QStringLiteral("gro.elpmaxe@x.org")),
        AddressFault::ControlCharacter);
    row("a bidi isolate in the name",
        QString(QStringLiteral("Ann") + QChar(0x2066) + QStringLiteral(" <ann@example.org>")),
        AddressFault::ControlCharacter);
    row("a line end in mailto:", QStringLiteral("mailto:ann%0D%0A@example.org"),
        AddressFault::ControlCharacter);
    row("a NUL in mailto:", QStringLiteral("mailto:ann@example.org%00.x"),
        AddressFault::ControlCharacter);
    row("broken UTF-8 in mailto:", QStringLiteral("mailto:j%F6rg@example.org"),
        AddressFault::ControlCharacter);
    row("a lone surrogate",
        QString(QStringLiteral("ann") + loneSurrogate + QStringLiteral("@example.org")),
        AddressFault::ControlCharacter);

    row("a colon in the local part", QStringLiteral("to:ann@example.org"),
        AddressFault::LocalPartMalformed);
    row("a comma in the local part", QStringLiteral("smith,ann@example.org"),
        AddressFault::LocalPartMalformed);
    row("a quotation mark inside the local part", QStringLiteral("a\"b@example.org"),
        AddressFault::LocalPartMalformed);
    row("an open quotation mark", QStringLiteral("\"ann@example.org"),
        AddressFault::LocalPartMalformed);
    row("something behind the quotation", QStringLiteral("\"ann\"b@example.org"),
        AddressFault::LocalPartMalformed);
    row("an open quotation that ends in a backslash", QStringLiteral("\"ann@example.org\\"),
        AddressFault::LocalPartMalformed);
    row("brackets in the local part", QStringLiteral("[ann]@example.org"),
        AddressFault::LocalPartMalformed);

    row("a Greek question mark, which is a semicolon", QStringLiteral("ann\u037e@example.org"),
        AddressFault::LocalPartMalformed);
    row("a bracket in a quotation", QStringLiteral("mailto:%22a%3Cb%22@example.org"),
        AddressFault::LocalPartMalformed);
    row("the other bracket in a quotation", QStringLiteral("mailto:%22a%3Eb%22@example.org"),
        AddressFault::LocalPartMalformed);

    row("a local part of 65", letters(65) + QStringLiteral("@example.org"),
        AddressFault::LocalPartTooLong);
    row("a local part of 65 octets in 33 letters",
        QString(umlauts(32) + u'a' + QStringLiteral("@example.org")),
        AddressFault::LocalPartTooLong);
    row("a local part of 63 octets that grows when it is composed",
        QString(QString(21, QChar(0x0958)) + QStringLiteral("@example.org")),
        AddressFault::LocalPartTooLong);
    row("a local part of 300", letters(300) + QStringLiteral("@example.org"),
        AddressFault::LocalPartTooLong);
    row("a quoted local part of 65", QString(u'"' + letters(63) + QStringLiteral("\"@example.org")),
        AddressFault::LocalPartTooLong);

    row("a label of 300 in the domain",
        QString(QStringLiteral("ann@") + letters(300) + QStringLiteral(".org")),
        AddressFault::DomainTooLong);
    row("a label of 64 in the domain",
        QString(QStringLiteral("ann@") + letters(64) + QStringLiteral(".org")),
        AddressFault::DomainTooLong);
    row("a label that is too long only in the DNS",
        QString(QStringLiteral("ann@") + umlauts(63) + QStringLiteral(".org")),
        AddressFault::DomainTooLong);
    row("many short labels",
        QString(
            QStringLiteral("ann@") + QStringLiteral("a.").repeated(127) + QStringLiteral("org")),
        AddressFault::DomainTooLong);

    row("an underscore in the domain", QStringLiteral("ann@exam_ple.org"),
        AddressFault::DomainMalformed);
    row("two dots in the domain", QStringLiteral("ann@example..org"),
        AddressFault::DomainMalformed);
    row("a dot at the domain's beginning", QStringLiteral("ann@.example.org"),
        AddressFault::DomainMalformed);
    row("a hyphen at a label's beginning", QStringLiteral("ann@-example.org"),
        AddressFault::DomainMalformed);
    row("numbers for a domain", QStringLiteral("ann@1.2.3"), AddressFault::DomainMalformed);
    row("a port behind the domain", QStringLiteral("ann@example.org:587"),
        AddressFault::DomainMalformed);
    row("a path behind the domain", QStringLiteral("ann@example.org/inbox"),
        AddressFault::DomainMalformed);
    row("a joiner that nobody sees in the domain",
        QString(QStringLiteral("ann@exam") + QChar(0x200d) + QStringLiteral("ple.org")),
        AddressFault::DomainMalformed);

    row("an IPv4 literal", QStringLiteral("ann@[192.0.2.1]"), AddressFault::AddressLiteral);
    row("an IPv6 literal", QStringLiteral("ann@[IPv6:2001:db8::1]"), AddressFault::AddressLiteral);
    row("a bare IPv4 address", QStringLiteral("ann@192.0.2.1"), AddressFault::AddressLiteral);
    row("a bare IPv6 address", QStringLiteral("ann@2001:db8::1"), AddressFault::AddressLiteral);

    row("smtp://host:587", QStringLiteral("smtp://smtp.example.org:587"),
        AddressFault::ServerInstead);
    row("SMTPS://host", QStringLiteral("SMTPS://smtp.example.org"), AddressFault::ServerInstead);
    row("smtp:// with a user", QStringLiteral("smtp://ann@smtp.example.org"),
        AddressFault::ServerInstead);
    row("https:// and a path", QStringLiteral("https://mail.example.org/inbox"),
        AddressFault::ServerInstead);
    row("host:587", QStringLiteral("smtp.example.org:587"), AddressFault::ServerInstead);
    row("an address and a port", QStringLiteral("[2001:db8::1]:465"), AddressFault::ServerInstead);
    row("host:587 in brackets", QStringLiteral("<smtp.example.org:587>"),
        AddressFault::ServerInstead);
}

void TstMailAddress::refusesABadAddress()
{
    QFETCH(QString, typed);
    const auto read = readAddress(typed);
    QVERIFY2(std::holds_alternative<AddressFault>(read), "it was read");
    QTEST(std::get<AddressFault>(read), "fault");
}

// --- servers

void TstMailAddress::readsAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); // 0: none
    QTest::addColumn<Mends>("mends");

    const auto row = [](const char *name, const QString &typed, const char *host, int port,
                         const Mends &mends = {}) {
        QTest::newRow(name) << typed << QString::fromLatin1(host) << port << mends;
    };
    row("a name", QStringLiteral("smtp.example.org"), "smtp.example.org", 0);
    row("a name and a port", QStringLiteral("smtp.example.org:587"), "smtp.example.org", 587);
    row("the highest port", QStringLiteral("smtp.example.org:65535"), "smtp.example.org", 65535);
    row("zeros before the port", QStringLiteral("smtp.example.org:00465"), "smtp.example.org", 465);
    row("an IPv4 address", QStringLiteral("192.0.2.1:2525"), "192.0.2.1", 2525);
    row("a bare IPv6 address", QStringLiteral("2001:db8::1"), "2001:db8::1", 0);
    row("IPv6 in brackets", QStringLiteral("[2001:db8::1]"), "2001:db8::1", 0);
    row("IPv6 in brackets and a port", QStringLiteral("[2001:db8::1]:465"), "2001:db8::1", 465);
    row("an international name", QStringLiteral("smtp.bücher.example:465"),
        "smtp.xn--bcher-kva.example", 465);
    row("spaces around", QStringLiteral(" smtp.example.org "), "smtp.example.org", 0,
        { Mend::TrimmedSpaces });
    row("a trailing dot", QStringLiteral("smtp.example.org."), "smtp.example.org", 0,
        { Mend::DroppedTrailingDot });
    row("a trailing dot before the port", QStringLiteral("smtp.example.org.:465"),
        "smtp.example.org", 465);
    row("smtp://", QStringLiteral("smtp://smtp.example.org"), "smtp.example.org", 0,
        { Mend::DroppedScheme });
    row("smtps:// and a port", QStringLiteral("smtps://smtp.example.org:465"), "smtp.example.org",
        465, { Mend::DroppedScheme });
    row("submission://", QStringLiteral("submission://smtp.example.org"), "smtp.example.org", 0,
        { Mend::DroppedScheme });
    row("submissions://", QStringLiteral("Submissions://smtp.example.org"), "smtp.example.org", 0,
        { Mend::DroppedScheme });
    row("https:// and a path", QStringLiteral("https://mail.example.org/inbox?x#y"),
        "mail.example.org", 0, { Mend::DroppedScheme, Mend::DroppedPath });
    row("a slash behind the port", QStringLiteral("smtp.example.org:587/"), "smtp.example.org", 587,
        { Mend::DroppedPath });
    row("a scheme before an IPv6 address", QStringLiteral("smtp://[2001:db8::1]:25"), "2001:db8::1",
        25, { Mend::DroppedScheme });
    row("angle brackets", QStringLiteral("<smtp.example.org>"), "smtp.example.org", 0,
        { Mend::TookFromAngleBrackets });
    row("quotation marks", QStringLiteral("\"smtp.example.org\""), "smtp.example.org", 0,
        { Mend::DroppedQuotes });
    row("full-width dots and colon", QStringLiteral("smtp．example．org：465"), "smtp.example.org",
        465, { Mend::WidenedToAscii });
}

void TstMailAddress::readsAServer()
{
    QFETCH(QString, typed);
    const auto read = readServer(typed);
    QVERIFY(std::holds_alternative<ReadServer>(read));
    const auto &found = std::get<ReadServer>(read);
    QTEST(found.host.ascii(), "host");
    QTEST(static_cast<int>(found.port.value_or(0)), "port");
    QTEST(found.mends, "mends");
}

void TstMailAddress::refusesABadServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ServerFault>("fault");

    const auto row = [](const char *name, const QString &typed, ServerFault fault) {
        QTest::newRow(name) << typed << fault;
    };
    row("nothing", QString(), ServerFault::Empty);
    row("spaces", QStringLiteral("  "), ServerFault::Empty);
    row("a scheme alone", QStringLiteral("smtp://"), ServerFault::Empty);
    row("a mailbox", QStringLiteral("ann@example.org"), ServerFault::MailboxInstead);
    row("a mailbox in brackets", QStringLiteral("Ann <ann@example.org>"),
        ServerFault::MailboxInstead);
    row("mailto:", QStringLiteral("mailto:ann@example.org"), ServerFault::MailboxInstead);
    row("a user before the host", QStringLiteral("smtp://ann:secret@smtp.example.org"),
        ServerFault::MailboxInstead);
    row("an underscore", QStringLiteral("smtp_1.example.org"), ServerFault::HostMalformed);
    row("a space inside", QStringLiteral("smtp example.org"), ServerFault::HostMalformed);
    row("a space before the port", QStringLiteral("smtp.example.org 587"),
        ServerFault::HostMalformed);
    row("a port alone", QStringLiteral(":587"), ServerFault::HostMalformed);
    row("two ports", QStringLiteral("smtp.example.org:587:465"), ServerFault::HostMalformed);
    row("a control character", QStringLiteral("smtp\x01.example.org"), ServerFault::HostMalformed);
    row("a bidi control",
        QString(QStringLiteral("smtp") + rightToLeftOverride + QStringLiteral(".example.org")),
        ServerFault::HostMalformed);
    row("a shortened IPv4 address", QStringLiteral("127.1"), ServerFault::HostMalformed);
    row("a label of 300", letters(300), ServerFault::HostMalformed);
    row("an IPv6 address with a scope", QStringLiteral("fe80::1%eth0"), ServerFault::HostMalformed);
    row("no port behind the colon", QStringLiteral("smtp.example.org:"),
        ServerFault::PortMalformed);
    row("port 0", QStringLiteral("smtp.example.org:0"), ServerFault::PortMalformed);
    row("port 65536", QStringLiteral("smtp.example.org:65536"), ServerFault::PortMalformed);
    row("a port of six digits", QStringLiteral("smtp.example.org:000587"),
        ServerFault::PortMalformed);
    row("a negative port", QStringLiteral("smtp.example.org:-25"), ServerFault::PortMalformed);
    row("a port with a sign", QStringLiteral("smtp.example.org:+25"), ServerFault::PortMalformed);
    row("a port in words", QStringLiteral("smtp.example.org:smtp"), ServerFault::PortMalformed);
    row("a port in Arabic digits", QStringLiteral("smtp.example.org:٤٦٥"),
        ServerFault::PortMalformed);
}

void TstMailAddress::refusesABadServer()
{
    QFETCH(QString, typed);
    const auto read = readServer(typed);
    QVERIFY2(std::holds_alternative<ServerFault>(read), "it was read");
    QTEST(std::get<ServerFault>(read), "fault");
}

// --- anything

void TstMailAddress::endsWithAnythingTyped()
{
    // Every text of up to four of these pieces, and a very long text of each.
    const QStringList pieces { QStringLiteral("a"), QStringLiteral("@"), QStringLiteral("."),
        QStringLiteral("\""), QStringLiteral("<"), QStringLiteral(">"), QStringLiteral(":"),
        QStringLiteral("//"), QStringLiteral("["), QStringLiteral("]"), QStringLiteral(" "),
        QStringLiteral("\\"), QStringLiteral("mailto:"), QStringLiteral("%"), QStringLiteral("?"),
        QStringLiteral("\n"), QStringLiteral("ü") };
    QStringList texts { QString() };
    for (int length = 0; length < 4; ++length) {
        QStringList longer;
        for (const QString &text : std::as_const(texts)) {
            for (const QString &piece : pieces) {
                longer << QString(text + piece);
            }
        }
        texts = longer;
        for (const QString &text : std::as_const(texts)) {
            const auto address = readAddress(text);
            const auto *read = std::get_if<ReadAddress>(&address);
            QVERIFY(!read || !read->address.localPart().isEmpty());
            (void)readServer(text);
        }
    }
    for (const QString &piece : pieces) {
        const auto address = readAddress(piece.repeated(200'000));
        QVERIFY(std::holds_alternative<AddressFault>(address));
        const auto server = readServer(piece.repeated(200'000));
        QVERIFY(std::holds_alternative<ServerFault>(server));
    }
}

QTEST_GUILESS_MAIN(TstMailAddress)
#include "tst_mailaddress.moc"
