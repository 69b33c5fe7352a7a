// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/OwnThread.h"

#include <QTimer>

#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>

namespace mailberth
{

namespace
{

std::atomic<int> running = 0;

/// Waits for one thread in the event loop of whoever needs its work.
class Wait : public QObject
{
public:
    /// What the thread knows of the wait: whether it still is.
    struct Link
    {
        std::mutex mutex;
        Wait *wait = nullptr;

        void workIsDone()
        {
            const std::lock_guard guard(mutex);
            if (Wait *still = wait) {
                QMetaObject::invokeMethod(
                    still, [still] { still->end(WorkEnding::Done); }, Qt::QueuedConnection);
            }
        }
    };

    Wait(QObject *context, std::chrono::milliseconds limit, std::function<void(WorkEnding)> then)
        : QObject(context)
        , m_then(std::move(then))
    {
        m_link->wait = this;
        QTimer::singleShot(limit, this, [this] { end(WorkEnding::OutOfTime); });
    }

    ~Wait() override
    {
        const std::lock_guard guard(m_link->mutex);
        m_link->wait = nullptr;
    }

    Q_DISABLE_COPY_MOVE(Wait)

    [[nodiscard]] std::shared_ptr<Link> link() const { return m_link; }

private:
    void end(WorkEnding ending)
    {
        if (const auto then = std::exchange(m_then, nullptr)) {
            deleteLater();
            then(ending);
        }
    }

    std::function<void(WorkEnding)> m_then;
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
};

} // namespace

void workInOwnThread(QObject *context, std::chrono::milliseconds limit, std::function<void()> work,
    std::function<void(WorkEnding)> then)
{
    const auto *wait = new Wait(context, limit, std::move(then));
    ++running;
    try {
        std::thread([link = wait->link(), work = std::move(work)] {
            work();
            link->workIsDone();
            --running;
        }).detach();
    } catch (const std::system_error &) {
        // The system gives no more threads: the work is not done within the limit, nor ever.
        --running;
    }
}

bool isWorkUnderWay()
{
    return running > 0;
}

} // namespace mailberth
