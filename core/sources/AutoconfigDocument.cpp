// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AutoconfigDocument.h"

#include "core/model/Printable.h"
#include "core/sources/PublishedValues.h"
#include "core/sources/UntrustedXml.h"

#include <QXmlStreamReader>

#include <utility>

namespace mailberth
{

namespace
{

/// A server's element while it is read: only text, nothing is believed yet.
struct ServerElement
{
    QString type;
    QString host;
    QString port;
    QString socketType;
    QString username;
    QStringList authentication;
    QString restriction;
};

PublishedWay wayOf(const QString &socketType)
{
    const QString word = socketType.toUpper();
    if (word == u"SSL" || word == u"TLS")
        return PublishedWay::ImplicitTls;
    if (word == u"STARTTLS")
        return PublishedWay::StartTls;
    if (word == u"PLAIN")
        return PublishedWay::InTheClear;
    return PublishedWay::NotSaid;
}

/// What a person signs in with; nothing for ways that need no secret of theirs. "plain" and
/// "secure" are the format's old names.
std::optional<Credential> credentialOf(const QString &authentication)
{
    for (const QLatin1String word :
        { QLatin1String("password-cleartext"), QLatin1String("password-encrypted"),
            QLatin1String("plain"), QLatin1String("secure") }) {
        if (authentication.compare(word, Qt::CaseInsensitive) == 0)
            return Credential::Password;
    }
    return authentication.compare(QLatin1String("OAuth2"), Qt::CaseInsensitive) == 0
        ? std::optional(Credential::OAuth2)
        : std::nullopt;
}

std::optional<IncomingServer::Protocol> protocolOf(const QString &type)
{
    if (type == u"imap")
        return IncomingServer::Protocol::Imap;
    if (type == u"pop3")
        return IncomingServer::Protocol::Pop3;
    return std::nullopt;
}

std::optional<IncomingServer::Encryption> encryptionOf(PublishedWay way)
{
    switch (way) {
    case PublishedWay::ImplicitTls:
        return IncomingServer::Encryption::ImplicitTls;
    case PublishedWay::StartTls:
        return IncomingServer::Encryption::StartTls;
    case PublishedWay::InTheClear:
        return IncomingServer::Encryption::None;
    case PublishedWay::NotSaid:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A beginning that only a web page has. Asked only once something is known to be no settings file.
bool looksLikeWebPage(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toLower();
    return beginning.contains("<html") || beginning.contains("<!doctype html");
}

AutoconfigFault faultOf(XmlExcess excess)
{
    switch (excess) {
    case XmlExcess::DocumentType:
        return AutoconfigFault::Doctype;
    case XmlExcess::TagTooLong:
        return AutoconfigFault::TagTooLong;
    case XmlExcess::TooManyAttributes:
        return AutoconfigFault::TooManyAttributes;
    }
    Q_UNREACHABLE();
}

/// Reads the document from its beginning to its end, element by element and without recursion.
class Reader
{
public:
    Reader(const QString &text, const MailAddress &address)
        : m_xml(text)
        , m_address(address)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    std::variant<AutoconfigDocument, AutoconfigFault> read()
    {
        while (!m_fault && !m_xml.atEnd())
            take(m_xml.readNext());
        if (!m_fault && m_xml.hasError())
            m_fault = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError
                ? AutoconfigFault::CutOff
                : AutoconfigFault::NotXml;
        if (m_fault)
            return *m_fault;
        return std::move(m_document);
    }

private:
    struct Element
    {
        QString name;
        QString text; ///< its own, not that of elements inside
    };

    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_fault = AutoconfigFault::Doctype;
            break;
        case QXmlStreamReader::StartElement:
            open();
            break;
        case QXmlStreamReader::Characters:
            appendText(m_xml.text());
            break;
        case QXmlStreamReader::EndElement:
            close();
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }

    void open()
    {
        const QString name = m_xml.name().toString();
        if (m_open.isEmpty() && name != u"clientConfig")
            m_fault = AutoconfigFault::NotAutoconfig;
        else if (m_open.size() >= AutoconfigDocument::mostDepth)
            m_fault = AutoconfigFault::TooDeep;
        else if (++m_elements > AutoconfigDocument::mostElements)
            m_fault = AutoconfigFault::TooManyElements;
        if (m_fault)
            return;
        m_open << Element { name, {} };
        if (m_open.size() == 2 && name == u"emailProvider")
            ++m_providers;
        if (!isInProvider())
            return;
        if (m_open.size() == 3 && (name == u"incomingServer" || name == u"outgoingServer"))
            m_server = ServerElement { .type = attribute("type") };
        else if (m_open.size() == 3 && name == u"documentation")
            keepPage(m_document.helpPage, attribute("url"), QStringLiteral("documentation"));
        else if (m_open.size() == 3 && name == u"enable")
            keepPage(m_document.enablePage, attribute("visiturl"), QStringLiteral("enable"));
    }

    void appendText(QStringView more)
    {
        if (m_open.isEmpty())
            return;
        QString &text = m_open.last().text;
        if (text.size() + more.size() > AutoconfigDocument::mostText)
            m_fault = AutoconfigFault::TextTooLong;
        else
            text += more;
    }

    void close()
    {
        const Element element = m_open.takeLast();
        const QString text = element.text.trimmed();
        const QString within = m_open.isEmpty() ? QString() : m_open.last().name;
        if (isInName())
            appendText(element.text); // markup in a name is text
        if (m_open.size() == 2 && within == u"oAuth2")
            takeOAuth(element.name, text);
        if (m_open.size() == 2 && isInProvider())
            takeOfProvider(element.name, text);
        else if (m_open.size() == 3 && isInProvider()
            && (within == u"incomingServer" || within == u"outgoingServer"))
            takeOfServer(element.name, text);
    }

    void takeOfProvider(const QString &name, const QString &text)
    {
        if (name == u"domain") {
            if (const auto domain = HostName::parse(text))
                m_document.domains << *domain;
            else
                doubt(name, text);
        } else if (name == u"displayName") {
            m_document.name = nameFrom(text);
        } else if (name == u"displayShortName") {
            if (m_document.name.isEmpty())
                m_document.name = nameFrom(text);
        } else if (name == u"outgoingServer") {
            takeOutgoing(++m_outgoingSeen);
        } else if (name == u"incomingServer") {
            takeIncoming(++m_incomingSeen);
        }
    }

    void takeOfServer(const QString &name, const QString &text)
    {
        if (name == u"hostname")
            m_server.host = text;
        else if (name == u"port")
            m_server.port = text;
        else if (name == u"socketType")
            m_server.socketType = text;
        else if (name == u"username")
            m_server.username = text;
        else if (name == u"authentication")
            m_server.authentication << text;
        else if (name == u"restriction")
            m_server.restriction = text;
    }

    void takeOAuth(const QString &name, const QString &text)
    {
        AutoconfigDocument::OAuth &oauth =
            m_document.oauth ? *m_document.oauth : m_document.oauth.emplace();
        if (name == u"issuer")
            oauth.issuer = text;
        else if (name == u"scope")
            oauth.scopes = text.split(u' ', Qt::SkipEmptyParts);
        else if (name == u"authURL")
            keepPage(oauth.authorizationPage, text, name);
        else if (name == u"tokenURL")
            keepPage(oauth.tokenPage, text, name);
    }

    void takeOutgoing(int number)
    {
        const QString what = QStringLiteral("outgoing server %1").arg(number);
        if (m_server.type != u"smtp") {
            doubt(what + QStringLiteral(": type"), m_server.type);
            return;
        }
        const auto host = hostOf(what);
        const auto port = portOf(what);
        if (!host || !port || isEnough(m_document.outgoing, what))
            return;
        if (!m_server.restriction.isEmpty())
            m_document.restrictions << m_server.restriction;
        PublishedServer server { .host = *host, .port = *port, .way = wayFor(what) };
        readUsername(server, what);
        server.credentials = credentialsFor(what);
        m_document.outgoing << server;
    }

    void takeIncoming(int number)
    {
        const QString what = QStringLiteral("incoming server %1").arg(number);
        const auto protocol = protocolOf(m_server.type);
        if (!protocol) {
            doubt(what + QStringLiteral(": type"), m_server.type);
            return;
        }
        const auto host = hostOf(what);
        const auto port = portOf(what);
        const auto encryption = encryptionOf(wayFor(what));
        if (!host || !port || !encryption || isEnough(m_document.incoming, what))
            return;
        m_document.incoming << IncomingServer {
            .protocol = *protocol,
            .host = *host,
            .port = *port,
            .encryption = *encryption,
            .username = userNameFor(what).value_or(QString()),
            .credentials = credentialsFor(what),
        };
    }

    QList<Credential> credentialsFor(const QString &what)
    {
        QList<Credential> credentials;
        for (const QString &authentication : std::as_const(m_server.authentication)) {
            const auto credential = credentialOf(authentication);
            if (!credential)
                doubt(what + QStringLiteral(": authentication"), authentication);
            else if (!credentials.contains(*credential))
                credentials << *credential;
        }
        return credentials;
    }

    std::optional<HostName> hostOf(const QString &what)
    {
        const auto text = filledIn(m_server.host, m_address, MayTell::DomainOnly);
        const auto host = text ? publishedHost(*text) : std::nullopt;
        if (!text)
            doubt(what + QStringLiteral(": hostname made of more than the domain"), m_server.host);
        else if (!host)
            doubt(what + QStringLiteral(": hostname"), m_server.host);
        return host;
    }

    std::optional<quint16> portOf(const QString &what)
    {
        const auto port = publishedPort(m_server.port);
        if (!port)
            doubt(what + QStringLiteral(": port"), m_server.port);
        return port;
    }

    PublishedWay wayFor(const QString &what)
    {
        const PublishedWay way = wayOf(m_server.socketType);
        if (way == PublishedWay::NotSaid)
            doubt(what + QStringLiteral(": socketType"), m_server.socketType);
        return way;
    }

    std::optional<QString> userNameFor(const QString &what)
    {
        if (m_server.username.isEmpty())
            return std::nullopt;
        const auto name = publishedUserName(m_server.username, m_address);
        if (!name)
            doubt(what + QStringLiteral(": username"), m_server.username);
        return name;
    }

    void readUsername(PublishedServer &server, const QString &what)
    {
        if (m_server.username.isEmpty())
            return;
        const auto name = userNameFor(what);
        if (name == m_address.toString())
            return;
        server.usernameForm =
            name == m_address.localPart() ? UsernameForm::LocalPart : UsernameForm::Other;
        if (server.usernameForm == UsernameForm::Other)
            server.username = name.value_or(QString());
    }

    template<typename List>
    bool isEnough(const List &servers, const QString &what)
    {
        if (servers.size() < AutoconfigDocument::mostServers)
            return false;
        doubt(what, QStringLiteral("one too many"));
        return true;
    }

    void keepPage(QString &page, const QString &text, const QString &what)
    {
        if (!page.isEmpty())
            return;
        page = publishedPage(text);
        if (page.isEmpty())
            doubt(what, text);
    }

    void doubt(const QString &what, const QString &value)
    {
        if (m_document.doubts.size() < AutoconfigDocument::mostDoubts)
            m_document.doubts << what + QStringLiteral(" \"") + printable(value)
                    + QStringLiteral("\"");
    }

    QString nameFrom(const QString &text) const
    {
        return filledIn(text, m_address, MayTell::WholeAddress).value_or(text).simplified();
    }

    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString().trimmed();
    }

    /// Within a displayName or displayShortName of the provider.
    bool isInName() const
    {
        return m_open.size() >= 3 && isInProvider()
            && (m_open.at(2).name == u"displayName" || m_open.at(2).name == u"displayShortName");
    }

    /// Only the first provider counts: a file describes one.
    bool isInProvider() const
    {
        return m_providers == 1 && m_open.size() >= 2 && m_open.at(1).name == u"emailProvider";
    }

    QXmlStreamReader m_xml;
    const MailAddress &m_address;
    AutoconfigDocument m_document;
    std::optional<AutoconfigFault> m_fault;
    QList<Element> m_open; ///< from the root to the element that is read
    ServerElement m_server;
    int m_elements = 0;
    int m_providers = 0;
    int m_outgoingSeen = 0;
    int m_incomingSeen = 0;
};

std::variant<AutoconfigDocument, AutoconfigFault> read(
    const QByteArray &bytes, const MailAddress &address)
{
    const auto text = xmlFrom(bytes);
    if (!text)
        return AutoconfigFault::NotXml;
    if (const auto excess = excessIn(*text))
        return faultOf(*excess);
    return Reader(*text, address).read();
}

} // namespace

QString id(AutoconfigFault fault)
{
    switch (fault) {
    case AutoconfigFault::NotXml:
        return QStringLiteral("not-xml");
    case AutoconfigFault::WebPage:
        return QStringLiteral("web-page");
    case AutoconfigFault::Doctype:
        return QStringLiteral("doctype");
    case AutoconfigFault::CutOff:
        return QStringLiteral("cut-off");
    case AutoconfigFault::TooLarge:
        return QStringLiteral("too-large");
    case AutoconfigFault::TagTooLong:
        return QStringLiteral("tag-too-long");
    case AutoconfigFault::TooManyAttributes:
        return QStringLiteral("too-many-attributes");
    case AutoconfigFault::TooDeep:
        return QStringLiteral("too-deep");
    case AutoconfigFault::TooManyElements:
        return QStringLiteral("too-many-elements");
    case AutoconfigFault::TextTooLong:
        return QStringLiteral("text-too-long");
    case AutoconfigFault::NotAutoconfig:
        return QStringLiteral("not-autoconfig");
    }
    Q_UNREACHABLE();
}

std::variant<AutoconfigDocument, AutoconfigFault> AutoconfigDocument::parse(
    const QByteArray &bytes, const MailAddress &address)
{
    if (bytes.size() > mostBytes)
        return AutoconfigFault::TooLarge;
    auto result = read(bytes, address);
    if (std::holds_alternative<AutoconfigFault>(result) && looksLikeWebPage(bytes))
        return AutoconfigFault::WebPage;
    return result;
}

} // namespace mailberth
