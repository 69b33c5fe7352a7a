// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/CertificateAuthority.h"
#include "core/net/TrustStore.h"
#include "tests/support/LogGuard.h"

#include <QSslCertificate>
#include <QtTest/QTest>

using namespace mailberth;

namespace
{

TrustAnchors anchors(TrustAnchors::Scope scope)
{
    const demo::CertificateAuthority authority(QStringLiteral("Test Authority"));
    return { authority.root().certificatePem, scope };
}

} // namespace

class TstTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void withoutAnchorsOnlyTheSystemsAreAsked()
    {
        const TrustStore store(TrustAnchors {});
        QCOMPARE(store.first(), Authorities::Systems);
        QVERIFY(!store.after(Authorities::Systems));
    }

    void givenOnesBesideTheSystemsAreAskedFirst()
    {
        const TrustStore store(anchors(TrustAnchors::Scope::BesideTheSystems));
        QCOMPARE(store.first(), Authorities::Given);
        QCOMPARE(store.after(Authorities::Given), Authorities::Systems);
        QVERIFY(!store.after(Authorities::Systems));
        QCOMPARE(store.configuration(Authorities::Given).caCertificates(), store.givenAnchors());
        QCOMPARE(store.givenAnchors().size(), 1);
    }

    void givenOnesAloneAreAskedAlone()
    {
        const TrustStore store(anchors(TrustAnchors::Scope::Alone));
        QCOMPARE(store.first(), Authorities::Given);
        QVERIFY(!store.after(Authorities::Given));
    }

    void nobodyAtAllIsTrustedIfNoneIsGivenAlone()
    {
        const TrustStore store({ {}, TrustAnchors::Scope::Alone });
        QCOMPARE(store.first(), Authorities::Given);
        QVERIFY(store.configuration(Authorities::Given).caCertificates().isEmpty());
        QVERIFY(!store.after(Authorities::Given));
    }

    void oldProtocolsAreNeverSpoken()
    {
        const TrustStore store(anchors(TrustAnchors::Scope::BesideTheSystems));
        for (const Authorities asked : { Authorities::Given, Authorities::Systems }) {
            QCOMPARE(store.configuration(asked).protocol(), QSsl::TlsV1_2OrLater);
            QCOMPARE(store.configuration(asked).peerVerifyMode(), QSslSocket::VerifyPeer);
        }
    }
};

QTEST_GUILESS_MAIN(TstTrustStore)
#include "tst_truststore.moc"
