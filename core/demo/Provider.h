// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

/// One way in which the demonstration provider behaves, well or badly.
struct World
{
    QString id; ///< "good", "blocked-465", …: for --world
    QString summary; ///< for `demo --world list`, untranslated English
};

/// The worlds that exist, "good" first.
[[nodiscard]] QList<World> worlds();

/// Where one lane of the provider really listens.
struct Berth
{
    HostName host; ///< the name it answers for
    quint16 port; ///< 465 or 587
    IpAddress address;
    quint16 realPort;
};

/// A mail as the provider caught it.
struct CaughtMail
{
    QByteArray sender;
    QList<QByteArray> recipients;
    QByteArray content; ///< after un-stuffing, CR LF line ends
};

/// A whole mail provider on loopback: a name server, a submission server with both lanes over real
/// TLS, and a box for the mail it catches. Nothing in the client is weakened for it: it is reached
/// with a name server, redirects and an authority of its own, all of them ordinary options.
class Provider : public QObject
{
    Q_OBJECT

public:
    explicit Provider(const QString &world = QStringLiteral("good"), QObject *parent = nullptr);
    ~Provider() override;

    /// Listens on free ports of 127.0.0.1. Returns why not, if it cannot.
    [[nodiscard]] std::optional<QString> start();

    [[nodiscard]] MailAddress address() const; ///< a mailbox of this provider
    [[nodiscard]] QList<Berth> berths() const;
    [[nodiscard]] IpAddress nameServerAddress() const;
    [[nodiscard]] quint16 nameServerPort() const;
    [[nodiscard]] QByteArray authorityPem() const;
    [[nodiscard]] const QList<CaughtMail> &caught() const;

Q_SIGNALS:
    void mailCaught(const mailberth::demo::CaughtMail &mail);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mailberth::demo
