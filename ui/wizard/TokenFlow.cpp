// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/TokenFlow.h"

#include "ui/words/OAuthWords.h"

#include <utility>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

/// A session with the server takes no longer than this; a token must not run out in it.
constexpr auto onePiece = 60s;

QDeadlineTimer endOf(const Tokens &tokens)
{
    return tokens.lifetime ? QDeadlineTimer(*tokens.lifetime - onePiece)
                           : QDeadlineTimer(QDeadlineTimer::Forever);
}

} // namespace

TokenFlow::TokenFlow(OAuthAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
{
}

TokenFlow::~TokenFlow()
{
    forget();
}

SignInState::ByPage TokenFlow::offerFor(const ChosenSettings &settings) const
{
    using ByPage = SignInState::ByPage;
    const auto provider = oauthProviderForServer(settings.endpoint().host);
    if (!provider || !m_access.flows)
        return {};
    const bool isRegistered = m_access.clients.contains(provider->id);
    return { isRegistered ? ByPage::Way::Offered : ByPage::Way::NotRegistered, provider };
}

void TokenFlow::visit(const OAuthProvider &provider, PageVisit::On on, const QString &loginHint)
{
    forget();
    const OAuthOrder order = oauthOrder(provider, m_access.clients, loginHint);
    if (on == PageVisit::On::ThisComputer) {
        follow(m_access.flows->signInWithBrowser(
            order, { m_access.openPage, lastBrowserPage().toUtf8() }, this));
        return;
    }
    DeviceJob *job = m_access.flows->signInWithDevice(order, this);
    connect(job, &DeviceJob::invited, this, &TokenFlow::invited);
    follow(job);
}

void TokenFlow::freshen(const OAuthProvider &provider)
{
    if (m_tokens.refresh.isEmpty() || (!m_tokens.access.isEmpty() && !m_isGood.hasExpired())) {
        Q_EMIT ended(oauth::Granted {}); // there is none better to be had
        return;
    }
    follow(m_access.flows->refresh(
        oauthOrder(provider, m_access.clients, {}), m_tokens.refresh.duplicate(), this));
}

void TokenFlow::follow(OAuthJob *job)
{
    m_job = job;
    connect(job, &OAuthJob::finished, this, [this, job](const OAuthAnswer &answer) {
        m_job = nullptr;
        job->deleteLater();
        if (std::holds_alternative<oauth::Granted>(answer)) {
            m_tokens = job->take();
            m_isGood = endOf(m_tokens);
        }
        Q_EMIT contacted(job->contacted());
        Q_EMIT ended(answer);
    });
    job->start();
}

void TokenFlow::cancel()
{
    if (m_job)
        m_job->cancel();
}

void TokenFlow::forget()
{
    if (OAuthJob *job = std::exchange(m_job, nullptr)) {
        job->disconnect(this);
        Q_EMIT contacted(job->contacted());
        job->cancel();
        job->deleteLater();
    }
    m_tokens = {};
}

void TokenFlow::setRefreshToken(Secret token)
{
    m_tokens = {};
    m_tokens.refresh = std::move(token);
}

} // namespace mailberth
