// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/OAuthRun.h"

#include "core/signin/EndpointAnswer.h"
#include "core/signin/TokenAnswer.h"

#include <utility>

namespace mailberth
{

OAuthRun::OAuthRun(
    std::shared_ptr<Network> network, const OAuthOrder &order, const OAuthOptions &options)
    : m_network(std::move(network))
    , m_order(order)
    , m_options(options)
{
}

OAuthRun::~OAuthRun()
{
    delete m_asking; // before its network
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
    m_asking = m_network->fetch(orderFor(endpoint, std::move(form)), this);
    connect(m_asking, &FetchJob::finished, this,
        [this, then = std::move(then), failed = std::move(failed)](const FetchAnswer &answer) {
            FetchJob *job = std::exchange(m_asking, nullptr);
            job->deleteLater();
            if (isOver())
                return;
            if (const auto why = failureIn(answer))
                return failed ? failed(*why) : end(*why);
            then(job->takeReply().bytes());
        });
    m_asking->start();
}

FetchOrder OAuthRun::orderFor(const QUrl &endpoint, FormBody form) const
{
    const bool isHttps = endpoint.scheme() == u"https"; // else it is allowed by the endpoint rule
    return { .url = endpoint,
        .form = std::make_shared<const FormBody>(std::move(form)),
        .connect = m_options.reply,
        .total = m_options.reply,
        .mostBytes = longestTokenAnswer,
        .plainHttp = isHttps ? FetchOrder::PlainHttp::Never : FetchOrder::PlainHttp::Asked };
}

void OAuthRun::end(const OAuthAnswer &answer)
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    if (m_asking)
        m_asking->cancel();
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
