// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/ProxyChoice.h"

#include <atomic>
#include <future>
#include <memory>
#include <utility>

namespace mailberth::test
{

/// A system that does not say which proxy to use until it is let go, as one does whose proxy script
/// lies on a silent server.
class SlowSystem
{
public:
    SlowSystem() = default;
    ~SlowSystem() { letGo(); }
    Q_DISABLE_COPY_MOVE(SlowSystem)

    [[nodiscard]] std::shared_ptr<ProxyChoice> choice(std::chrono::milliseconds patience) const
    {
        const auto ask = [released = m_released, asked = m_asked](const QString &, quint16) {
            ++*asked;
            released.wait();
            return Proxy { Proxy::Kind::Http, QStringLiteral("proxy.test"), 3128 };
        };
        return std::make_shared<ProxyChoice>(std::nullopt, ask, patience);
    }

    void letGo()
    {
        if (std::exchange(m_holds, false))
            m_release.set_value();
    }

    [[nodiscard]] int timesAsked() const { return *m_asked; }

private:
    std::promise<void> m_release;
    std::shared_future<void> m_released = m_release.get_future().share();
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
    bool m_holds = true;
};

/// Something far away, for which the system is asked.
inline Destination farAway(quint16 port = 465)
{
    return { QStringLiteral("smtp.example.test"), port, { *IpAddress::parse(u"192.0.2.1") } };
}

} // namespace mailberth::test
