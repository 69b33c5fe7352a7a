// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/DeviceSignIn.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

DeviceSignIn::DeviceSignIn(std::shared_ptr<Network> network, const OAuthOrder &order,
    const OAuthOptions &options, QObject *parent)
    : DeviceJob(parent)
    , m_run(std::move(network), order, options)
{
    for (QTimer *timer : { &m_interval, &m_lifetime })
        timer->setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &DeviceSignIn::poll);
    connect(&m_lifetime, &QTimer::timeout, this, [this] { m_run.end(oauth::Expired {}); });
    connect(&m_run, &OAuthRun::ended, this, &DeviceSignIn::finish);
}

// RFC 8628 section 3.1
void DeviceSignIn::start()
{
    const OAuthProvider &provider = m_run.order().provider;
    if (provider.device.isEmpty())
        return m_run.end(oauth::NoDeviceFlow {});
    if (!m_run.begin({ provider.device, provider.token }))
        return;
    FormBody form;
    form.add("scope", provider.scopes.join(u' '));
    m_run.ask(provider.device, std::move(form), [this](QByteArrayView body) {
        std::visit(Overloaded {
                       [this](DeviceGrant &&grant) { invite(std::move(grant)); },
                       [this](OAuthAnswer &&end) { m_run.end(end); },
                   },
            DeviceGrant::parse(body, m_run.options().endpoints));
    });
}

void DeviceSignIn::cancel()
{
    m_run.end(oauth::Cancelled {});
}

void DeviceSignIn::invite(DeviceGrant grant)
{
    m_grant = std::move(grant);
    m_lifetime.start(paced(m_grant->invitation().lifetime));
    m_interval.start(paced(m_grant->interval()));
    Q_EMIT invited(m_grant->invitation());
}

// RFC 8628 section 3.4
void DeviceSignIn::poll()
{
    FormBody form;
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    form.add("device_code", m_grant->deviceCode());
    m_run.ask(
        m_run.order().provider.token, std::move(form),
        [this](QByteArrayView body) {
            std::visit(Overloaded {
                           [this](Tokens &&tokens) { m_run.grant(std::move(tokens)); },
                           [this](OAuthAnswer &&answer) { pollAgainUnlessOver(answer); },
                       },
                readTokenAnswer(body));
        },
        [this](const OAuthAnswer &failure) { pollAgainUnlessOver(failure); });
}

void DeviceSignIn::pollAgainUnlessOver(const OAuthAnswer &answer)
{
    switch (m_grant->after(answer)) {
    case DeviceGrant::Next::AskAgain:
        return m_interval.start(paced(m_grant->interval()));
    case DeviceGrant::Next::End:
        return m_run.end(endOfDeviceFlow(answer));
    }
}

std::chrono::milliseconds DeviceSignIn::paced(std::chrono::seconds time) const
{
    return time.count() * m_run.options().second;
}

void DeviceSignIn::finish(const OAuthAnswer &answer)
{
    m_interval.stop();
    m_lifetime.stop();
    m_grant.reset();
    Q_EMIT finished(answer);
}

} // namespace mailberth
