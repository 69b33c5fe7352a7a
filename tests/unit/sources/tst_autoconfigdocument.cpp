// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/UserName.h"
#include "core/sources/AutoconfigDocument.h"
#include "core/sources/PublishedSettings.h"
#include "core/sources/UntrustedXml.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QFile>
#include <QStringEncoder>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

using Parsed = std::variant<AutoconfigDocument, AutoconfigFault>;

QByteArray stored(const char *name)
{
    QFile file(QStringLiteral(MAILBERTH_DOCUMENTS) + u'/' + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Parsed parsed(const QByteArray &bytes)
{
    return AutoconfigDocument::parse(bytes, mailbox("ann@example.org"));
}

AutoconfigDocument documentOf(const QByteArray &bytes)
{
    const Parsed result = parsed(bytes);
    const auto *document = std::get_if<AutoconfigDocument>(&result);
    return document ? *document : AutoconfigDocument { .name = QStringLiteral("no document") };
}

/// A file with exactly these elements inside its provider.
QByteArray provider(const QByteArray &inside)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">" + inside
        + "</emailProvider></clientConfig>";
}

/// One whole outgoing server, one of whose elements is something else.
QByteArray serverWith(const QByteArray &element, const QByteArray &text)
{
    QByteArray server = "<outgoingServer type=\"smtp\">";
    for (const auto &[name, usual] : std::initializer_list<std::pair<const char *, const char *>> {
             { "hostname", "smtp.example.org" }, { "port", "465" }, { "socketType", "SSL" },
             { "username", "%EMAILADDRESS%" }, { "authentication", "password-cleartext" } }) {
        server += QByteArray("<") + name + ">" + (element == name ? text : QByteArray(usual)) + "</"
            + name + ">";
    }
    return provider(server + "</outgoingServer>");
}

/// Each with a name of its own.
QByteArray attributes(int count)
{
    QByteArray text;
    for (int number = 0; number < count; ++number)
        text += " a" + QByteArray::number(number) + "=\"\"";
    return text;
}

PublishedServer onlyServerOf(const QByteArray &bytes)
{
    const AutoconfigDocument document = documentOf(bytes);
    return document.outgoing.size() == 1
        ? document.outgoing.first()
        : PublishedServer { host("not-one.example"), 1, PublishedWay::NotSaid };
}

} // namespace

class TstAutoconfigDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsEveryElement();
    void becomesCandidatesInItsOwnOrder();
    void whatIsPublishedPlainBecomesTheEncryptedPortsOfTheSameHost();
    void aServerThatSaysNotHowIsTriedBothWays();

    void userNames_data();
    void userNames();
    void aUserNameThatIsNotWhatItLooksLikeIsADoubt_data();
    void aUserNameThatIsNotWhatItLooksLikeIsADoubt();
    void hosts_data();
    void hosts();
    void noHostTellsThePartBeforeTheAt();
    void ports_data();
    void ports();
    void socketTypes_data();
    void socketTypes();
    void authentication_data();
    void authentication();
    void pages_data();
    void pages();

    void faults_data();
    void faults();
    void cutAnywhereItIsNoDocument();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void predefinedEntitiesAreText();
    void markupInANameIsText_data();
    void markupInANameIsText();
    void whatStandsInsideAnotherElementIsNotTheServers();
    void onlyTheFirstProviderCounts();
    void serversBeyondTheLimitAreLeftOut();
    void doubtsAreLimited();
};

void TstAutoconfigDocument::readsEveryElement()
{
    const AutoconfigDocument document = documentOf(stored("everything.xml"));
    QCOMPARE(document.name, QStringLiteral("Example Mail for ann@example.org"));
    QCOMPARE(document.domains,
        (QList { host("example.org"), host("example.com"), host("mx.example.net") }));
    QCOMPARE(document.helpPage, QStringLiteral("https://example.org/help/smtp"));
    QCOMPARE(document.enablePage, QStringLiteral("https://example.org/settings/smtp"));
    QCOMPARE(document.restrictions, QStringList { QStringLiteral("clientIPAddress") });

    QCOMPARE(document.outgoing.size(), 3);
    QCOMPARE(document.outgoing.at(0),
        (PublishedServer { host("smtp.example.org"), 465, PublishedWay::ImplicitTls,
            UsernameForm::EmailAddress, {}, { Credential::OAuth2, Credential::Password } }));
    QCOMPARE(document.outgoing.at(1),
        (PublishedServer { host("smtp.example.org"), 587, PublishedWay::StartTls,
            UsernameForm::LocalPart, {}, { Credential::Password } }));
    QCOMPARE(document.outgoing.at(2),
        (PublishedServer { host("old.example.org"), 25, PublishedWay::InTheClear,
            UsernameForm::Other, QStringLiteral("ann#example.org"), {} }));

    using Incoming = IncomingServer;
    QCOMPARE(document.incoming,
        (QList { Incoming { Incoming::Protocol::Imap, host("imap.example.org"), 993,
                     Incoming::Encryption::ImplicitTls, QStringLiteral("ann@example.org"), {},
                     { Credential::OAuth2, Credential::Password } },
            Incoming { Incoming::Protocol::Pop3, host("pop.example.org"), 110,
                Incoming::Encryption::None, QStringLiteral("ann"), {},
                { Credential::Password } } }));

    QVERIFY(document.oauth);
    QCOMPARE(document.oauth->issuer, QStringLiteral("auth.example.org"));
    QCOMPARE(document.oauth->scopes,
        (QStringList {
            QStringLiteral("https://mail.example.org/"), QStringLiteral("offline_access") }));
    QCOMPARE(
        document.oauth->authorizationPage, QStringLiteral("https://auth.example.org/authorize"));
    QCOMPARE(document.oauth->tokenPage, QStringLiteral("https://auth.example.org/token"));
    QCOMPARE(document.doubts,
        (QStringList { QStringLiteral("incoming server 3: type \"jmap\""),
            QStringLiteral("outgoing server 2: authentication \"NTLM\""),
            QStringLiteral("outgoing server 3: authentication \"none\"") }));
}

void TstAutoconfigDocument::becomesCandidatesInItsOwnOrder()
{
    const Provenance provenance { SourceId::Autoconfig, Trust::Provider,
        QStringLiteral("https://autoconfig.example.org/mail/config-v1.1.xml") };
    const Found found = settingsIn(documentOf(stored("everything.xml")), provenance, 20);
    QStringList ranked;
    for (const Candidate &candidate : found.candidates) {
        QCOMPARE(candidate.provenance, provenance);
        ranked << QString::number(candidate.rank) + u' ' + hostAndPort(candidate.endpoint);
    }
    QCOMPARE(ranked,
        (QStringList { QStringLiteral("20 smtp.example.org:465"),
            QStringLiteral("21 smtp.example.org:587"), QStringLiteral("22 old.example.org:465"),
            QStringLiteral("23 old.example.org:587") }));
    QCOMPARE(found.candidates.last().usernameText, QStringLiteral("ann#example.org"));
    QCOMPARE(found.inTheClear, QList { (PlainSetting { host("old.example.org"), 25 }) });
    QVERIFY(found.provider);
    QCOMPARE(found.provider->name, QStringLiteral("Example Mail for ann@example.org"));
    QCOMPARE(found.provider->enablePage, QStringLiteral("https://example.org/settings/smtp"));
    QCOMPARE(found.provider->note, QStringLiteral("clientIPAddress"));
    QCOMPARE(found.incoming.size(), 2);
    QCOMPARE(found.incoming.first().provenance, provenance);
}

void TstAutoconfigDocument::whatIsPublishedPlainBecomesTheEncryptedPortsOfTheSameHost()
{
    const Found found = settingsIn(documentOf(stored("plaintext-only.xml")), {});
    QCOMPARE(found.candidates.size(), 2);
    QCOMPARE(found.candidates.at(0).endpoint, submissions("smtp.example.org"));
    QCOMPARE(found.candidates.at(1).endpoint, submission("smtp.example.org"));
    QCOMPARE(found.inTheClear, QList { (PlainSetting { host("smtp.example.org"), 25 }) });
}

void TstAutoconfigDocument::aServerThatSaysNotHowIsTriedBothWays()
{
    const Found found = settingsIn(documentOf(serverWith("socketType", "perhaps")), {});
    QCOMPARE(found.candidates.size(), 2);
    QVERIFY(found.inTheClear.isEmpty());
}

void TstAutoconfigDocument::userNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<UsernameForm>("form");
    QTest::addColumn<QString>("username");
    const auto row = [](const char *name, const char *text, UsernameForm form,
                         const char *username = "") {
        QTest::newRow(name) << QByteArray(text) << form << QString::fromLatin1(username);
    };
    row("the whole address", "%EMAILADDRESS%", UsernameForm::EmailAddress);
    row("the address in two parts", "%EMAILLOCALPART%@%EMAILDOMAIN%", UsernameForm::EmailAddress);
    row("the local part", "%EMAILLOCALPART%", UsernameForm::LocalPart);
    row("nothing: the address", "", UsernameForm::EmailAddress);
    row("a form of the provider's own", "%EMAILLOCALPART%.%EMAILDOMAIN%", UsernameForm::Other,
        "ann.example.org");
    row("a fixed name", "apikey", UsernameForm::Other, "apikey");
    row("the person's name, which nobody knows", "%REALNAME%", UsernameForm::Other);
    row("a placeholder of nobody's", "%CUSTOMERID%", UsernameForm::Other);
    row("a per cent sign is one", "100%", UsernameForm::Other, "100%");
    row("two per cent signs, too", "%%", UsernameForm::Other, "%%");
    row("a placeholder in small letters is none", "%emailaddress%", UsernameForm::Other,
        "%emailaddress%");
    row("a name with a space", "ann smith", UsernameForm::Other, "ann smith");
    row("a Windows domain", "EXAMPLE\\%EMAILLOCALPART%", UsernameForm::Other, "EXAMPLE\\ann");
    const QByteArray longest(longestUserName, 'a');
    row("as long as a name may be", longest.constData(), UsernameForm::Other, longest.constData());
}

void TstAutoconfigDocument::userNames()
{
    QFETCH(const QByteArray, text);
    const PublishedServer server = onlyServerOf(serverWith("username", text));
    QTEST(server.usernameForm, "form");
    QTEST(server.username, "username");
}

void TstAutoconfigDocument::aUserNameThatIsNotWhatItLooksLikeIsADoubt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("quoted"); // what a doubt says of it
    const auto row = [](const char *name, const QByteArray &text, const char *quoted) {
        QTest::newRow(name) << text << QString::fromLatin1(quoted);
    };
    row("a line break that begins a row of its own", "ann\nServer  evil.example",
        "ann\\x0AServer  evil.example");
    row("a tab", "ann&#9;x", "ann\\x09x");
    row("what a terminal obeys", "ann&#x9B;31m", "ann\\x9B31m");
    row("what turns the text around", "ann&#x202E;gro.elpmaxe", "ann\\u{202E}gro.elpmaxe");
    row("a space without width", "an&#x200B;n", "an\\u{200B}n");
    row("a filler that looks like nothing", "ann&#x3164;", "ann\\u{3164}");
    row("a line separator", "ann&#x2028;x", "ann\\u{2028}x");
    row("one byte too long", QByteArray(longestUserName + 1, 'a'), "aaa");
    row("too long with the address in it", "%EMAILADDRESS%" + QByteArray(longestUserName - 10, 'a'),
        "%EMAILADDRESS%aaa");
    row("too long in bytes", QByteArray("\xC3\xA4").repeated(longestUserName / 2 + 1), "");
}

void TstAutoconfigDocument::aUserNameThatIsNotWhatItLooksLikeIsADoubt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, quoted);
    QByteArray incoming = serverWith("username", text);
    incoming.replace("outgoingServer type=\"smtp\"", "incomingServer type=\"imap\"")
        .replace("outgoingServer", "incomingServer");
    const AutoconfigDocument reading = documentOf(incoming);
    QCOMPARE(reading.incoming.size(), 1);
    QCOMPARE(reading.incoming.first().username, QString());

    const AutoconfigDocument document = documentOf(serverWith("username", text));
    QCOMPARE(document.outgoing.size(), 1);
    QCOMPARE(document.outgoing.first().usernameForm, UsernameForm::Other);
    QCOMPARE(document.outgoing.first().username, QString());
    for (const QStringList &doubts : { document.doubts, reading.doubts }) {
        QCOMPARE(doubts.size(), 1);
        QVERIFY2(doubts.first().contains(QStringLiteral(" server 1: username \"") + quoted),
            qUtf8Printable(doubts.first()));
    }
}

void TstAutoconfigDocument::hosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("ascii"); // empty: not a host
    const auto row = [](const char *name, const char *text, const char *ascii = "") {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(ascii);
    };
    row("a name", "smtp.example.org", "smtp.example.org");
    row("a name with room around it", " \n smtp.example.org \t", "smtp.example.org");
    row("with the domain filled in", "smtp.%EMAILDOMAIN%", "smtp.example.org");
    row("another script is shown as it goes into DNS",
        "smtp.b\xC3\xBC"
        "cher.example",
        "smtp.xn--bcher-kva.example");
    row("a look-alike is shown as it goes into DNS", "smtp.ex\xD0\xB0mple.org",
        "smtp.xn--exmple-4nf.org");
    row("nothing", "");
    row("an address", "192.0.2.1");
    row("an IPv6 address", "[2001:db8::1]");
    row("this computer", "localhost");
    row("with a port", "smtp.example.org:465");
    row("with a space", "smtp example.org");
    row("with a line break", "smtp.example.org\nevil.example");
    row("with a control character", "smtp.example.org&#9;x");
    row("a page", "https://smtp.example.org/");
    row("with a user", "ann@smtp.example.org");
    row("with an unknown placeholder", "%HOST%.example.org");
    row("with the part before the @", "%EMAILLOCALPART%.track.example");
    row("with the part before the @ behind the domain", "%EMAILDOMAIN%.%EMAILLOCALPART%.example");
    row("with the whole address", "%EMAILADDRESS%");
}

void TstAutoconfigDocument::hosts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, ascii);
    const AutoconfigDocument document = documentOf(serverWith("hostname", text));
    QCOMPARE(document.outgoing.size(), ascii.isEmpty() ? 0 : 1);
    QCOMPARE(document.doubts.size(), ascii.isEmpty() ? 1 : 0);
    if (!ascii.isEmpty())
        QCOMPARE(document.outgoing.first().host.ascii(), ascii);
}

/// A host's name goes into DNS in the clear, where everybody on the way reads it.
void TstAutoconfigDocument::noHostTellsThePartBeforeTheAt()
{
    QFile file(QStringLiteral(MAILBERTH_DOCUMENTS "/everything.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray usual = file.readAll().replace("%EMAILDOMAIN%", "example.org");
    const MailAddress address = mailbox("secret.person@example.org");
    for (const char *placeholder : { "%EMAILLOCALPART%", "%EMAILADDRESS%" }) {
        const QByteArray hostname = QByteArray("<hostname>") + placeholder + ".";
        const QByteArray asking = QByteArray(usual).replace("<hostname>", hostname);
        const auto result = AutoconfigDocument::parse(asking, address);
        const auto &document = std::get<AutoconfigDocument>(result);
        QVERIFY(document.outgoing.isEmpty());
        QVERIFY(document.incoming.isEmpty());
        QCOMPARE(
            document.doubts.filter(QStringLiteral("hostname made of more than the domain")).size(),
            5);
        for (const QString &doubt : document.doubts)
            QVERIFY2(!doubt.contains(QStringLiteral("secret.person")), qUtf8Printable(doubt));
    }
}

void TstAutoconfigDocument::ports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port"); // 0: not a port
    QTest::newRow("a port") << QByteArray("2525") << 2525;
    QTest::newRow("the highest") << QByteArray("65535") << 65535;
    QTest::newRow("with room around it") << QByteArray(" 465 ") << 465;
    for (const char *text : { "", "0", "65536", "-1", "+465", "0x1d1", "465.0", "465 587", "smtps",
             "99999999999999999999" })
        QTest::addRow("no port: \"%s\"", text) << QByteArray(text) << 0;
}

void TstAutoconfigDocument::ports()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, port);
    const AutoconfigDocument document = documentOf(serverWith("port", text));
    QCOMPARE(document.outgoing.size(), port == 0 ? 0 : 1);
    if (port != 0)
        QCOMPARE(int(document.outgoing.first().port), port);
    else
        QCOMPARE(document.doubts.size(), 1);
}

void TstAutoconfigDocument::socketTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PublishedWay>("way");
    QTest::newRow("SSL") << QByteArray("SSL") << PublishedWay::ImplicitTls;
    QTest::newRow("ssl in small letters") << QByteArray("ssl") << PublishedWay::ImplicitTls;
    QTest::newRow("TLS, which some write") << QByteArray("TLS") << PublishedWay::ImplicitTls;
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << PublishedWay::StartTls;
    QTest::newRow("plain") << QByteArray("plain") << PublishedWay::InTheClear;
    QTest::newRow("nothing") << QByteArray() << PublishedWay::NotSaid;
    QTest::newRow("a word of nobody's") << QByteArray("secure") << PublishedWay::NotSaid;
}

void TstAutoconfigDocument::socketTypes()
{
    QFETCH(const QByteArray, text);
    QTEST(onlyServerOf(serverWith("socketType", text)).way, "way");
}

void TstAutoconfigDocument::authentication_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Credential>>("credentials");
    using All = QList<Credential>;
    QTest::newRow("a password") << QByteArray("password-cleartext") << All { Credential::Password };
    QTest::newRow("a password by its old name")
        << QByteArray("plain") << All { Credential::Password };
    QTest::newRow("an encrypted password")
        << QByteArray("password-encrypted") << All { Credential::Password };
    QTest::newRow("the same by its old name")
        << QByteArray("secure") << All { Credential::Password };
    QTest::newRow("OAuth 2") << QByteArray("OAuth2") << All { Credential::OAuth2 };
    for (const char *text :
        { "NTLM", "GSSAPI", "client-IP-address", "TLS-client-cert", "none", "smtp-after-pop", "" })
        QTest::addRow("nothing of a person's: \"%s\"", text) << QByteArray(text) << All {};
}

void TstAutoconfigDocument::authentication()
{
    QFETCH(const QByteArray, text);
    QTEST(onlyServerOf(serverWith("authentication", text)).credentials, "credentials");
}

void TstAutoconfigDocument::pages_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("page");
    QTest::newRow("https") << QByteArray("https://example.org/a?b=c")
                           << QStringLiteral("https://example.org/a?b=c");
    for (const char *url : { "", "http://example.org/", "javascript:alert(1)", "file:///etc/passwd",
             "https://", "https://ann:secret@example.org/", "https://exa mple.org/",
             "//example.org", "data:text/html,x" })
        QTest::addRow("not shown: \"%s\"", url) << QByteArray(url) << QString();
}

void TstAutoconfigDocument::pages()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, page);
    const AutoconfigDocument document = documentOf(
        provider("<documentation url=\"" + url + "\"/><enable visiturl=\"" + url + "\"/>"));
    QCOMPARE(document.helpPage, page);
    QCOMPARE(document.enablePage, page);
    QCOMPARE(document.doubts.size(), page.isEmpty() ? 2 : 0);
}

void TstAutoconfigDocument::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AutoconfigFault>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, AutoconfigFault fault) {
        QTest::newRow(name) << bytes << fault;
    };
    using Fault = AutoconfigFault;
    row("nothing at all", {}, Fault::CutOff);
    row("words", "There is nothing here.", Fault::NotXml);
    row("JSON", "{ \"protocols\": {} }", Fault::NotXml);
    row("bytes", QByteArray::fromHex("1f8b0800000000000003"), Fault::NotXml);
    row("another XML", "<feed><entry/></feed>", Fault::NotAutoconfig);
    row("Exchange's settings", "<Autodiscover><Response/></Autodiscover>", Fault::NotAutoconfig);
    row("a captive portal's page", stored("portal.html"), Fault::WebPage);
    row("a page in small letters", "<!doctype html><p>Hello", Fault::WebPage);
    row("a page without a type", "<html><body>404<br></body></html>", Fault::WebPage);
    row("a page that is XML", "<?xml version=\"1.0\"?><html xmlns=\"x\"><body/></html>",
        Fault::WebPage);
    row("a page behind a comment", "<!-- x --><HTML><body>", Fault::WebPage);
    row("a document type", "<!DOCTYPE clientConfig><clientConfig/>", Fault::Doctype);
    row("an entity that grows",
        "<!DOCTYPE clientConfig [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        "<clientConfig>&b;</clientConfig>",
        Fault::Doctype);
    row("an entity from a file",
        "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><clientConfig>&x;</clientConfig>",
        Fault::Doctype);
    row("an entity that nobody declared", provider("&nbsp;"), Fault::NotXml);
    row("two roots", "<clientConfig/><clientConfig/>", Fault::NotXml);
    row("a tag that another closes", "<clientConfig><a></b></clientConfig>", Fault::NotXml);
    row("the whole file, and then something",
        stored("everything.xml") + "<outgoingServer type=\"smtp\"/>", Fault::NotXml);
    row("a NUL byte", provider(QByteArray("<domain>a\0b</domain>", 20)), Fault::NotXml);
    row("a document type within the byte order of another encoding",
        QStringEncoder(QStringConverter::Utf16LE)(QStringLiteral(
            "\uFEFF<!DOCTYPE c [<!ENTITY x \"y\">]><clientConfig>&x;</clientConfig>")),
        Fault::Doctype);
    row("not in the encoding that it names",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><clientConfig>\xE4</clientConfig>",
        Fault::NotXml);
    row("a tag longer than a page's address may make it",
        provider("<enable visiturl=\"" + QByteArray(mostTag, 'a') + "\"/>"), Fault::TagTooLong);
    row("too many attributes",
        provider("<a" + QByteArray(" b='c'").repeated(mostAttributes + 1) + "/>"),
        Fault::TooManyAttributes);
    row("attributes without an end, as a parser would read them",
        "<clientConfig" + attributes(25'000), Fault::TooManyAttributes);
    row("too deep",
        "<clientConfig>" + QByteArray("<a>").repeated(AutoconfigDocument::mostDepth)
            + QByteArray("</a>").repeated(AutoconfigDocument::mostDepth) + "</clientConfig>",
        Fault::TooDeep);
    row("a hundred thousand deep, and never closed",
        QByteArray("<a>").repeated(80'000).prepend("<clientConfig>"), Fault::TooDeep);
    row("too many elements",
        "<clientConfig>" + QByteArray("<a/>").repeated(AutoconfigDocument::mostElements)
            + "</clientConfig>",
        Fault::TooManyElements);
    row("too much text",
        provider("<domain>" + QByteArray(AutoconfigDocument::mostText + 1, 'a') + "</domain>"),
        Fault::TextTooLong);
    row("too much text in the parts of a name",
        provider("<displayName>"
            + QByteArray("<b>" + QByteArray(AutoconfigDocument::mostText / 2 + 1, 'a') + "</b>")
                  .repeated(2)
            + "</displayName>"),
        Fault::TextTooLong);
    row("too large", provider(QByteArray(AutoconfigDocument::mostBytes, ' ')), Fault::TooLarge);
}

void TstAutoconfigDocument::faults()
{
    QFETCH(const QByteArray, bytes);
    const Parsed result = parsed(bytes);
    const auto *fault = std::get_if<AutoconfigFault>(&result);
    QVERIFY(fault);
    QTEST(*fault, "fault");
    QVERIFY(!id(*fault).isEmpty());
}

void TstAutoconfigDocument::cutAnywhereItIsNoDocument()
{
    const QByteArray whole = stored("everything.xml").trimmed();
    QVERIFY(std::holds_alternative<AutoconfigDocument>(parsed(whole)));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(std::holds_alternative<AutoconfigFault>(parsed(whole.first(size))),
            qPrintable(QString::number(size)));
}

void TstAutoconfigDocument::otherEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString name = QStringLiteral("<displayName>M\u00FCller</displayName>");
    const auto declared = [&](const char *encoding) -> QString {
        return QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?>")
                   .arg(QString::fromLatin1(encoding))
            + QString::fromUtf8(provider(name.toUtf8()));
    };
    QTest::newRow("UTF-8 without a word") << provider(name.toUtf8());
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + provider(name.toUtf8());
    QTest::newRow("UTF-8 by a name of nobody's") << declared("utf8-of-ours").toUtf8();
    QTest::newRow("Latin-1") << declared("ISO-8859-1").toLatin1();
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE })
        QTest::addRow("UTF-16, %s", QStringConverter::nameForEncoding(encoding)) << QByteArray(
            QStringEncoder(encoding)(QChar(QChar::ByteOrderMark) + declared("UTF-16")));
}

void TstAutoconfigDocument::otherEncodingsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(documentOf(bytes).name, QStringLiteral("M\u00FCller"));
}

void TstAutoconfigDocument::predefinedEntitiesAreText()
{
    const AutoconfigDocument document =
        documentOf(provider("<displayName>Tom &amp; Ann &#65; <![CDATA[<&>]]></displayName>"));
    QCOMPARE(document.name, QStringLiteral("Tom & Ann A <&>"));
}

void TstAutoconfigDocument::markupInANameIsText_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char *element, const char *name) {
        QTest::newRow(what) << QByteArray(element) << QString::fromLatin1(name);
    };
    row("an element inside", "<displayName>Example <b>Mail</b> plc</displayName>",
        "Example Mail plc");
    row("nothing but an element", "<displayName><b>Example</b></displayName>", "Example");
    row("elements inside elements", "<displayName><i>Ex<b>am</b>ple</i><br/> Mail</displayName>",
        "Example Mail");
    row("in the short name", "<displayShortName><b>Ex</b></displayShortName>", "Ex");
    row("escaped, it stays what it is", "<displayName>&lt;b&gt;Ex&lt;/b&gt;</displayName>",
        "<b>Ex</b>");
    row("a page's beginning in a name", "<displayName>&lt;html&gt;</displayName>", "<html>");
}

void TstAutoconfigDocument::markupInANameIsText()
{
    QFETCH(const QByteArray, element);
    const QByteArray ending("</emailProvider>");
    const AutoconfigDocument document =
        documentOf(serverWith({}, {}).replace(ending, QByteArray(element + ending)));
    QTEST(document.name, "name");
    QCOMPARE(document.outgoing.size(), 1);
    QVERIFY(document.doubts.isEmpty());
}

void TstAutoconfigDocument::whatStandsInsideAnotherElementIsNotTheServers()
{
    const QByteArray inside = "smtp<b>.evil.example</b>.example.org";
    QCOMPARE(onlyServerOf(serverWith("hostname", inside)).host, host("smtp.example.org"));
}

void TstAutoconfigDocument::onlyTheFirstProviderCounts()
{
    const QByteArray second = "<emailProvider><displayName>Second</displayName>"
                              "<domain>second.example</domain></emailProvider></clientConfig>";
    QByteArray both = provider("<displayName>First</displayName>");
    both.chop(qsizetype(strlen("</clientConfig>")));
    const AutoconfigDocument document = documentOf(both + second);
    QCOMPARE(document.name, QStringLiteral("First"));
    QVERIFY(document.domains.isEmpty());
}

void TstAutoconfigDocument::serversBeyondTheLimitAreLeftOut()
{
    QByteArray servers;
    for (int port = 1; port <= 500; ++port)
        servers += "<outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname><port>"
            + QByteArray::number(port) + "</port><socketType>SSL</socketType></outgoingServer>";
    const AutoconfigDocument document = documentOf(provider(servers));
    QCOMPARE(document.outgoing.size(), AutoconfigDocument::mostServers);
    QCOMPARE(document.outgoing.last().port, quint16(AutoconfigDocument::mostServers));
}

void TstAutoconfigDocument::doubtsAreLimited()
{
    const AutoconfigDocument document =
        documentOf(provider(QByteArray("<domain>a b</domain>").repeated(500)));
    QCOMPARE(document.doubts.size(), AutoconfigDocument::mostDoubts);
    QCOMPARE(document.doubts.first(), QStringLiteral("domain \"a b\""));
}

QTEST_APPLESS_MAIN(TstAutoconfigDocument)
#include "tst_autoconfigdocument.moc"
