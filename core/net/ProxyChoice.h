// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/IpAddress.h"
#include "core/net/Proxy.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace mailberth
{

/// Where a connection is meant to go.
struct Destination
{
    QString host;
    quint16 port;
    QList<IpAddress> addresses; ///< in the order to try them

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Which proxy leads where, never Qt's implicit default. What is on this computer stays on it: the
/// system's proxy is not used for loopback.
///
/// The system may run a script for its answer, and fetch that from a server first, which takes as
/// long as the server likes. So it is asked in a thread of its own and one thing at a time, as its
/// libraries want it. If it is silent once, it is asked no more and every way is direct, as in
/// browsers: the script's server is usually out of reach because its network is another one.
class ProxyChoice : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        Proxy proxy {};
        /// The system did not answer within this time; without a word of it the way is direct.
        std::optional<std::chrono::milliseconds> silence {};
    };
    using Then = std::function<void(const Choice &)>;
    using AskSystem = std::function<Proxy(const QString &host, quint16 port)>;

    static constexpr std::chrono::milliseconds usualPatience { 2'000 };

    /// `wish` as in LiveNetworkOptions.
    explicit ProxyChoice(const std::optional<QUrl> &wish);
    ProxyChoice(
        const std::optional<QUrl> &wish, AskSystem askSystem, std::chrono::milliseconds patience);

    /// `then` is called once, before this returns if the system need not be asked; not at all if
    /// `context` goes before.
    void choose(const Destination &destination, QObject *context, Then then);

private:
    using Place = std::pair<QString, quint16>;
    struct Waiting
    {
        Place place;
        QPointer<QObject> context;
        Then then;
    };

    void askNext();
    void answered(const Place &place, const std::optional<Proxy> &proxy);

    std::optional<Proxy> m_wish;
    AskSystem m_askSystem;
    std::chrono::milliseconds m_patience;
    std::map<Place, Proxy> m_known;
    QList<Waiting> m_waiting; // the system is asked for the place of the first
    enum class System { Answers, Silent } m_system = System::Answers;
};

} // namespace mailberth
