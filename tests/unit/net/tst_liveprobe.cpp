// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/CertificateAuthority.h"
#include "core/net/LiveNetwork.h"
#include "tests/support/LogGuard.h"
#include "tests/support/ScriptedServer.h"

#include <QSignalSpy>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const HostName &host()
{
    static const HostName name = *HostName::parse(u"smtp.example.test");
    return name;
}

const demo::CertificateAuthority &authority()
{
    static const demo::CertificateAuthority one(QStringLiteral("Test Authority"));
    return one;
}

demo::IssuedCertificate goodCertificate()
{
    return authority().issue({ .dnsNames = { host().ascii() } });
}

constexpr quint16 portOf(Security security)
{
    return security == Security::ImplicitTls ? submissionsPort : submissionPort;
}

/// One probe of one scripted server, as the survey would do it.
class Trial
{
public:
    Trial(const ScriptedServer &server, Security security)
        : m_network({ .redirects = { { host(), portOf(security), *IpAddress::parse(u"127.0.0.1"),
                          server.port() } },
            .anchors = { authority().root().certificatePem, TrustAnchors::Scope::Alone } })
        , job(m_network.probe({ { .endpoint = { host(), portOf(security), security },
                                    .provenance = { SourceId::Guess, Trust::Guess, {} } },
                                  { *IpAddress::parse(u"127.0.0.1") }, {} },
              &m_owner))
        , m_finished(job, &ProbeJob::finished)
    {
    }

    [[nodiscard]] bool runToTheEnd()
    {
        job->start();
        return m_finished.wait() && m_finished.size() == 1;
    }

private:
    LiveNetwork m_network;
    QObject m_owner;

public:
    ProbeJob *job;

private:
    QSignalSpy m_finished;
};

const QByteArray greeting = "220 smtp.example.test ESMTP\r\n";
const QByteArray clearEhlo = "250-smtp.example.test\r\n250 STARTTLS\r\n";
const QByteArray secureEhlo = "250-smtp.example.test\r\n250 AUTH PLAIN\r\n";

Script goodScript(Security security)
{
    const auto tls = startTls(goodCertificate());
    const auto ehlo = expectBeginning("EHLO ");
    if (security == Security::ImplicitTls)
        return { tls, say(greeting), ehlo, say(secureEhlo), expectLine("QUIT"),
            say("221 bye\r\n") };
    return { say(greeting), ehlo, say(clearEhlo), expectLine("STARTTLS"), say("220 go\r\n"), tls,
        ehlo, say(secureEhlo), expectLine("QUIT"), say("221 bye\r\n") };
}

} // namespace

class TstLiveProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void bothLanesOfAGoodServerAreReady_data();
    void bothLanesOfAGoodServerAreReady();
};

void TstLiveProbe::bothLanesOfAGoodServerAreReady_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("implicit TLS") << Security::ImplicitTls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

void TstLiveProbe::bothLanesOfAGoodServerAreReady()
{
    QFETCH(Security, security);
    ScriptedServer server(goodScript(security));
    Trial trial(server, security);
    QVERIFY(trial.runToTheEnd());
    QCOMPARE(code(trial.job->report().outcome), QStringLiteral("ready"));
    QCOMPARE(server.complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TstLiveProbe)
#include "tst_liveprobe.moc"
