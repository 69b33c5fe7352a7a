// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/OwnThread.h"
#include "tests/support/LogGuard.h"

#include <QCoreApplication>
#include <QTimer>
#include <QtTest/QTest>

#include <future>
#include <thread>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

/// A question that hangs until the test has seen enough, and what was heard of its answer.
class Hanging
{
public:
    ~Hanging() { letGo(); }

    void ask(QObject *context, std::chrono::milliseconds limit)
    {
        askInOwnThread<int>(
            context, limit,
            [released = m_release.get_future().share(), presence = std::exchange(m_presence, {})] {
                released.wait();
                return 42;
            },
            [this](const std::optional<int> &answer) { answers.append(answer); });
    }

    void letGo()
    {
        if (std::exchange(m_isHeld, false))
            m_release.set_value();
    }

    /// Lets the thread go; false as long as it can still say something.
    [[nodiscard]] bool isOver()
    {
        letGo();
        return m_watched.expired();
    }

    QList<std::optional<int>> answers;

private:
    std::promise<void> m_release;
    std::shared_ptr<int> m_presence = std::make_shared<int>(); // of the thread
    std::weak_ptr<int> m_watched = m_presence;
    bool m_isHeld = true;
};

} // namespace

class TstOwnThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theAnswerComesToTheCaller();
    void theLoopTurnsUntilThen();
    void whatHangsIsLeftBehind();
    void whoHasGoneHearsNothing();
};

void TstOwnThread::theAnswerComesToTheCaller()
{
    QObject context;
    const auto here = std::this_thread::get_id();
    bool isHeard = false;
    askInOwnThread<std::thread::id>(
        &context, 1h, [] { return std::this_thread::get_id(); },
        [&](const std::optional<std::thread::id> &answer) {
            isHeard = true;
            QVERIFY(answer);
            QVERIFY(*answer != here);
            QCOMPARE(std::this_thread::get_id(), here);
        });
    QVERIFY(!isHeard); // queued
    QTRY_VERIFY(isHeard);
}

void TstOwnThread::theLoopTurnsUntilThen()
{
    QObject context;
    Hanging hanging;
    hanging.ask(&context, 1h);
    bool hasTurned = false;
    QTimer::singleShot(0, this, [&hasTurned] { hasTurned = true; });
    QTRY_VERIFY(hasTurned);
    QCOMPARE(hanging.answers.size(), 0);
    hanging.letGo();
    QTRY_COMPARE(hanging.answers, QList<std::optional<int>> { 42 });
}

void TstOwnThread::whatHangsIsLeftBehind()
{
    QObject context;
    Hanging hanging;
    hanging.ask(&context, 10ms);
    QTRY_COMPARE(hanging.answers, QList<std::optional<int>> { std::nullopt });
    QVERIFY(isWorkUnderWay());
    QTRY_VERIFY(hanging.isOver());
    QVERIFY(!isWorkUnderWay());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(hanging.answers.size(), 1); // what came late is dropped
}

void TstOwnThread::whoHasGoneHearsNothing()
{
    Hanging hanging;
    {
        QObject context;
        hanging.ask(&context, 1h);
    }
    QTRY_VERIFY(hanging.isOver());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(hanging.answers.size(), 0);
}

QTEST_GUILESS_MAIN(TstOwnThread)
#include "tst_ownthread.moc"
