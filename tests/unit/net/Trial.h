// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CertificateAuthority.h"
#include "core/net/LiveNetwork.h"
#include "tests/support/ScriptedServer.h"

#include <QSignalSpy>

#include <memory>

namespace mailberth::test
{

inline const HostName &trialHost()
{
    static const HostName name = *HostName::parse(u"smtp.example.test");
    return name;
}

inline const demo::CertificateAuthority &trialAuthority()
{
    static const demo::CertificateAuthority one(QStringLiteral("Trial Authority"));
    return one;
}

inline demo::IssuedCertificate goodCertificate()
{
    static const demo::IssuedCertificate one =
        trialAuthority().issue({ .dnsNames = { trialHost().ascii() } });
    return one;
}

inline IpAddress loopback()
{
    return IpAddress::v4({ 127, 0, 0, 1 });
}

constexpr quint16 usualPort(Security security)
{
    return security == Security::ImplicitTls ? submissionsPort : submissionPort;
}

inline const QByteArray greetingLine = "220 smtp.example.test ESMTP\r\n";
inline const QByteArray clearEhlo = "250-smtp.example.test\r\n250 STARTTLS\r\n";
inline const QByteArray secureEhlo = "250-smtp.example.test\r\n250 AUTH PLAIN\r\n";

/// A server's side of a session in which everything is right; until its farewell.
inline Script goodScript(Security security, const ServingTls &tls)
{
    const auto ehlo = expectBeginning("EHLO ");
    if (security == Security::ImplicitTls)
        return { startTls(tls), say(greetingLine), ehlo, say(secureEhlo), expectLine("QUIT"),
            say("221 bye\r\n") };
    return { say(greetingLine), ehlo, say(clearEhlo), expectLine("STARTTLS"), say("220 go\r\n"),
        startTls(tls), ehlo, say(secureEhlo), expectLine("QUIT"), say("221 bye\r\n") };
}

inline Script goodScript(Security security)
{
    return goodScript(security, ServingTls { .certificate = goodCertificate() });
}

/// The first steps of a good script.
inline Script upTo(qsizetype steps, Security security)
{
    return goodScript(security).first(steps);
}

/// One probe of one host that is redirected to a port of this computer, as a survey would do it.
class Trial
{
public:
    Trial(quint16 port, Security security, LiveNetworkOptions options = {},
        const HostName &host = trialHost())
        : network(complete(std::move(options), { host, usualPort(security), loopback(), port }))
        , job(network->probe(orderFor(host, security), &m_owner))
    {
        QObject::connect(job, &ProbeJob::finished, &m_owner,
            [this](const ProbeReport &report) { reports.append(report); });
        QObject::connect(job, &ProbeJob::advanced, &m_owner,
            [this](const ProbeReport &report) { advances.append(report); });
    }

    Trial(const ScriptedServer &server, Security security, LiveNetworkOptions options = {})
        : Trial(server.port(), security, std::move(options))
    {
    }

    /// Runs the probe until it finished; false if it did not.
    [[nodiscard]] bool run()
    {
        job->start();
        return waitForTheEnd();
    }

    [[nodiscard]] bool waitForTheEnd()
    {
        QSignalSpy finished(job, &ProbeJob::finished);
        return !reports.isEmpty() || finished.wait();
    }

    /// Runs the probe until it is in this stage.
    [[nodiscard]] bool runUntil(Stage stage)
    {
        QSignalSpy advanced(job, &ProbeJob::advanced);
        job->start();
        while (!isIn(stage)) {
            if (!advanced.wait())
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isIn(Stage stage) const
    {
        const QList<Step> &timeline = job->report().timeline;
        return !timeline.isEmpty() && timeline.constLast().stage == stage
            && !timeline.constLast().end;
    }

    [[nodiscard]] const ProbeReport &report() const { return reports.constFirst(); }
    [[nodiscard]] QString outcome() const { return code(report().outcome); }

    static ProbeOrder orderFor(const HostName &host, Security security)
    {
        const Candidate candidate { .endpoint = { host, usualPort(security), security },
            .provenance = { SourceId::Guess, Trust::Guess, {} } };
        return { candidate, { loopback() }, {} };
    }

    std::unique_ptr<LiveNetwork> network;

private:
    static std::unique_ptr<LiveNetwork> complete(
        LiveNetworkOptions options, const Redirect &redirect)
    {
        options.redirects.append(redirect);
        if (options.anchors.pem.isEmpty())
            options.anchors = { trialAuthority().root().certificatePem,
                TrustAnchors::Scope::Alone };
        return std::make_unique<LiveNetwork>(std::move(options));
    }

    QObject m_owner;

public:
    ProbeJob *job;
    QList<ProbeReport> reports; ///< with each `finished`
    QList<ProbeReport> advances;
};

} // namespace mailberth::test
