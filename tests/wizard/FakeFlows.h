// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/OAuth.h"

#include <QList>
#include <QPointer>

namespace mailberth::test
{

/// A provider's page that is answered as the test says, when it says so.
class FakeDeviceJob : public DeviceJob
{
    Q_OBJECT

public:
    using DeviceJob::DeviceJob;

    void start() override { m_runs = true; }
    void cancel() override
    {
        if (m_runs)
            end(oauth::Cancelled {});
    }
    [[nodiscard]] Tokens take() override { return std::exchange(m_tokens, {}); }
    [[nodiscard]] QList<Contact> contacted() const override { return contacts; }

    QList<Contact> contacts;

    void invite(const QString &page, const QString &code)
    {
        Q_EMIT invited({ code, QUrl(page), {}, std::chrono::minutes(15) });
    }
    void grant(const char *access, const char *refresh, std::chrono::seconds lifetime)
    {
        m_tokens = { Secret::copyOf(access), Secret::copyOf(refresh), lifetime };
        end(oauth::Granted {});
    }
    void end(const OAuthAnswer &answer)
    {
        m_runs = false;
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
    }

private:
    Tokens m_tokens;
    bool m_runs = false;
};

/// Everything that was asked of it, in order.
class FakeFlows : public OAuthFlows
{
public:
    QStringList asked; ///< "browser google ann@gmail.com", "device …", "refresh google TOKEN"
    QList<QPointer<FakeDeviceJob>> made;

    [[nodiscard]] FakeDeviceJob &latest() const { return *made.constLast(); }

    [[nodiscard]] OAuthJob *signInWithBrowser(
        const OAuthOrder &order, const Browser & /*browser*/, QObject *parent) override
    {
        return make(QStringLiteral("browser"), order, order.loginHint, parent);
    }
    [[nodiscard]] DeviceJob *signInWithDevice(const OAuthOrder &order, QObject *parent) override
    {
        return make(QStringLiteral("device"), order, order.loginHint, parent);
    }
    [[nodiscard]] OAuthJob *refresh(
        const OAuthOrder &order, Secret refreshToken, QObject *parent) override
    {
        return make(QStringLiteral("refresh"), order,
            QString::fromLatin1(refreshToken.bytes().toByteArray()), parent);
    }

private:
    FakeDeviceJob *make(
        const QString &way, const OAuthOrder &order, const QString &with, QObject *parent)
    {
        asked.append(QStringList { way, order.provider.id, with }.join(QLatin1Char(' ')));
        made.append(new FakeDeviceJob(parent));
        return made.constLast();
    }
};

} // namespace mailberth::test
