// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/IncomingServer.h"
#include "core/model/MailAddress.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace mailberth
{

/// How a published server is said to be reached.
enum class PublishedWay {
    ImplicitTls, ///< socketType SSL
    StartTls,
    InTheClear, ///< socketType plain: a fact, and never a way to take
    NotSaid, ///< missing, or a word that nobody knows
};

/// A submission server as a document names it, not yet a candidate: it may be published plain.
struct PublishedServer
{
    HostName host;
    quint16 port;
    PublishedWay way;
    UsernameForm usernameForm = UsernameForm::EmailAddress;
    QString username; ///< for UsernameForm::Other: placeholders filled in; empty if not known
    QList<Credential> credentials; ///< in the document's order, each once

    friend bool operator==(const PublishedServer &, const PublishedServer &) = default;
};

/// Why a document is none.
enum class AutoconfigFault {
    NotXml, ///< not well-formed
    WebPage, ///< HTML: a site's page for everything, or a captive portal's
    Doctype, ///< has a document type, which this format does not
    CutOff, ///< ends before its root element does
    TooLarge,
    TagTooLong,
    TooManyAttributes, ///< in one tag
    TooDeep,
    TooManyElements,
    TextTooLong,
    NotAutoconfig, ///< some other XML
};

/// "not-xml", "web-page", "doctype" and so on: facts for helpdesk people.
[[nodiscard]] QString id(AutoconfigFault fault);

/// A provider's settings file, format 1.1 (draft-ietf-mailmaint-autoconfig; at providers, in
/// Mozilla's ISPDB). Everything in it was checked; what was wrong is told in `doubts` and left out.
struct AutoconfigDocument
{
    /// What `oAuth2` names. A fact only: sign-in uses a list of our own (RFC 9700 section 4.4).
    struct OAuth
    {
        QString issuer;
        QStringList scopes;
        QString authorizationPage; ///< https, or empty
        QString tokenPage; ///< https, or empty

        friend bool operator==(const OAuth &, const OAuth &) = default;
    };

    static constexpr qsizetype mostBytes = 256 * 1024;
    static constexpr qsizetype mostDepth = 16;
    static constexpr int mostElements = 4000;
    static constexpr qsizetype mostText = 2000; ///< UTF-16 units in one element
    static constexpr qsizetype mostServers = 8; ///< of each kind; further ones are left out
    static constexpr qsizetype mostDoubts = 20;

    QString name; ///< displayName, else displayShortName
    QList<HostName> domains;
    QList<PublishedServer> outgoing; ///< in the document's order
    QList<IncomingServer> incoming; ///< in the document's order; without provenance
    QString helpPage; ///< the first documentation page; https, or empty
    QString enablePage; ///< where a customer must switch access on; https, or empty
    QStringList restrictions; ///< of outgoing servers: "clientIPAddress"
    std::optional<OAuth> oauth;
    QStringList doubts; ///< "outgoing server 1: port \"0\"", at most mostDoubts

    /// Reads a whole document for one mailbox. Takes no entities, follows nothing, and answers
    /// nothing before the document's end.
    [[nodiscard]] static std::variant<AutoconfigDocument, AutoconfigFault> parse(
        const QByteArray &bytes, const MailAddress &address);

    friend bool operator==(const AutoconfigDocument &, const AutoconfigDocument &) = default;
};

} // namespace mailberth
