// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/BrowserSignIn.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

namespace
{

constexpr int httpsPort = 443; // RFC 9110 section 4.2.2

/// What whoever keeps the page learns when the browser opens it.
Contact visitTo(const QUrl &page, const QString &loginHint)
{
    QStringList told { QStringLiteral("our network address") };
    if (!loginHint.isEmpty())
        told << QStringLiteral("login-hint ") + loginHint;
    return { page.host(), static_cast<quint16>(page.port(httpsPort)), Contact::Protocol::Https,
        told };
}

} // namespace

BrowserSignIn::BrowserSignIn(std::shared_ptr<Network> network, const OAuthOrder &order,
    const Browser &browser, const OAuthOptions &options, QObject *parent)
    : OAuthJob(parent)
    , m_run(std::move(network), order, options)
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
    openPage();
}

/// A browser is started with the page as an argument, so for as long as its starter runs, everybody
/// on this computer can read in it the mail address and our state; no program that signs in in the
/// system's browser can help it (RFC 8252). The state alone lets them end this sign-in, or hand us
/// a code of an account of theirs, whose token the mail server refuses for this user name. What is
/// granted to the person stays out of reach: a code is good only with the verifier, which never
/// leaves this program but for the token endpoint (RFC 7636 section 1).
void BrowserSignIn::openPage()
{
    const OAuthOrder &order = m_run.order();
    if (!m_browser.open(m_request->url()))
        return m_run.end(oauth::NoBrowser {});
    m_visited = visitTo(order.provider.authorization, order.loginHint);
}

QList<Contact> BrowserSignIn::contacted() const
{
    QList<Contact> all = m_run.contacted();
    if (m_visited)
        note(all, *m_visited);
    return all;
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
