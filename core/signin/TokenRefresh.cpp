// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/TokenRefresh.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

TokenRefresh::TokenRefresh(std::shared_ptr<Network> network, const OAuthOrder &order,
    Secret refreshToken, const OAuthOptions &options, QObject *parent)
    : OAuthJob(parent)
    , m_run(std::move(network), order, options)
    , m_refreshToken(std::move(refreshToken))
{
    connect(&m_run, &OAuthRun::ended, this, &TokenRefresh::finished);
}

// RFC 6749 section 6
void TokenRefresh::start()
{
    const QUrl endpoint = m_run.order().provider.token;
    if (!m_run.begin({ endpoint }))
        return;
    FormBody form;
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", m_refreshToken);
    m_run.ask(endpoint, std::move(form), [this](QByteArrayView body) {
        std::visit(Overloaded {
                       [this](Tokens &&tokens) { keep(std::move(tokens)); },
                       [this](OAuthAnswer &&end) { m_run.end(end); },
                   },
            readTokenAnswer(body));
    });
}

void TokenRefresh::cancel()
{
    m_refreshToken.clear();
    m_run.end(oauth::Cancelled {});
}

void TokenRefresh::keep(Tokens tokens)
{
    if (tokens.refresh.isEmpty())
        tokens.refresh = std::move(m_refreshToken);
    m_run.grant(std::move(tokens));
}

} // namespace mailberth
