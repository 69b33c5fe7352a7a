// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/BrowserSignIn.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

BrowserSignIn::BrowserSignIn(
    const OAuthOrder &order, const Browser &browser, const OAuthOptions &options, QObject *parent)
    : OAuthJob(parent)
    , m_run(order, options)
    , m_browser(browser)
    , m_callback(NoCallback {})
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(options.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_run.end(oauth::Expired {}); });
    connect(&m_run, &OAuthRun::ended, this, &BrowserSignIn::finish);
}

void BrowserSignIn::start()
{
    const OAuthProvider &provider = m_run.order().provider;
    if (!m_run.begin({ provider.authorization, provider.token }))
        return;
    m_listener = new LoopbackListener(
        m_browser.lastPage, [this](QByteArrayView target) { return judge(target); }, this);
    if (const auto diagnostic = m_listener->listen())
        return m_run.end(oauth::NoListener { *diagnostic });
    connect(m_listener, &LoopbackListener::answered, this, &BrowserSignIn::proceed);

    m_request = AuthorizationRequest::fresh(
        provider, *m_run.order().client, m_listener->redirect(), m_run.order().loginHint);
    m_patience.start();
    if (!m_browser.open(m_request->url()))
        m_run.end(oauth::NoBrowser {});
}

void BrowserSignIn::cancel()
{
    m_run.end(oauth::Cancelled {});
}

LoopbackListener::Visit BrowserSignIn::judge(QByteArrayView target)
{
    if (m_run.isOver())
        return LoopbackListener::Visit::Nothing;
    m_callback = m_request->read(target);
    return std::holds_alternative<NoCallback>(m_callback) ? LoopbackListener::Visit::Nothing
                                                          : LoopbackListener::Visit::Answer;
}

void BrowserSignIn::proceed()
{
    if (m_run.isOver())
        return;
    std::visit(Overloaded {
                   [this](const AuthorizationCode &found) { redeem(found.code); },
                   [this](const OAuthAnswer &end) { m_run.end(end); },
                   [](const NoCallback &) {},
               },
        m_callback);
}

// RFC 6749 section 4.1.3, RFC 7636 section 4.5
void BrowserSignIn::redeem(const Secret &code)
{
    m_patience.stop();
    FormBody form;
    form.add("grant_type", "authorization_code");
    form.add("code", code);
    form.add("redirect_uri", m_request->redirect.toString());
    form.add("code_verifier", m_request->pkce.verifier);
    m_run.ask(m_run.order().provider.token, std::move(form), [this](QByteArrayView body) {
        std::visit(Overloaded {
                       [this](Tokens &&tokens) { m_run.grant(std::move(tokens)); },
                       [this](OAuthAnswer &&end) { m_run.end(end); },
                   },
            readTokenAnswer(body));
    });
}

void BrowserSignIn::finish(const OAuthAnswer &answer)
{
    m_patience.stop();
    delete std::exchange(m_listener, nullptr);
    m_request.reset();
    m_callback = NoCallback {};
    Q_EMIT finished(answer);
}

} // namespace mailberth
