// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"
#include "core/model/MessageReport.h"
#include "core/model/Outcome.h"
#include "core/model/SignInReport.h"
#include "core/model/TlsFacts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth
{

enum class Severity {
    Info, ///< worth knowing
    Warning, ///< works, but someone should look at it
    Problem, ///< stands in the way
};

[[nodiscard]] QString id(Severity severity);

/// What the other port of the same host does. A cause is claimed only as far as this carries.
enum class OtherLane { Works, FailsToo, NotTried };

[[nodiscard]] QString id(OtherLane lane);

/// Facts, one struct for each thing that can be found. No words: those stand in ui/words.
namespace finding
{

struct Offline // every source and every probe failed for want of a network
{
    friend bool operator==(const Offline &, const Offline &) = default;
};

struct ConnectionRefused
{
    Endpoint endpoint;
    OtherLane otherLane;

    friend bool operator==(const ConnectionRefused &, const ConnectionRefused &) = default;
};

struct PortSilent // the other port of the host answers
{
    Endpoint endpoint;
    std::chrono::milliseconds waited;
    OtherLane otherLane = OtherLane::NotTried;

    friend bool operator==(const PortSilent &, const PortSilent &) = default;
};

struct HostSilent // no port of the host answers
{
    HostName host;
    QList<quint16> ports;
    std::chrono::milliseconds waited;

    friend bool operator==(const HostSilent &, const HostSilent &) = default;
};

struct NoRoute
{
    Endpoint endpoint;
    QString diagnostic;

    friend bool operator==(const NoRoute &, const NoRoute &) = default;
};

struct ProxyInTheWay
{
    Endpoint endpoint;
    QString diagnostic;

    friend bool operator==(const ProxyInTheWay &, const ProxyInTheWay &) = default;
};

struct ProxyUnknown // the system did not say whether a proxy leads out, and none was used
{
    std::chrono::milliseconds waited;

    friend bool operator==(const ProxyUnknown &, const ProxyUnknown &) = default;
};

struct NoAnswerAt // connected, then nothing came
{
    Endpoint endpoint;
    Stage stage;
    std::chrono::milliseconds waited;

    friend bool operator==(const NoAnswerAt &, const NoAnswerAt &) = default;
};

struct ConnectionLost
{
    Endpoint endpoint;
    Stage stage;
    outcome::Ending ending;

    friend bool operator==(const ConnectionLost &, const ConnectionLost &) = default;
};

struct HostUnknown // somebody named this host, but it has no address
{
    HostName host;
    SourceId namedBy;

    friend bool operator==(const HostUnknown &, const HostUnknown &) = default;
};

struct DomainUnknown // the part behind the @ does not exist, or takes no mail (RFC 7505)
{
    HostName domain;
    MailExchangerAnswer::NullMx nullMx;

    friend bool operator==(const DomainUnknown &, const DomainUnknown &) = default;
};

struct NoServerNamed // the domain exists, but nobody names a submission server, and none is guessed
{
    HostName domain;
    QList<HostName> tried;

    friend bool operator==(const NoServerNamed &, const NoServerNamed &) = default;
};

struct NameServiceFailed
{
    HostName host;
    NameStatus status;

    friend bool operator==(const NameServiceFailed &, const NameServiceFailed &) = default;
};

struct NamesDisagree // DNS knows nothing of the host, this computer's own look-up does
{
    HostName host;
    NameStatus saidByDns;
    QList<IpAddress> known;

    friend bool operator==(const NamesDisagree &, const NamesDisagree &) = default;
};

struct Ipv6Broken // IPv4 had to take over
{
    HostName host;
    IpAddress address;
    DialAttempt::Result result;

    friend bool operator==(const Ipv6Broken &, const Ipv6Broken &) = default;
};

struct TlsOnStartTlsPort // TLS was tried at once, and the server greets in the clear there
{
    Endpoint endpoint;

    friend bool operator==(const TlsOnStartTlsPort &, const TlsOnStartTlsPort &) = default;
};

struct PlainOnTlsPort // a greeting was awaited, and the server begins with TLS there
{
    Endpoint endpoint;

    friend bool operator==(const PlainOnTlsPort &, const PlainOnTlsPort &) = default;
};

struct NotSmtp
{
    Endpoint endpoint;
    outcome::Protocol spoken;

    friend bool operator==(const NotSmtp &, const NotSmtp &) = default;
};

struct GreetingRefused
{
    Endpoint endpoint;
    smtp::Reply reply;

    friend bool operator==(const GreetingRefused &, const GreetingRefused &) = default;
};

struct SlowGreeting
{
    Endpoint endpoint;
    std::chrono::milliseconds waited;

    friend bool operator==(const SlowGreeting &, const SlowGreeting &) = default;
};

struct EhloRefused
{
    Endpoint endpoint;
    smtp::Reply reply;
    outcome::Helo helo;
    QStringList names {}; ///< that we gave

    friend bool operator==(const EhloRefused &, const EhloRefused &) = default;
};

struct StartTlsMissing
{
    Endpoint endpoint;
    QStringList masked; ///< keywords that a middlebox has overwritten ("XXXXXXXA"), often none
    QStringList authInTheClear;
    OtherLane otherLane = OtherLane::NotTried;

    friend bool operator==(const StartTlsMissing &, const StartTlsMissing &) = default;
};

struct StartTlsRefused
{
    Endpoint endpoint;
    smtp::Reply reply;
    OtherLane otherLane = OtherLane::NotTried;

    friend bool operator==(const StartTlsRefused &, const StartTlsRefused &) = default;
};

struct DataInjected // behind the answer to STARTTLS
{
    Endpoint endpoint;
    QByteArray surplus;

    friend bool operator==(const DataInjected &, const DataInjected &) = default;
};

struct ProtocolViolated
{
    Endpoint endpoint;
    Stage stage;
    outcome::Violation violation;

    friend bool operator==(const ProtocolViolated &, const ProtocolViolated &) = default;
};

struct HandshakeFailed
{
    Endpoint endpoint;
    HandshakeFault fault;
    QString diagnostic;

    friend bool operator==(const HandshakeFailed &, const HandshakeFailed &) = default;
};

struct NoForwardSecrecy // of a server that is proven
{
    Endpoint endpoint;
    QString cipher;

    friend bool operator==(const NoForwardSecrecy &, const NoForwardSecrecy &) = default;
};

struct CertificateProblem
{
    Endpoint endpoint;
    CertificateFault fault;
    CertificateFacts leaf;

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

struct SignInNotOffered
{
    Endpoint endpoint;
    QStringList forExchange {}; ///< what Exchange offers to its own kind alone (X-EXPS)

    friend bool operator==(const SignInNotOffered &, const SignInNotOffered &) = default;
};

struct SignInBeforeTls // passwords could be sent in the clear by a careless program
{
    Endpoint endpoint;
    QStringList mechanisms;

    friend bool operator==(const SignInBeforeTls &, const SignInBeforeTls &) = default;
};

struct SignInDiffers // the two lanes of one host offer different ways to sign in
{
    HostName host;
    QStringList onImplicitTls;
    QStringList onStartTls;

    friend bool operator==(const SignInDiffers &, const SignInDiffers &) = default;
};

struct NoSubmission // the provider offers no SMTP to its customers
{
    QString provider;
    QString helpPage;

    friend bool operator==(const NoSubmission &, const NoSubmission &) = default;
};

/// The servers that one source names.
struct Naming
{
    SourceId source;
    QList<HostName> hosts;

    friend bool operator==(const Naming &, const Naming &) = default;
};

struct SourcesDisagree // two sources name servers, and no one server in common
{
    QList<Naming> namings; ///< the most trusted first
    std::optional<HostName> proven; ///< the server that settles it

    friend bool operator==(const SourcesDisagree &, const SourcesDisagree &) = default;
};

struct PublishedInTheClear // somebody tells people to send without encryption
{
    HostName host;
    quint16 port;
    SourceId namedBy;
    OtherLane encrypted; ///< whether the same host's encrypted ports work

    friend bool operator==(const PublishedInTheClear &, const PublishedInTheClear &) = default;
};

struct ForeignHost // the recommended host is one that nobody chose: the person is asked
{
    HostName host;
    HostName owner; ///< its registrable domain, or itself
    HostName domain; ///< the mailbox's
    Provenance namedBy;
    QString certificateOwner; ///< as its certificate says

    friend bool operator==(const ForeignHost &, const ForeignHost &) = default;
};

struct OtherHostThanBefore // for the same mail domain
{
    HostName host;
    HostName before; ///< accepted or signed in to the last time
    HostName domain; ///< the mailbox's

    friend bool operator==(const OtherHostThanBefore &, const OtherHostThanBefore &) = default;
};

struct StrangerAvoided // somebody named a server of another domain that is not contacted there
{
    Endpoint endpoint;
    Objection objection;
    QList<IpAddress> addresses;
    SourceId namedBy;

    friend bool operator==(const StrangerAvoided &, const StrangerAvoided &) = default;
};

struct CaptivePortal // something in the network answers in the place of web servers
{
    enum class Sign {
        SaysSo, ///< with HTTP's status 511
        ForeignCertificates, ///< hosts of different owners show certificates for other names
    } sign;
    QList<HostName> hosts; ///< in whose place
    std::optional<HostName> proven; ///< a mail server that is reached all the same

    friend bool operator==(const CaptivePortal &, const CaptivePortal &) = default;
};

[[nodiscard]] QString id(CaptivePortal::Sign sign);

/// Settings are published where programs look for them, and cannot be used.
struct SettingsUnusable
{
    SourceId source;
    UnusablePage page;
    std::optional<HostName> proven; ///< a server that was found all the same

    friend bool operator==(const SettingsUnusable &, const SettingsUnusable &) = default;
};

struct SourceUnheard // it is believed more than who named the server, and has not answered
{
    SourceId source;
    QString diagnostic;
    HostName proven; ///< the server that is recommended without it

    friend bool operator==(const SourceUnheard &, const SourceUnheard &) = default;
};

/// The domain's own name is recommended, and a hoster's records stand beside it.
struct HosterBeside
{
    HostName host; ///< the recommended one
    HostName domain; ///< the mailbox's
    HostName hoster; ///< who takes the domain's mail: a registrable domain
    QList<HostName> servers; ///< that the book knows of that hoster

    friend bool operator==(const HosterBeside &, const HosterBeside &) = default;
};

/// No name is found, and the root, which must exist, is not either.
struct NameServerUseless
{
    NameStatus root;
    QStringList servers; ///< "192.0.2.1", as they were asked

    friend bool operator==(const NameServerUseless &, const NameServerUseless &) = default;
};

struct OrganisationFileUnusable // it is there, and cannot be believed or read
{
    QString diagnostic; ///< where and what: "/etc/…: belongs to user 1000, not to user 0"

    friend bool operator==(
        const OrganisationFileUnusable &, const OrganisationFileUnusable &) = default;
};

struct OutOfTime // the survey's own deadline passed before every lane had ended
{
    std::chrono::milliseconds deadline;

    friend bool operator==(const OutOfTime &, const OutOfTime &) = default;
};

struct SignInRefused
{
    Endpoint endpoint;
    RefusalCause cause;
    smtp::Reply reply;
    QString helpPage; ///< the provider's, https, or empty
    std::optional<SaslMechanism> tried = {}; ///< the way that was refused, if it may be the cause
    std::optional<SaslMechanism> otherWay = {}; ///< the usual one that stands beside it then

    friend bool operator==(const SignInRefused &, const SignInRefused &) = default;
};

struct NoCommonMechanism // nothing that is offered fits what the person has
{
    Endpoint endpoint;
    QStringList offered;

    friend bool operator==(const NoCommonMechanism &, const NoCommonMechanism &) = default;
};

struct CredentialsUnsendable // and nothing of them was sent
{
    Endpoint endpoint;
    CredentialFault fault;

    friend bool operator==(const CredentialsUnsendable &, const CredentialsUnsendable &) = default;
};

struct ServerUnproven // within the sign-in, although its certificate is right
{
    Endpoint endpoint;
    SaslFault fault;

    friend bool operator==(const ServerUnproven &, const ServerUnproven &) = default;
};

struct ObsoleteSignIn // CRAM-MD5 is all that is offered
{
    Endpoint endpoint;

    friend bool operator==(const ObsoleteSignIn &, const ObsoleteSignIn &) = default;
};

struct MessageRefused
{
    Endpoint endpoint;
    MessageStep step;
    MessageRefusal cause;
    smtp::Reply reply;

    friend bool operator==(const MessageRefused &, const MessageRefused &) = default;
};

struct MessageUnsendable // known beforehand, and not sent
{
    Endpoint endpoint;
    message::Obstacle obstacle;

    friend bool operator==(const MessageUnsendable &, const MessageUnsendable &) = default;
};

struct MessageFateUnknown // the session ended between the message and its answer
{
    Endpoint endpoint;

    friend bool operator==(const MessageFateUnknown &, const MessageFateUnknown &) = default;
};

} // namespace finding

using Finding = std::variant<finding::Offline, finding::ConnectionRefused, finding::PortSilent,
    finding::HostSilent, finding::NoRoute, finding::ProxyInTheWay, finding::ProxyUnknown,
    finding::NoAnswerAt, finding::ConnectionLost, finding::HostUnknown, finding::DomainUnknown,
    finding::NoServerNamed, finding::NameServiceFailed, finding::NamesDisagree, finding::Ipv6Broken,
    finding::TlsOnStartTlsPort, finding::PlainOnTlsPort, finding::NotSmtp, finding::GreetingRefused,
    finding::SlowGreeting, finding::EhloRefused, finding::StartTlsMissing, finding::StartTlsRefused,
    finding::DataInjected, finding::ProtocolViolated, finding::HandshakeFailed,
    finding::NoForwardSecrecy, finding::CertificateProblem, finding::SignInNotOffered,
    finding::SignInBeforeTls, finding::SignInDiffers, finding::NoSubmission,
    finding::SourcesDisagree, finding::PublishedInTheClear, finding::ForeignHost,
    finding::OtherHostThanBefore, finding::StrangerAvoided, finding::CaptivePortal,
    finding::SettingsUnusable, finding::SourceUnheard, finding::HosterBeside,
    finding::NameServerUseless, finding::OrganisationFileUnusable, finding::OutOfTime,
    finding::SignInRefused, finding::NoCommonMechanism, finding::CredentialsUnsendable,
    finding::ServerUnproven, finding::ObsoleteSignIn, finding::MessageRefused,
    finding::MessageUnsendable, finding::MessageFateUnknown>;

/// The stable id, "layer.id", used in the JSON, in `explain` and in tests: "tls.cert-expired".
/// It may depend on the facts: a refused 465 beside a working 587 is "tcp.provider-has-no-465".
[[nodiscard]] QString code(const Finding &finding);
[[nodiscard]] QString codeOf(RefusalCause cause);
[[nodiscard]] QString codeOf(MessageRefusal cause);
[[nodiscard]] QString codeOf(message::Obstacle obstacle);
[[nodiscard]] Severity severity(const Finding &finding);
/// The endpoint it is about; nothing if it is about a host, a domain or this computer.
[[nodiscard]] std::optional<Endpoint> endpointOf(const Finding &finding);
/// "host:port" of the endpoint it is about, the bare host where it is about a host, else nothing.
[[nodiscard]] std::optional<QString> subject(const Finding &finding);

/// Every code that `code()` can return, sorted. Each has an entry in `explain`.
[[nodiscard]] QStringList allFindingCodes();

} // namespace mailberth
