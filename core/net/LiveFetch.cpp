// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveFetch.h"

#include "core/model/Overloaded.h"
#include "core/model/RegistrableDomain.h"
#include "core/net/Dialler.h"
#include "core/net/LiveAddressJob.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

constexpr int httpsPort = 443; // RFC 9110 section 4.2.2
constexpr int httpPort = 80;
constexpr int ok = 200;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr std::array redirects { 301, 302, 303, 307, 308 }; // RFC 9110 section 15.4

template<typename List, typename Value>
bool isOneOf(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? httpsPort : httpPort);
}

QString diagnosticOf(const Outcome &outcome)
{
    const QString said = std::visit(Overloaded {
                                        [](const outcome::NoRoute &o) { return o.diagnostic; },
                                        [](const outcome::ProxyFailed &o) { return o.diagnostic; },
                                        [](const auto &) { return QString(); },
                                    },
        outcome);
    return said.isEmpty() ? code(outcome) : QString(code(outcome) + u": " + said);
}

/// The path and what is asked of it, as the server sees it.
QString askedOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString query =
        url.hasQuery() ? QString(u'?' + url.query(QUrl::FullyEncoded)) : QString();
    return (path.isEmpty() ? QStringLiteral("/") : path) + query;
}

} // namespace

LiveFetch::LiveFetch(
    const FetchOrder &order, const Surroundings &surroundings, Resolver *resolver, QObject *parent)
    : FetchJob(parent)
    , m_order(order)
    , m_surroundings(surroundings)
    , m_resolver(resolver)
    , m_answer { .asked = order.url, .from = order.url, .result = fetched::Cancelled {} }
{
    for (QTimer *deadline : { &m_connectDeadline, &m_totalDeadline }) {
        deadline->setSingleShot(true);
        deadline->setTimerType(Qt::PreciseTimer);
        connect(deadline, &QTimer::timeout, this, [this] { finish(fetched::TooSlow {}); });
    }
}

LiveFetch::~LiveFetch() = default;

void LiveFetch::start()
{
    if (m_phase != Phase::NotStarted)
        return;
    m_phase = Phase::Running;
    m_answer.start = m_surroundings.clock.now();
    m_totalDeadline.start(m_order.total);
    goTo(m_order.url);
}

void LiveFetch::cancel()
{
    finish(fetched::Cancelled {});
}

void LiveFetch::goTo(const QUrl &url)
{
    const bool isHttps = url.scheme() == u"https";
    const auto host = HostName::parse(url.host(QUrl::FullyEncoded));
    if (!host || (!isHttps && !isPlainAllowed(url.scheme(), *host)))
        return finish(fetched::Unreachable { QStringLiteral("not a place to ask") });

    m_answer.from = url;
    const auto port = static_cast<quint16>(portOf(url));
    m_server = Server { *host, port, isHttps ? Contact::Protocol::Https : Contact::Protocol::Http,
        host->ascii(), port, {}, m_surroundings.trust->first() };
    m_connectDeadline.start(m_order.connect);
    if (const auto redirect = redirectOf(*host, port, m_surroundings.options.redirects)) {
        m_server->contactHost = redirect->toAddress.toString();
        m_server->contactPort = redirect->toPort;
        m_server->addresses = { redirect->toAddress };
        return dial();
    }
    m_addresses = new LiveAddressJob(
        *host, m_surroundings.options.redirects, m_resolver, m_surroundings.clock, this);
    connect(m_addresses, &AddressJob::finished, this, &LiveFetch::addressesAnswered);
    m_addresses->start();
}

bool LiveFetch::isPlainAllowed(const QString &scheme, const HostName &host) const
{
    const bool staysHere = host.address() && host.address()->isLoopback();
    return scheme == u"http" && m_order.plainHttp == FetchOrder::PlainHttp::Asked
        && (!m_order.form || staysHere);
}

void LiveFetch::addressesAnswered(const AddressAnswer &answer)
{
    if (answer.addresses.isEmpty())
        return finish(fetched::NoAddress { answer.status });
    m_server->addresses = answer.addresses;
    if (isStranger())
        m_server->addresses.removeIf([](const IpAddress &address) { return address.isPrivate(); });
    if (m_server->addresses.isEmpty())
        return finish(fetched::Unreachable { QStringLiteral("leads into a private network") });
    dial();
}

/// A redirect must not choose which of the person's own devices is contacted.
bool LiveFetch::isStranger() const
{
    const auto asked = HostName::parse(m_order.url.host(QUrl::FullyEncoded));
    return m_redirects > 0 && asked && !sameRegistrableDomain(m_server->host, *asked);
}

void LiveFetch::dial()
{
    leave();
    m_dialler = new Dialler({ m_server->contactHost, m_server->contactPort, m_server->addresses },
        m_surroundings.proxies, m_surroundings.clock, this, m_order.connect);
    connect(m_dialler, &Dialler::wayChosen, this, [this](const ProxyChoice::Choice &choice) {
        noteContact(QStringLiteral("our network address"));
        if (choice.proxy.kind != Proxy::Kind::None)
            noteContact(throughProxy(choice.proxy));
    });
    connect(m_dialler, &Dialler::connected, this, &LiveFetch::connected);
    connect(m_dialler, &Dialler::failed, this, &LiveFetch::dialFailed);
    m_dialler->start();
}

void LiveFetch::connected(QSslSocket *socket)
{
    m_line = new HttpLine(socket, { m_answer.from, m_order.form, m_order.mostBytes },
        m_server->host, m_surroundings.trust, m_server->authorities, this);
    connect(m_line, &HttpLine::peerNamed, this,
        [this] { noteContact(QStringLiteral("tls-server-name ") + m_server->host.ascii()); });
    connect(m_line, &HttpLine::asked, this, &LiveFetch::asked);
    connect(m_line, &HttpLine::finished, this, &LiveFetch::lineFinished);
    m_line->start();
}

void LiveFetch::asked()
{
    m_connectDeadline.stop();
    noteContact(QStringLiteral("path ") + askedOf(m_answer.from));
    if (!m_order.form)
        return;
    noteContact(QStringLiteral("form ") + m_order.form->names().join(QStringLiteral(", ")));
    m_order.form.reset();
    m_isPosted = true;
}

void LiveFetch::dialFailed(const Outcome &outcome)
{
    if (std::holds_alternative<outcome::TimedOut>(outcome))
        return finish(fetched::TooSlow {});
    finish(fetched::Unreachable { diagnosticOf(outcome) });
}

void LiveFetch::lineFinished(const HttpLine::Ending &ending)
{
    std::visit(Overloaded {
                   [this](const HttpAnswer &answer) { answered(answer); },
                   [this](const fetched::Untrusted &refused) { untrusted(refused); },
                   [this](const auto &result) { finish(result); },
               },
        ending);
}

/// Nobody asked so far knows the issuer: one more connection asks the rest.
void LiveFetch::untrusted(const fetched::Untrusted &untrusted)
{
    const auto others = m_surroundings.trust->after(m_server->authorities, untrusted.faults);
    if (!others)
        return finish(untrusted);
    m_server->authorities = *others;
    dial();
}

void LiveFetch::answered(const HttpAnswer &answer)
{
    if (m_isPosted)
        return answeredToForm(answer);
    if (answer.status == ok)
        return finish(fetched::Delivered { answer.contentType, answer.body.bytes().toByteArray() });
    if (answer.status == notFound || answer.status == gone)
        return finish(fetched::NotThere {});
    if (isOneOf(redirects, answer.status) && !answer.location.isEmpty()) {
        const QUrl to = m_answer.from.resolved(QUrl::fromEncoded(answer.location));
        if (to.isValid())
            return redirected(to);
    }
    finish(fetched::Refused { answer.status });
}

/// A redirect is an answer like another: whoever followed it would post the secrets to an address
/// that nobody checked.
void LiveFetch::answeredToForm(const HttpAnswer &answer)
{
    m_reply = answer.body.duplicate();
    if (answer.status == ok)
        return finish(fetched::Delivered { answer.contentType, {} });
    finish(fetched::Refused { answer.status });
}

void LiveFetch::redirected(const QUrl &to)
{
    if (!mayFollow(to))
        return finish(fetched::RedirectedAway { to });
    if (m_redirects == m_order.mostRedirects)
        return finish(fetched::TooManyRedirects {});
    ++m_redirects;
    goTo(to);
}

/// Only to https, on its own port or one that was asked for, and within one registrable domain if
/// the order wants that.
bool LiveFetch::mayFollow(const QUrl &to) const
{
    const auto host = HostName::parse(to.host(QUrl::FullyEncoded));
    const auto asked = HostName::parse(m_order.url.host(QUrl::FullyEncoded));
    const bool isInReach = host && asked
        && (m_order.redirects == FetchOrder::Redirects::AnyOwner
            || sameRegistrableDomain(*host, *asked));
    return to.scheme() == u"https" && isInReach
        && (portOf(to) == httpsPort || portOf(to) == portOf(m_order.url));
}

void LiveFetch::finish(const fetched::Result &result)
{
    if (m_phase == Phase::Finished)
        return;
    if (m_phase == Phase::NotStarted)
        m_answer.start = m_surroundings.clock.now();
    m_phase = Phase::Finished;
    m_connectDeadline.stop();
    m_totalDeadline.stop();
    m_order.form.reset();
    leave();
    m_answer.result = result;
    m_answer.end = m_surroundings.clock.now();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_answer); }, Qt::QueuedConnection);
}

/// Nothing of the server that was asked is heard any more.
void LiveFetch::leave()
{
    const auto dismiss = [this](auto *&one) {
        if (auto *gone = std::exchange(one, nullptr)) {
            gone->disconnect(this);
            gone->deleteLater();
        }
    };
    if (m_dialler)
        m_dialler->cancel();
    dismiss(m_addresses);
    dismiss(m_dialler);
    dismiss(m_line);
}

void LiveFetch::noteContact(const QString &fact)
{
    m_surroundings.contacts->note(
        m_server->contactHost, m_server->contactPort, m_server->protocol, fact);
}

} // namespace mailberth
