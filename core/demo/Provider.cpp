// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Provider.h"

#include "core/demo/CertificateAuthority.h"
#include "core/demo/DeadEnds.h"
#include "core/demo/NameServer.h"
#include "core/demo/ServerConfiguration.h"
#include "core/demo/SubmissionServer.h"
#include "core/model/Endpoint.h"

#include <algorithm>
#include <array>

namespace mailberth::demo
{

using namespace Qt::StringLiterals;

namespace
{

const IpAddress loopback = IpAddress::v4({ 127, 0, 0, 1 });

HostName known(QStringView name)
{
    return HostName::parse(name).value();
}

HostName domain()
{
    return known(u"harbour.example");
}

HostName submissionHost()
{
    return known(u"smtp.harbour.example");
}

HostName exchanger()
{
    return known(u"mx.harbour.example");
}

/// What differs from world to world.
struct Setting
{
    enum class Port465 { Served, Silent, Refused };

    CertificateWish certificate;
    ServerConduct conduct;
    Port465 port465 = Port465::Served;
};

Setting goodSetting()
{
    const QString host = submissionHost().ascii();
    return { .certificate = { .commonName = host, .dnsNames = { host } },
        .conduct = { .hostName = host.toLatin1(),
            .mailbox = { Provider::address().toString().toUtf8(), Provider::password() } } };
}

std::optional<Setting> settingOf(const QString &world)
{
    Setting setting = goodSetting();
    if (world == u"good"_s)
        return setting;
    if (world == u"blocked-465"_s) {
        setting.port465 = Setting::Port465::Silent;
        return setting;
    }
    if (world == u"stripped"_s) {
        setting.port465 = Setting::Port465::Refused;
        setting.conduct.startTls = ServerConduct::StartTls::Withheld;
        setting.conduct.signInInTheClear = ServerConduct::SignInInTheClear::Offered;
        return setting;
    }
    if (world == u"expired"_s) {
        setting.certificate.notBefore = QDateTime::currentDateTimeUtc().addDays(-97);
        setting.certificate.notAfter = QDateTime::currentDateTimeUtc().addDays(-7);
        return setting;
    }
    if (world == u"wrong-name"_s) {
        setting.certificate.commonName = u"*.hoster.example"_s;
        setting.certificate.dnsNames = { u"*.hoster.example"_s, u"hoster.example"_s };
        return setting;
    }
    if (world == u"app-password"_s) {
        setting.conduct.signIn = ServerConduct::SignIn::ByAppPasswordOnly;
        setting.conduct.mailbox.password.reset();
        return setting;
    }
    return std::nullopt;
}

Zone zone()
{
    Zone zone(domain());
    zone.addMailExchanger(domain(), 10, exchanger());
    zone.addAddress(exchanger(), loopback);
    zone.addAddress(submissionHost(), loopback);
    return zone;
}

} // namespace

struct Provider::Private
{
    explicit Private(Provider *provider, const QString &world);

    [[nodiscard]] std::optional<quint16> serve(SubmissionServer::Lane lane) const;
    [[nodiscard]] std::optional<quint16> refuse() const;
    [[nodiscard]] std::optional<quint16> keepSilent() const;
    [[nodiscard]] std::optional<quint16> port465Of(const HostName &host) const;
    [[nodiscard]] std::optional<quint16> port587Of(const HostName &host) const;
    void keep(const CaughtMail &mail);

    Provider *q;
    QString world;
    std::optional<Setting> setting;
    CertificateAuthority authority;
    QSslConfiguration tls;
    NameServer nameServer;
    QList<Berth> berths;
    QList<CaughtMail> caught;
};

Provider::Private::Private(Provider *provider, const QString &wanted)
    : q(provider)
    , world(wanted)
    , setting(settingOf(wanted))
    , authority(u"Mailberth Demonstration Authority"_s)
    , nameServer(zone())
{
    if (setting)
        tls = serverConfiguration(authority.issue(setting->certificate));
}

std::optional<quint16> Provider::Private::serve(SubmissionServer::Lane lane) const
{
    auto *server = new SubmissionServer(lane, setting->conduct, tls, q);
    QObject::connect(server, &SubmissionServer::mailCaught, q,
        [this](const CaughtMail &mail) { q->d->keep(mail); });
    return server->start() ? std::optional(server->serverPort()) : std::nullopt;
}

std::optional<quint16> Provider::Private::refuse() const
{
    auto *port = new ClosedPort(q);
    return port->start() ? std::optional(port->port()) : std::nullopt;
}

std::optional<quint16> Provider::Private::keepSilent() const
{
    auto *port = new SilentPort(q);
    return port->start() ? std::optional(port->port()) : std::nullopt;
}

// A network that drops a port drops it for every host.
std::optional<quint16> Provider::Private::port465Of(const HostName &host) const
{
    if (setting->port465 == Setting::Port465::Silent)
        return keepSilent();
    if (setting->port465 == Setting::Port465::Refused || host == exchanger())
        return refuse();
    return serve(SubmissionServer::Lane::ImplicitTls);
}

std::optional<quint16> Provider::Private::port587Of(const HostName &host) const
{
    return host == exchanger() ? refuse() : serve(SubmissionServer::Lane::StartTls);
}

void Provider::Private::keep(const CaughtMail &mail)
{
    caught.append(mail);
    if (caught.size() > maxCaught)
        caught.removeFirst();
    Q_EMIT q->mailCaught(mail);
}

Provider::Provider(const QString &world, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, world))
{
}

Provider::~Provider()
{
    // The servers look at what d holds, so they go before it.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

std::optional<QString> Provider::start()
{
    if (!d->setting)
        return u"there is no world \"%1\""_s.arg(d->world);
    const QString noPort = u"no free port on 127.0.0.1"_s;
    if (!d->nameServer.start())
        return noPort;
    for (const HostName &host : { submissionHost(), exchanger() }) {
        const auto port465 = d->port465Of(host);
        const auto port587 = d->port587Of(host);
        if (!port465 || !port587)
            return noPort;
        d->berths.append({ host, submissionsPort, loopback, *port465 });
        d->berths.append({ host, submissionPort, loopback, *port587 });
    }
    return std::nullopt;
}

MailAddress Provider::address()
{
    return MailAddress(u"ann"_s, domain());
}

QByteArray Provider::password()
{
    return QByteArrayLiteral("berth-465");
}

QList<Berth> Provider::berths() const
{
    return d->berths;
}

IpAddress Provider::nameServerAddress()
{
    return loopback;
}

quint16 Provider::nameServerPort() const
{
    return d->nameServer.port();
}

QByteArray Provider::authorityPem() const
{
    return d->authority.root().certificatePem;
}

const QList<CaughtMail> &Provider::caught() const
{
    return d->caught;
}

} // namespace mailberth::demo
