// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// A session with an authorization server for oidc_test.py. The only argument is the server's URL.
// One word a line on standard input: browser, device, refresh (with the newest refresh token),
// refresh-old (with the one before). One JSON object a line on standard output. Tokens are told as
// digests only.

#include "core/net/LiveNetwork.h"
#include "core/signin/LiveOAuth.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <iostream>
#include <string>

using namespace mailberth;

namespace
{

OAuthOrder orderAt(const QString &root)
{
    return { { .id = QStringLiteral("live"),
                 .name = QStringLiteral("Live"),
                 .authorization = QUrl(root + QStringLiteral("/auth")),
                 .token = QUrl(root + QStringLiteral("/token")),
                 .device = QUrl(root + QStringLiteral("/device/auth")),
                 .issuer = root,
                 .scopes = { QStringLiteral("openid"), QStringLiteral("offline_access") },
                 .extraParameters = { { QStringLiteral("prompt"), QStringLiteral("consent") } } },
        OAuthClient { QStringLiteral("mailberth"), {} }, {} };
}

QString digest(const Secret &secret)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(secret.bytes().toByteArray(), QCryptographicHash::Sha256).toHex());
}

class OAuthSession : public QObject
{
public:
    explicit OAuthSession(const QString &root)
        : m_order(orderAt(root))
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { readLine(); });
    }

private:
    void readLine()
    {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        if (line == "browser")
            run(m_flows.signInWithBrowser(m_order, browser(), this));
        else if (line == "device")
            invite();
        else
            run(m_flows.refresh(
                m_order, (line == "refresh-old" ? m_before : m_newest).duplicate(), this));
    }

    Browser browser()
    {
        const auto open = [this](const QUrl &url) {
            tell({ { QStringLiteral("open"), QString::fromLatin1(url.toEncoded()) } });
            return true;
        };
        return { open, "<p>Come back</p>" };
    }

    void invite()
    {
        DeviceJob *job = m_flows.signInWithDevice(m_order, this);
        connect(job, &DeviceJob::invited, this, [this](const DeviceInvitation &invitation) {
            tell({ { QStringLiteral("open"),
                QString::fromLatin1(invitation.pageWithCode.toEncoded()) } });
        });
        run(job);
    }

    void run(OAuthJob *job)
    {
        connect(job, &OAuthJob::finished, this, [this, job](const OAuthAnswer &answer) {
            QJsonObject told { { QStringLiteral("ended"), code(answer) } };
            if (std::holds_alternative<oauth::Granted>(answer)) {
                Tokens tokens = job->take();
                m_before = std::exchange(m_newest, std::move(tokens.refresh));
                told.insert(u"access", digest(tokens.access));
                told.insert(u"refresh", digest(m_newest));
            }
            job->deleteLater();
            tell(told);
        });
        job->start();
    }

    static void tell(const QJsonObject &object)
    {
        std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
    }

    OAuthOrder m_order;
    LiveOAuth m_flows {
        [] { return std::make_shared<LiveNetwork>(LiveNetworkOptions { .proxy = QUrl() }); },
        { .endpoints = EndpointRule::HttpsOrLoopback, .second = std::chrono::milliseconds(100) }
    };
    Secret m_newest;
    Secret m_before;
    QSocketNotifier m_input { 0, QSocketNotifier::Read };
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const OAuthSession session(QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}
