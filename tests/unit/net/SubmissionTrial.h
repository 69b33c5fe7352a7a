// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/Chosen.h"
#include "tests/unit/net/Trial.h"

namespace mailberth::test
{

/// Long and odd enough that no other text holds it by chance, in any of its forms.
inline const QByteArray trialPassword = "Vx7-open-sesame-q9Kz";

inline MailAddress ann()
{
    return MailAddress(QStringLiteral("ann"), *HostName::parse(u"example.test"));
}

inline SubmissionOrder trialOrder(Errand errand = errand::SignIn {},
    Security security = Security::ImplicitTls, const HostName &host = trialHost())
{
    const Candidate candidate { .endpoint = { host, usualPort(security), security },
        .provenance = { SourceId::Guess, Trust::Guess, {} } };
    return { chosen(candidate), { loopback() }, {},
        { QStringLiteral("ann@example.test"), Secret::copyOf(trialPassword) }, std::move(errand) };
}

inline Envelope toOneself()
{
    return { ann(), { ann() } };
}

/// One order to one host that is redirected to a port of this computer.
class SubmissionTrial
{
public:
    SubmissionTrial(quint16 port, SubmissionOrder order, LiveNetworkOptions options = {})
    {
        const Endpoint &endpoint = order.settings.endpoint();
        options.redirects.append({ endpoint.host, endpoint.port, loopback(), port });
        if (options.anchors.pem.isEmpty())
            options.anchors = { trialAuthority().root().certificatePem,
                TrustAnchors::Scope::Alone };
        network = std::make_unique<LiveNetwork>(std::move(options));
        job = network->submission(std::move(order), &m_owner);
        QObject::connect(job, &SubmissionJob::finished, &m_owner,
            [this](const SubmissionReport &report) { reports.append(report); });
    }

    [[nodiscard]] bool run()
    {
        QSignalSpy finished(job, &SubmissionJob::finished);
        job->start();
        return !reports.isEmpty() || finished.wait(20'000);
    }

    [[nodiscard]] const SubmissionReport &report() const { return reports.constFirst(); }
    [[nodiscard]] QString signIn() const { return code(report().signIn.outcome); }
    [[nodiscard]] QString message() const
    {
        return report().message ? code(report().message->outcome) : QString();
    }

    std::unique_ptr<LiveNetwork> network;

private:
    QObject m_owner;

public:
    SubmissionJob *job;
    QList<SubmissionReport> reports;
};

} // namespace mailberth::test
