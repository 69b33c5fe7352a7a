// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/IpAddress.h"
#include "core/model/MailAddress.h"
#include "core/model/ProbeReport.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// Where an address of a host comes from.
enum class AnsweredBy {
    Dns, ///< the DNS server
    System, ///< the system's own look-up, after DNS knew nothing: the two disagree
    Literal, ///< the host is an address
    Redirect, ///< --connect-to
};

[[nodiscard]] QString id(AnsweredBy by);

enum class NameStatus {
    Found,
    NoSuchName, ///< NXDOMAIN
    NoRecord, ///< the name exists, but not with such a record
    Failed, ///< SERVFAIL, REFUSED or nonsense
    TimedOut, ///< the DNS server did not answer
    NoServer, ///< no DNS server could be reached at all
};

[[nodiscard]] QString id(NameStatus status);
/// True if it is known whether the name exists, and what it leads to.
[[nodiscard]] bool isAnswer(NameStatus status);

/// The addresses of a host, in the order in which they should be tried (RFC 8305 section 4).
struct AddressAnswer
{
    HostName host;
    NameStatus status;
    QList<IpAddress> addresses;
    AnsweredBy by = AnsweredBy::Dns;
    NameStatus saidByDns = NameStatus::Found; ///< differs from `status` where the system knew more
    Instant start {};
    Instant end {};
    QList<HostName> aliases {}; ///< where CNAME records led, in order, be it to no address

    friend bool operator==(const AddressAnswer &, const AddressAnswer &) = default;
};

struct MailExchanger
{
    HostName host;
    int preference;

    friend bool operator==(const MailExchanger &, const MailExchanger &) = default;
};

/// The hosts that take mail for a domain, best first (RFC 5321 section 5.1).
struct MailExchangerAnswer
{
    HostName domain;
    NameStatus status;
    QList<MailExchanger> exchangers;
    enum class NullMx { No, Yes } nullMx = NullMx::No; ///< "0 .": takes no mail (RFC 7505)
    Instant start {};
    Instant end {};

    friend bool operator==(const MailExchangerAnswer &, const MailExchangerAnswer &) = default;
};

/// What the name servers say of the root, which exists. Asked where they know nothing else.
struct RootAnswer
{
    NameStatus status;
    Instant start {};
    Instant end {};

    friend bool operator==(const RootAnswer &, const RootAnswer &) = default;
};

/// Someone who was contacted, and what of the person's data they saw.
struct Contact
{
    enum class Protocol { Dns, Https, Http, Smtp };

    QString host; ///< name or address
    quint16 port;
    Protocol protocol;
    QStringList told; ///< facts: the names that were asked for, "tls-server-name smtp.example.org"

    friend bool operator==(const Contact &, const Contact &) = default;
};

[[nodiscard]] QString id(Contact::Protocol protocol);

/// One entry for each host, port and protocol, in the order of first contact; nothing is noted
/// twice.
void note(QList<Contact> &contacts, const Contact &contact);
/// Those of both.
[[nodiscard]] QList<Contact> united(QList<Contact> contacts, const QList<Contact> &others);

/// A document with settings that is there, or ought to be, and could not be used.
struct UnusablePage
{
    QString place; ///< the URL that was asked
    enum class Why {
        Malformed, ///< not well-formed, or no settings in it
        WantsAddress, ///< a bad request, it said: it answers only to the whole mail address
        Refused, ///< by HTTP's status: 401, 403, 503
        LeadsElsewhere, ///< to another owner's host, or into the clear; not followed
        Untrusted, ///< its host's certificate is refused
        Silent, ///< its host exists, and does not answer over https
    } why;
    QString detail; ///< a fact: "line 3: …", "HTTP 503", "https://…"

    friend bool operator==(const UnusablePage &, const UnusablePage &) = default;
};

[[nodiscard]] QString id(UnusablePage::Why why);

/// What one source answered, and when.
struct SourceAnswer
{
    SourceId source;
    SourceReport report;
    Instant start {};
    Instant end {};
    QStringList notes {}; ///< facts: whom it asked, what came, what could not be used
    QList<UnusablePage> unusable {};

    friend bool operator==(const SourceAnswer &, const SourceAnswer &) = default;
};

/// What became plain of who answers in a web server's place. Silence says nothing and has no entry.
struct WebAnswer
{
    HostName host; ///< asked last, after redirects
    enum class Kind {
        Proven, ///< its certificate was right, whatever it answered
        NotItsName, ///< its certificate is for another name, and nothing was asked
        WantsSignIn, ///< 511: the network wants a sign-in of its own (RFC 6585 section 6)
    } kind;

    friend bool operator==(const WebAnswer &, const WebAnswer &) = default;
};

/// How a survey came to its end.
enum class SurveyEnding { Unfinished, Complete, Stopped, DeadlinePassed };

[[nodiscard]] QString id(SurveyEnding ending);

/// Why a stranger, a host outside the person's registrable domain, was not contacted.
enum class Objection {
    PrivateAddress, ///< its name leads into the person's own network or nowhere (RFC 6890)
    UnusualPort, ///< on none of the ports that submission servers use
};

[[nodiscard]] QString id(Objection objection);

/// A server that a source named and nobody contacted.
struct AvoidedStranger
{
    Candidate candidate;
    Objection objection;
    QList<IpAddress> addresses; ///< to which its name leads

    friend bool operator==(const AvoidedStranger &, const AvoidedStranger &) = default;
};

/// All that a survey saw, and nothing that it thinks of it. The judge reads this and only this.
struct Evidence
{
    std::optional<MailAddress> address; ///< nothing if a server was named instead
    QList<HostName> accepted {}; ///< to which the person said yes by name, now or before
    /// The host that was accepted or signed in to before for this mail domain.
    std::optional<HostName> remembered {};
    QList<AddressAnswer> names;
    QList<MailExchangerAnswer> exchangers;
    std::optional<RootAnswer> root {};
    QList<SourceAnswer> sources;
    QList<WebAnswer> web {};
    QList<ProbeReport> probes;
    QList<AvoidedStranger> avoided {};
    QList<Contact> contacted;
    SurveyEnding ending = SurveyEnding::Unfinished;
    std::optional<Instant> firstProof; ///< when the first endpoint was proven
    Instant end {};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace mailberth
