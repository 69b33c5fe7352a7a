// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/OAuthRun.h"

#include "core/signin/EndpointRequest.h"

#include <utility>

namespace mailberth
{

OAuthRun::OAuthRun(const OAuthOrder &order, const OAuthOptions &options)
    : m_order(order)
    , m_options(options)
{
}

bool OAuthRun::begin(const QList<QUrl> &endpoints)
{
    if (m_phase != Phase::NotStarted)
        return false;
    m_phase = Phase::Running;
    if (!m_order.client || m_order.client->id.isEmpty()) {
        end(oauth::NoClient {});
        return false;
    }
    for (const QUrl &endpoint : endpoints) {
        if (!isAllowed(endpoint, m_options.endpoints)) {
            end(oauth::NotEncrypted { endpoint.host() });
            return false;
        }
    }
    return true;
}

void OAuthRun::ask(const QUrl &endpoint, FormBody form, std::function<void(QByteArrayView)> then,
    std::function<void(const OAuthAnswer &)> failed)
{
    form.add("client_id", m_order.client->id);
    if (!m_order.client->secret.isEmpty())
        form.add("client_secret", m_order.client->secret);
    auto *request = new EndpointRequest(std::move(form), this);
    connect(request, &EndpointRequest::answered, this, [this, request, then = std::move(then)] {
        request->deleteLater();
        if (!isOver())
            then(request->body());
    });
    connect(request, &EndpointRequest::failed, this,
        [this, request, failed = std::move(failed)](const OAuthAnswer &why) {
            request->deleteLater();
            if (isOver())
                return;
            if (failed)
                failed(why);
            else
                end(why);
        });
    request->post(&m_network, endpoint, m_options.reply);
}

void OAuthRun::end(const OAuthAnswer &answer)
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT ended(answer); }, Qt::QueuedConnection);
}

void OAuthRun::grant(Tokens tokens)
{
    if (isOver())
        return;
    m_tokens = std::move(tokens);
    end(oauth::Granted {});
}

} // namespace mailberth
