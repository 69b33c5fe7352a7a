// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HttpLine.h"
#include "core/net/Surroundings.h"
#include "core/seams/Network.h"

#include <QPointer>
#include <QTimer>

namespace mailberth
{

class Dialler;
class Resolver;

/// Fetches one document over the real network: for each server on the way an address job, a
/// Dialler and an HttpLine, until one has the document or the order allows no more.
class LiveFetch : public FetchJob
{
    Q_OBJECT

public:
    LiveFetch(const FetchOrder &order, const Surroundings &surroundings, Resolver *resolver,
        QObject *parent);
    ~LiveFetch() override;

    void start() override;
    void cancel() override;
    [[nodiscard]] Secret takeReply() override { return std::move(m_reply); }

private:
    /// Where the document is asked for now.
    struct Server
    {
        HostName host;
        quint16 port;
        Contact::Protocol protocol;
        QString contactHost; // as connected: after --connect-to
        quint16 contactPort;
        QList<IpAddress> addresses;
        Authorities authorities;
    };

    void goTo(const QUrl &url);
    [[nodiscard]] bool isPlainAllowed(const QString &scheme, const HostName &host) const;
    void addressesAnswered(const AddressAnswer &answer);
    void dial();
    void connected(QSslSocket *socket);
    void dialFailed(const Outcome &outcome);
    void lineFinished(const HttpLine::Ending &ending);
    void untrusted(const fetched::Untrusted &untrusted);
    void asked();
    void answered(const HttpAnswer &answer);
    void answeredToForm(const HttpAnswer &answer);
    void redirected(const QUrl &to);
    [[nodiscard]] bool mayFollow(const QUrl &to) const;
    [[nodiscard]] bool isStranger() const;
    void finish(const fetched::Result &result);
    void leave();
    void noteContact(const QString &fact);

    FetchOrder m_order;
    Surroundings m_surroundings;
    QPointer<Resolver> m_resolver;
    FetchAnswer m_answer;
    Secret m_reply; ///< to a form
    std::optional<Server> m_server;
    int m_redirects = 0;
    bool m_isPosted = false; ///< a form is on its way, and goes no second time
    AddressJob *m_addresses = nullptr;
    Dialler *m_dialler = nullptr;
    HttpLine *m_line = nullptr;
    QTimer m_connectDeadline;
    QTimer m_totalDeadline;
    enum class Phase { NotStarted, Running, Finished } m_phase = Phase::NotStarted;
};

} // namespace mailberth
