// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CaughtMail.h"
#include "core/demo/World.h"
#include "core/model/HostName.h"
#include "core/model/IpAddress.h"
#include "core/model/MailAddress.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace mailberth::demo
{

/// Where one port of one of the provider's hosts really is: the redirects that lead there.
struct Berth
{
    HostName host; ///< the name it answers for
    quint16 port; ///< 465 or 587
    IpAddress address; ///< 127.0.0.1
    quint16 realPort; ///< a server's, or one that refuses or keeps silent, as the world wants

    friend bool operator==(const Berth &, const Berth &) = default;
};

/// A whole mail provider on loopback: a name server, a submission server with both lanes over real
/// TLS, and a box for the mail it catches. Nothing in the client is weakened for it: it is reached
/// with a name server, redirects and an authority of its own, all of them ordinary options.
///
/// Its domain is harbour.example (RFC 2606), its submission host smtp.harbour.example, and its
/// mail exchanger mx.harbour.example, which takes no submissions. Nobody but this machine can
/// reach it, and it delivers nothing anywhere.
class Provider : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxCaught = 100; ///< mails kept; the oldest goes first

    explicit Provider(const QString &world = QStringLiteral("good"), QObject *parent = nullptr);
    ~Provider() override;

    /// Listens on free ports of 127.0.0.1. Returns why not, if it cannot, or if there is no such
    /// world. Once only.
    [[nodiscard]] std::optional<QString> start();

    [[nodiscard]] static MailAddress address(); ///< the one mailbox: ann@harbour.example
    /// The mailbox's password: "berth-465". No secret, and of no use anywhere else.
    [[nodiscard]] static QByteArray password();

    /// Both ports of both hosts, also those that refuse or keep silent, so that nothing meant for
    /// the provider can end elsewhere. Empty before start().
    [[nodiscard]] QList<Berth> berths() const;
    [[nodiscard]] static IpAddress nameServerAddress(); ///< 127.0.0.1
    [[nodiscard]] quint16 nameServerPort() const; ///< UDP; 0 before start()
    [[nodiscard]] QByteArray authorityPem() const; ///< to be trusted for the demonstration alone
    [[nodiscard]] const QList<CaughtMail> &caught() const; ///< latest last

Q_SIGNALS:
    void mailCaught(const mailberth::demo::CaughtMail &mail);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mailberth::demo
