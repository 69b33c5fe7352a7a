// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Run.h"

#include <algorithm>

namespace mailberth::test
{

namespace
{

using namespace std::chrono_literals;

ProbeReport begunByTheDialler(Security security)
{
    const quint16 port = security == Security::ImplicitTls ? submissionsPort : submissionPort;
    ProbeReport report { .candidate = {
                             .endpoint = { *HostName::parse(u"smtp.example.org"), port, security },
                             .provenance = { SourceId::Person, Trust::Person, {} } } };
    report.timeline = { { Stage::Connect, 0ms, {} } };
    return report;
}

TlsFacts expired()
{
    return { .version = TlsVersion::Tls13, .faults = { CertificateFault::Expired } };
}

} // namespace

Run::Run(Security security)
    : m_security(security)
    , m_dialogue(smtp::Inspect { security, {} }, begunByTheDialler(security))
{
}

const Moment &Run::play(const smtp::Event &event, Instant at)
{
    QList<smtp::Want> wants = m_dialogue.on(event, at);
    m_moments.push_back({ event, std::move(wants), m_dialogue.report() });
    return m_moments.back();
}

void Run::playByteByByte(const QByteArray &bytes, Instant at)
{
    for (const char byte : bytes)
        play(smtp::event::Bytes { QByteArray(1, byte) }, at);
}

bool asksSomething(const QList<smtp::Want> &wants)
{
    return std::any_of(wants.begin(), wants.end(), [](const smtp::Want &want) {
        const auto *send = std::get_if<smtp::want::Send>(&want);
        return send && send->bytes != "QUIT\r\n";
    });
}

smtp::event::TlsEstablished verifiedTls()
{
    return { { .version = TlsVersion::Tls13, .identity = Identity::Verified } };
}

smtp::event::TlsEstablished unverifiedTls()
{
    return { expired() };
}

smtp::event::TlsFailed refusedCertificate()
{
    return { HandshakeFault::Other, expired(), QStringLiteral("certificate has expired") };
}

} // namespace mailberth::test
