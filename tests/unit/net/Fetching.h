// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/LiveNetwork.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedServer.h"

#include <QSignalSpy>

#include <memory>

namespace mailberth::test
{

inline const demo::CertificateAuthority &webAuthority()
{
    static const demo::CertificateAuthority one(QStringLiteral("Web Authority"));
    return one;
}

/// For every host of example.test and example.com.
inline demo::IssuedCertificate webCertificate()
{
    static const demo::IssuedCertificate one = webAuthority().issue(
        { .dnsNames = { QStringLiteral("example.test"), QStringLiteral("*.example.test"),
              QStringLiteral("example.com") } });
    return one;
}

/// TLS, the request for `path`, and these words for an answer.
inline Script answering(const QByteArray &path, const Script &answer)
{
    return Script { startTls(webCertificate()), expectLine("GET " + path + " HTTP/1.1"),
        expectThrough("\r\n\r\n") }
    + answer;
}

inline QByteArray page(const QByteArray &body, const QByteArray &type = "text/xml")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray redirectTo(const QByteArray &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
}

/// One document, asked for over a network whose places lie on this computer.
class Fetching
{
public:
    Fetching(const FetchOrder &order, LiveNetworkOptions options)
        : network(std::make_unique<LiveNetwork>(complete(std::move(options))))
        , job(network->fetch(order, &m_owner))
    {
        QObject::connect(job, &FetchJob::finished, &m_owner,
            [this](const FetchAnswer &answer) { answers.append(answer); });
    }

    /// https://example.test/a.xml, and 443 of example.test and www.example.test is this server.
    explicit Fetching(const ScriptedServer &server, FetchOrder order = usualOrder())
        : Fetching(order, placesAt(server.port()))
    {
    }

    static FetchOrder usualOrder()
    {
        return { .url = QUrl(QStringLiteral("https://example.test/a.xml")) };
    }

    static LiveNetworkOptions placesAt(quint16 port)
    {
        LiveNetworkOptions options;
        for (const char *name : { "example.test", "www.example.test", "example.com" }) {
            for (const quint16 usual : { quint16(443), quint16(80) })
                options.redirects.append({ host(name), usual, ip("127.0.0.1"), port });
        }
        return options;
    }

    /// Runs the job until it finished; false if it did not.
    [[nodiscard]] bool run()
    {
        job->start();
        return waitForTheEnd();
    }

    [[nodiscard]] bool waitForTheEnd()
    {
        QSignalSpy finished(job, &FetchJob::finished);
        return !answers.isEmpty() || finished.wait();
    }

    [[nodiscard]] const fetched::Result &result() const { return answers.constFirst().result; }
    [[nodiscard]] QString ending() const { return fetched::id(result()); }
    [[nodiscard]] QByteArray body() const
    {
        const auto *delivered = std::get_if<fetched::Delivered>(&result());
        return delivered ? delivered->body : QByteArray();
    }

    std::unique_ptr<LiveNetwork> network;

private:
    static LiveNetworkOptions complete(LiveNetworkOptions options)
    {
        if (options.anchors.pem.isEmpty())
            options.anchors = { webAuthority().root().certificatePem, TrustAnchors::Scope::Alone };
        if (!options.proxy)
            options.proxy = QUrl();
        return options;
    }

    QObject m_owner;

public:
    FetchJob *job;
    QList<FetchAnswer> answers; ///< with each `finished`
};

} // namespace mailberth::test
