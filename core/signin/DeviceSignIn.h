// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/signin/OAuthRun.h"

#include <QTimer>

namespace mailberth
{

/// The device flow: shows a code, and asks from time to time whether it was confirmed elsewhere.
class DeviceSignIn : public DeviceJob
{
    Q_OBJECT

public:
    DeviceSignIn(std::shared_ptr<Network> network, const OAuthOrder &order,
        const OAuthOptions &options, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] Tokens take() override { return m_run.take(); }
    [[nodiscard]] QList<Contact> contacted() const override { return m_run.contacted(); }

private:
    void invite(DeviceGrant grant);
    void poll();
    void pollAgainUnlessOver(const OAuthAnswer &answer);
    [[nodiscard]] std::chrono::milliseconds paced(std::chrono::seconds time) const;
    void finish(const OAuthAnswer &answer);

    OAuthRun m_run;
    std::optional<DeviceGrant> m_grant;
    QTimer m_interval;
    QTimer m_lifetime;
};

} // namespace mailberth
