// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/Findings.h"

#include "core/survey/Ranking.h"
#include "core/survey/SourceFindings.h"

#include <QSet>

#include <algorithm>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

/// A greeting that took this long is worth a word: other programs may have given up by then.
constexpr auto slowGreeting = 3000ms;

/// RFC 8305 section 5: an IPv6 address that has not answered within this head start has cost time.
constexpr auto connectionAttemptDelay = 250ms;

bool isOver(const ProbeReport &report)
{
    return !isRunning(report) && !std::holds_alternative<outcome::Cancelled>(report.outcome);
}

const Step *stepOf(const ProbeReport &report, Stage stage)
{
    const auto found = std::find_if(report.timeline.begin(), report.timeline.end(),
        [stage](const Step &step) { return step.stage == stage; });
    return found == report.timeline.end() ? nullptr : &*found;
}

/// Whether the host said anything at all to this probe, be it no.
bool wasAnswered(const ProbeReport &report)
{
    if (std::holds_alternative<outcome::Refused>(report.outcome))
        return true;
    return std::any_of(
        report.attempts.begin(), report.attempts.end(), [](const DialAttempt &attempt) {
            return attempt.result == DialAttempt::Result::Connected
                || attempt.result == DialAttempt::Result::Refused;
        });
}

bool isSilentFromTheStart(const ProbeReport &report)
{
    const auto *timedOut = std::get_if<outcome::TimedOut>(&report.outcome);
    return timedOut && timedOut->stage == Stage::Connect;
}

/// Findings about the lanes of one host, each by itself and by comparison with the other.
class HostFindings
{
public:
    HostFindings(const Evidence &evidence, const HostName &host)
        : m_evidence(evidence)
        , m_host(host)
    {
        for (const ProbeReport &report : evidence.probes) {
            if (report.candidate.endpoint.host == host)
                m_lanes << report;
        }
        // What the lane that came furthest ended with says most, and so it is said first.
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const auto &left, const auto &right) {
            return progressOf(left.outcome) > progressOf(right.outcome);
        });
    }

    QList<Finding> all()
    {
        findSilence();
        for (const ProbeReport &report : m_lanes) {
            if (isOver(report))
                judgeEnding(report);
            noteSlowGreeting(report);
            noteFixedKeys(report);
            noteSignInBeforeTls(report);
        }
        noteBrokenIpv6();
        noteDifferentSignIn();
        return m_found;
    }

    // One for each ending. What is said of one lane may depend on the other.

    void operator()(const outcome::Running &) { }
    void operator()(const outcome::Ready &) { }
    void operator()(const outcome::Cancelled &) { }
    void operator()(const outcome::NameNotFound &)
    {
        addOnce(finding::HostUnknown { m_host, m_report->candidate.provenance.source });
    }
    void operator()(const outcome::NameServiceFailed &ending)
    {
        Q_UNUSED(ending)
        addOnce(finding::NameServiceFailed { m_host, statusOfName() });
    }
    void operator()(const outcome::Refused &)
    {
        m_found << finding::ConnectionRefused { endpoint(), otherLane() };
    }
    void operator()(const outcome::NoRoute &ending)
    {
        m_found << finding::NoRoute { endpoint(), ending.diagnostic };
    }
    void operator()(const outcome::ProxyFailed &ending)
    {
        m_found << finding::ProxyInTheWay { endpoint(), ending.diagnostic };
    }
    void operator()(const outcome::TimedOut &ending)
    {
        if (ending.stage == Stage::Connect)
            return; // findSilence() has said it, for all ports of the host at once
        if (ending.stage == Stage::Greeting && endpoint().security == Security::StartTls
            && speaksTlsAtOnce())
            m_found << finding::PlainOnTlsPort { endpoint() };
        else
            m_found << finding::NoAnswerAt { endpoint(), ending.stage, ending.waited };
    }
    void operator()(const outcome::ConnectionLost &ending)
    {
        m_found << finding::ConnectionLost { endpoint(), ending.stage, ending.ending };
    }
    void operator()(const outcome::GreetingRefused &ending)
    {
        m_found << finding::GreetingRefused { endpoint(), ending.reply };
    }
    void operator()(const outcome::EhloRefused &ending)
    {
        m_found << finding::EhloRefused { endpoint(), ending.reply, ending.helo, ending.names };
    }
    void operator()(const outcome::StartTlsNotOffered &)
    {
        const smtp::Capabilities offered = m_report->beforeTls.value_or(smtp::Capabilities {});
        m_found << finding::StartTlsMissing { endpoint(), maskedKeywords(offered),
            offered.authMechanisms(), otherLane() };
    }
    void operator()(const outcome::StartTlsRefused &ending)
    {
        m_found << finding::StartTlsRefused { endpoint(), ending.reply, otherLane() };
    }
    void operator()(const outcome::Tampered &ending)
    {
        m_found << finding::DataInjected { endpoint(), ending.surplus };
    }
    void operator()(const outcome::NotSmtp &ending)
    {
        m_found << finding::NotSmtp { endpoint(), ending.spoken };
    }
    void operator()(const outcome::ProtocolViolation &ending)
    {
        m_found << finding::ProtocolViolated { endpoint(), ending.stage, ending.violation };
    }
    void operator()(const outcome::HandshakeFailed &ending)
    {
        if (endpoint().security == Security::ImplicitTls && speaksSmtpInTheClear())
            m_found << finding::TlsOnStartTlsPort { endpoint() };
        else
            m_found << finding::HandshakeFailed { endpoint(), ending.fault, ending.diagnostic };
    }
    void operator()(const outcome::CertificateRefused &)
    {
        const TlsFacts tls = m_report->tls.value_or(TlsFacts {});
        const CertificateFacts leaf = tls.chain.isEmpty() ? CertificateFacts {} : tls.chain.first();
        for (const CertificateFault fault : tls.faults)
            m_found << finding::CertificateProblem { endpoint(), fault, leaf };
    }
    void operator()(const outcome::NoSignIn &)
    {
        m_found << finding::SignInNotOffered { endpoint(),
            m_report->afterTls ? m_report->afterTls->parametersOf("X-EXPS") : QStringList {} };
    }

private:
    const Endpoint &endpoint() const { return m_report->candidate.endpoint; }

    void judgeEnding(const ProbeReport &report)
    {
        // A try with the other kind of TLS only explains the usual one; it is no lane of its own.
        if (isComparison(report) && !isReady(report))
            return;
        m_report = &report;
        std::visit(*this, report.outcome);
    }

    bool isComparison(const ProbeReport &report) const
    {
        const Endpoint &tried = report.candidate.endpoint;
        return std::any_of(m_lanes.begin(), m_lanes.end(), [&](const ProbeReport &other) {
            const Endpoint &asked = other.candidate.endpoint;
            return asked.port == tried.port && asked.security != tried.security
                && asked.security == usualSecurity(asked.port);
        });
    }

    OtherLane otherLane() const { return otherLane(endpoint()); }

    OtherLane otherLane(const Endpoint &one) const
    {
        OtherLane result = OtherLane::NotTried;
        for (const ProbeReport &report : m_lanes) {
            if (report.candidate.endpoint.port == one.port || !isOver(report))
                continue;
            if (isReady(report))
                return OtherLane::Works;
            result = OtherLane::FailsToo;
        }
        return result;
    }

    const ProbeReport *samePortOtherWay() const
    {
        const Security other =
            endpoint().security == Security::StartTls ? Security::ImplicitTls : Security::StartTls;
        return reportOn(m_evidence, { m_host, endpoint().port, other });
    }

    bool speaksTlsAtOnce() const
    {
        const ProbeReport *other = samePortOtherWay();
        return other && other->tls;
    }

    bool speaksSmtpInTheClear() const
    {
        const ProbeReport *other = samePortOtherWay();
        return other && other->greeting;
    }

    NameStatus statusOfName() const
    {
        for (const AddressAnswer &answer : m_evidence.names) {
            if (answer.host == m_host)
                return answer.status;
        }
        return NameStatus::Failed;
    }

    static QStringList maskedKeywords(const smtp::Capabilities &offered)
    {
        // Cisco's ESMTP inspection overwrites what it does not know with X, and keeps the length.
        QStringList masked;
        for (const smtp::Capability &capability : offered.offered) {
            const QByteArray &word = capability.keyword;
            if (word.size() >= 4 && word.count('X') >= word.size() - 1)
                masked << QString::fromLatin1(word);
        }
        return masked;
    }

    void findSilence()
    {
        QList<quint16> silent;
        auto waited = 0ms;
        bool answered = false;
        for (const ProbeReport &report : m_lanes) {
            answered = answered || wasAnswered(report);
            if (!isSilentFromTheStart(report))
                continue;
            silent << report.candidate.endpoint.port;
            waited = std::max(waited, std::get<outcome::TimedOut>(report.outcome).waited);
        }
        if (silent.isEmpty())
            return;
        if (!answered) {
            m_found << finding::HostSilent { m_host, silent, waited };
            return;
        }
        for (const ProbeReport &report : m_lanes) {
            if (isSilentFromTheStart(report))
                m_found << finding::PortSilent { report.candidate.endpoint,
                    std::get<outcome::TimedOut>(report.outcome).waited,
                    otherLane(report.candidate.endpoint) };
        }
    }

    void noteSlowGreeting(const ProbeReport &report)
    {
        const Step *greeting = stepOf(report, Stage::Greeting);
        if (greeting && greeting->end && report.greeting
            && *greeting->end - greeting->start >= slowGreeting)
            m_found << finding::SlowGreeting { report.candidate.endpoint,
                *greeting->end - greeting->start };
    }

    void noteFixedKeys(const ProbeReport &report)
    {
        if (report.tls && report.tls->identity == Identity::Verified
            && report.tls->keyExchange == KeyExchange::Fixed)
            m_found << finding::NoForwardSecrecy { report.candidate.endpoint, report.tls->cipher };
    }

    void noteSignInBeforeTls(const ProbeReport &report)
    {
        // Without STARTTLS the missing encryption is the finding, and names these, too.
        if (!report.beforeTls
            || std::holds_alternative<outcome::StartTlsNotOffered>(report.outcome))
            return;
        const QStringList mechanisms = report.beforeTls->authMechanisms();
        if (!mechanisms.isEmpty())
            m_found << finding::SignInBeforeTls { report.candidate.endpoint, mechanisms };
    }

    void noteBrokenIpv6()
    {
        for (const ProbeReport &report : m_lanes) {
            if (!report.address || report.address->family() != IpAddress::Family::IPv4)
                continue;
            const auto broken = std::find_if(
                report.attempts.begin(), report.attempts.end(), [](const DialAttempt &attempt) {
                    return attempt.address.family() == IpAddress::Family::IPv6 && isBroken(attempt);
                });
            if (broken != report.attempts.end()) {
                m_found << finding::Ipv6Broken { m_host, broken->address, broken->result };
                return;
            }
        }
    }

    /// No route at all only means that this machine has no IPv6, which is nobody's fault.
    static bool isBroken(const DialAttempt &attempt)
    {
        switch (attempt.result) {
        case DialAttempt::Result::Refused:
        case DialAttempt::Result::TimedOut:
            return true;
        case DialAttempt::Result::Abandoned:
            return attempt.end && *attempt.end - attempt.start >= connectionAttemptDelay;
        case DialAttempt::Result::Pending:
        case DialAttempt::Result::Connected:
        case DialAttempt::Result::NoRoute:
            return false;
        }
        Q_UNREACHABLE();
    }

    void noteDifferentSignIn()
    {
        const ProbeReport *implicitTls =
            reportOn(m_evidence, { m_host, submissionsPort, Security::ImplicitTls });
        const ProbeReport *startTls =
            reportOn(m_evidence, { m_host, submissionPort, Security::StartTls });
        if (!implicitTls || !startTls || !isReady(*implicitTls) || !isReady(*startTls))
            return;
        const QStringList first = implicitTls->afterTls->authMechanisms();
        const QStringList second = startTls->afterTls->authMechanisms();
        if (QSet<QString>(first.begin(), first.end())
            != QSet<QString>(second.begin(), second.end()))
            m_found << finding::SignInDiffers { m_host, first, second };
    }

    void addOnce(const Finding &finding)
    {
        if (!m_found.contains(finding))
            m_found << finding;
    }

    const Evidence &m_evidence;
    const HostName &m_host;
    QList<ProbeReport> m_lanes;
    const ProbeReport *m_report = nullptr;
    QList<Finding> m_found;
};

/// The other hosts that somebody named, and that failed before anything could be said on a lane.
QList<HostName> namedHosts(const Evidence &evidence)
{
    QList<HostName> hosts;
    for (const ProbeReport &report : evidence.probes) {
        const HostName &host = report.candidate.endpoint.host;
        if (report.candidate.provenance.trust != Trust::Guess && !hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

/// Such a host is not what is wrong, though it may not be recommended.
bool works(const Evidence &evidence, const HostName &host)
{
    return std::any_of(
        evidence.probes.begin(), evidence.probes.end(), [&host](const ProbeReport &report) {
            return report.candidate.endpoint.host == host && isReady(report);
        });
}

/// A host that nobody named may be no mail server at all: that its ports are closed, or silent, is
/// no fault of anybody's. It is spoken of once it has said something.
std::optional<HostName> blamable(const Evidence &evidence, const std::optional<HostName> &focus)
{
    const bool isBlamable =
        std::any_of(evidence.probes.begin(), evidence.probes.end(), [&](const ProbeReport &report) {
            const Candidate &candidate = report.candidate;
            const bool isNamed = candidate.provenance.trust != Trust::Guess;
            return candidate.endpoint.host == focus
                && (isNamed || isRunning(report) || hasBegunToSpeak(report.outcome));
        });
    return isBlamable ? focus : std::nullopt;
}

/// Of a host that nobody named, closed and silent ports say nothing, though another port may speak.
QList<Finding> findingsOn(const Evidence &evidence, const HostName &host, bool isProven)
{
    QList<Finding> findings = HostFindings(evidence, host).all();
    if (isProven || namedHosts(evidence).contains(host))
        return findings;
    findings.removeIf([](const Finding &finding) {
        return std::holds_alternative<finding::ConnectionRefused>(finding)
            || std::holds_alternative<finding::PortSilent>(finding);
    });
    return findings;
}

bool couldNotBeAsked(const AddressAnswer &answer)
{
    return answer.status == NameStatus::NoServer || answer.status == NameStatus::TimedOut;
}

bool hadNoNetwork(const ProbeReport &report)
{
    return std::holds_alternative<outcome::NoRoute>(report.outcome)
        || std::holds_alternative<outcome::NameServiceFailed>(report.outcome);
}

/// Said only if everything that was tried failed for want of a network.
bool isOffline(const Evidence &evidence)
{
    const auto asked = std::count_if(evidence.names.begin(), evidence.names.end(),
        [](const AddressAnswer &answer) { return answer.by != AnsweredBy::Literal; });
    if (asked == 0 && evidence.probes.isEmpty())
        return false;
    return std::all_of(evidence.names.begin(), evidence.names.end(),
               [](const AddressAnswer &answer) {
                   return answer.by == AnsweredBy::Literal || couldNotBeAsked(answer);
               })
        && std::all_of(evidence.probes.begin(), evidence.probes.end(), hadNoNetwork)
        && evidence.ending != SurveyEnding::Unfinished;
}

/// The names that are not there may be there all the same, if the root is not either.
std::optional<Finding> uselessNameServer(const Evidence &evidence)
{
    if (!evidence.root || evidence.ending == SurveyEnding::Unfinished)
        return std::nullopt;
    switch (evidence.root->status) {
    case NameStatus::Found:
    case NameStatus::NoRecord: // it is there, though some do not tell who serves it
    case NameStatus::NoServer: // that is no network: see isOffline()
        return std::nullopt;
    case NameStatus::NoSuchName:
    case NameStatus::Failed:
    case NameStatus::TimedOut:
        break;
    }
    QStringList servers;
    for (const Contact &contact : evidence.contacted) {
        if (contact.protocol == Contact::Protocol::Dns)
            servers << contact.host;
    }
    return finding::NameServerUseless { evidence.root->status, servers };
}

/// The domain publishes settings: that nobody names a server would be false.
bool isNamedInVain(const QList<Finding> &settings)
{
    return std::any_of(settings.begin(), settings.end(), [](const Finding &finding) {
        const auto *unusable = std::get_if<finding::SettingsUnusable>(&finding);
        return unusable
            && (unusable->page.why == UnusablePage::Why::Malformed
                || unusable->page.why == UnusablePage::Why::WantsAddress);
    });
}

void addNameFindings(const Evidence &evidence, QList<Finding> &found)
{
    for (const AddressAnswer &answer : evidence.names) {
        if (answer.by == AnsweredBy::System && answer.status == NameStatus::Found
            && (answer.saidByDns == NameStatus::NoSuchName
                || answer.saidByDns == NameStatus::NoRecord))
            found << finding::NamesDisagree { answer.host, answer.saidByDns, answer.addresses };
    }
}

void noteUnknownProxy(const Evidence &evidence, QList<Finding> &found)
{
    for (const ProbeReport &report : evidence.probes) {
        if (report.proxySilence) {
            found << finding::ProxyUnknown { *report.proxySilence };
            return; // it was asked no more
        }
    }
}

/// The book says it in any case; unsigned DNS may be wrong where a server is proven.
bool offersNoSubmission(const Evidence &evidence, bool isProven, QList<Finding> &found)
{
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *source = std::get_if<Found>(&answer.report);
        if (!source || !source->provider
            || source->provider->submission != ProviderCard::Submission::NotOffered
            || (isProven && answer.source != SourceId::Book))
            continue;
        found << finding::NoSubmission { source->provider->name, source->provider->helpPage };
        return true;
    }
    return false;
}

/// Before all others: nobody knows what this computer's organisation wants.
QList<Finding> findingsAboutOrganisationFile(const Evidence &evidence)
{
    for (const SourceAnswer &answer : evidence.sources) {
        const auto *useless = std::get_if<Malformed>(&answer.report);
        if (useless && answer.source == SourceId::Organisation)
            return { finding::OrganisationFileUnusable { useless->diagnostic } };
    }
    return {};
}

/// The hosts that were tried; where none exists, the names that were looked for. Whoever looked a
/// name up for another reason than to send through it did not try it.
QList<HostName> triedIn(const Evidence &evidence)
{
    QList<HostName> tried;
    for (const ProbeReport &report : evidence.probes) {
        if (!tried.contains(report.candidate.endpoint.host))
            tried << report.candidate.endpoint.host;
    }
    if (!tried.isEmpty())
        return tried;
    for (const AddressAnswer &answer : evidence.names) {
        if (!answer.host.ascii().startsWith(u"autodiscover."))
            tried << answer.host;
    }
    return tried;
}

/// Nothing was there to be tried: says why, as far as the names tell.
void explainNoCandidates(const Evidence &evidence, QList<Finding> &found)
{
    if (!evidence.address || evidence.ending == SurveyEnding::Unfinished)
        return;
    const HostName &domain = evidence.address->domain();
    for (const MailExchangerAnswer &answer : evidence.exchangers) {
        if (answer.domain == domain
            && (answer.status == NameStatus::NoSuchName
                || answer.nullMx == MailExchangerAnswer::NullMx::Yes)) {
            found << finding::DomainUnknown { domain, answer.nullMx };
            return;
        }
    }
    for (const AddressAnswer &answer : evidence.names) {
        if (evidence.probes.isEmpty() && !isAnswer(answer.status)) {
            found << finding::NameServiceFailed { answer.host, answer.status };
            return;
        }
    }
    for (const MailExchangerAnswer &answer : evidence.exchangers) {
        if (answer.domain == domain && !isAnswer(answer.status)) {
            found << finding::NameServiceFailed { domain, answer.status };
            return;
        }
    }
    found << finding::NoServerNamed { domain, triedIn(evidence) };
}

} // namespace

QList<Finding> findingsIn(const Evidence &evidence)
{
    QList<Finding> found;
    const QList<Finding> unusable = findingsAboutOrganisationFile(evidence);
    if (const auto useless = uselessNameServer(evidence))
        return unusable + QList<Finding> { *useless };
    if (isOffline(evidence))
        return unusable + QList<Finding> { finding::Offline {} };

    const std::optional<HostName> focus = blamable(evidence, focusOf(evidence));
    const bool isProven = !recommendableBestFirst(evidence).isEmpty();
    // What the domain wanted to say comes before what its servers say.
    const QList<Finding> settings = findingsAboutSettings(evidence);
    found << settings;
    if (focus)
        found << findingsOn(evidence, *focus, isProven);
    QList<Finding> first;
    for (const HostName &host : passedOver(evidence))
        first << HostFindings(evidence, host).all();
    if (!isProven) {
        for (const HostName &host : namedHosts(evidence)) {
            if (host != focus && !works(evidence, host))
                found << HostFindings(evidence, host).all();
        }
    }
    const bool isExplained = offersNoSubmission(evidence, isProven, found);
    if (!focus && !isExplained && !isNamedInVain(settings))
        explainNoCandidates(evidence, found);
    addNameFindings(evidence, found);
    noteUnknownProxy(evidence, found);
    found << findingsAboutSources(evidence);
    if (evidence.ending == SurveyEnding::DeadlinePassed)
        found << finding::OutOfTime { evidence.end };

    const auto gravestFirst = [](QList<Finding> &findings) {
        std::stable_sort(
            findings.begin(), findings.end(), [](const Finding &left, const Finding &right) {
                return severity(left) > severity(right);
            });
    };
    gravestFirst(first);
    gravestFirst(found);
    if (const auto change = changeSinceBefore(evidence))
        first.prepend(*change);
    return unusable + first + found;
}

} // namespace mailberth
