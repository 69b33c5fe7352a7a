// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/IpAddress.h"
#include "core/seams/Network.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace mailberth
{

/// Connections meant for one place go to another; names, SNI and certificate checks stay those of
/// the first (as curl's --connect-to).
struct Redirect
{
    HostName host;
    quint16 port;
    IpAddress toAddress;
    quint16 toPort;
};

/// The first of `redirects` that is meant for this host and port.
[[nodiscard]] std::optional<Redirect> redirectOf(
    const HostName &host, quint16 port, const QList<Redirect> &redirects);

/// Which authorities are trusted.
struct TrustAnchors
{
    QByteArray pem; ///< one or more certificates; empty: the system's only
    enum class Scope {
        BesideTheSystems, ///< --ca-file
        Alone, ///< the demonstration: nothing else is trusted there, and it nowhere else
    } scope = Scope::BesideTheSystems;
};

/// Whether they name anybody.
[[nodiscard]] bool holdCertificates(const TrustAnchors &anchors);

struct LiveNetworkOptions
{
    struct NameServer
    {
        IpAddress address;
        quint16 port = 53;
    };

    std::optional<NameServer> nameServer; ///< instead of the system's; the system's own look-up is
                                          ///< then not asked either
    QList<Redirect> redirects;
    TrustAnchors anchors;
    /// socks5:// or http:// (CONNECT). Nothing: the system's proxy. QUrl(): none at all.
    std::optional<QUrl> proxy;
};

/// The real network: c-ares for names, one fresh QSslSocket for each try.
class LiveNetwork : public Network
{
public:
    explicit LiveNetwork(LiveNetworkOptions options = {});
    ~LiveNetwork() override;

    [[nodiscard]] Instant now() const override;
    void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
    [[nodiscard]] AddressJob *addressesOf(const HostName &host, QObject *parent) override;
    [[nodiscard]] MailExchangerJob *mailExchangersOf(
        const HostName &domain, QObject *parent) override;
    [[nodiscard]] ServiceJob *servicesOf(
        const HostName &domain, const QString &service, QObject *parent) override;
    [[nodiscard]] TextJob *textsOf(
        const HostName &domain, const QString &label, QObject *parent) override;
    [[nodiscard]] RootJob *root(QObject *parent) override;
    [[nodiscard]] FetchJob *fetch(const FetchOrder &order, QObject *parent) override;
    [[nodiscard]] ProbeJob *probe(const ProbeOrder &order, QObject *parent) override;
    [[nodiscard]] SubmissionJob *submission(SubmissionOrder order, QObject *parent) override;
    [[nodiscard]] QList<Contact> contacted() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mailberth
