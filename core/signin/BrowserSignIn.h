// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/signin/AuthorizationRequest.h"
#include "core/signin/LoopbackListener.h"
#include "core/signin/OAuthRun.h"

#include <QTimer>

namespace mailberth
{

/// The authorization code flow: opens the provider's page in the person's browser, waits for the
/// answer on a loopback port, and redeems the code.
class BrowserSignIn : public OAuthJob
{
    Q_OBJECT

public:
    BrowserSignIn(std::shared_ptr<Network> network, const OAuthOrder &order, const Browser &browser,
        const OAuthOptions &options, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] Tokens take() override { return m_run.take(); }
    [[nodiscard]] QList<Contact> contacted() const override;

private:
    void openPage();
    [[nodiscard]] LoopbackListener::Visit judge(QByteArrayView target);
    void proceed();
    void redeem(const Secret &code);
    void finish(const OAuthAnswer &answer);

    OAuthRun m_run;
    Browser m_browser;
    LoopbackListener *m_listener = nullptr;
    std::optional<AuthorizationRequest> m_request;
    Callback m_callback;
    std::optional<Contact> m_visited; ///< by the browser, once it has the page to open
    QTimer m_patience;
};

} // namespace mailberth
