// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// How soon the window is ready, how much memory it takes, and how long its loop ever stands still:
//
//     bench_start [RUNS]
//
// Each run is a process of its own, started by this one, so that the start is a cold one. The
// demonstration provider serves in a thread of its own: only the wizard's loop is watched.

#include "app/Composition.h"
#include "app/gui/Detections.h"
#include "core/demo/Provider.h"
#include "ui/wizard/Wizard.h"
#include "ui/wizard/WizardSession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSemaphore>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace mailberth;

namespace
{

/// Milliseconds on a clock that all processes share.
qint64 now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

/// KiB, from Linux's /proc; -1 elsewhere.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

/// A provider that serves beside us.
class ProviderThread : public QThread
{
public:
    ProviderThread()
    {
        start();
        m_isUp.acquire();
    }
    ~ProviderThread() override
    {
        quit();
        wait();
    }
    [[nodiscard]] const LiveNetworkOptions &ways() const { return m_ways; }

protected:
    void run() override
    {
        demo::Provider provider;
        if (const auto fault = provider.start())
            qFatal("%s", qPrintable(*fault));
        m_ways = app::waysTo(provider);
        m_isUp.release();
        exec();
    }

private:
    LiveNetworkOptions m_ways;
    QSemaphore m_isUp;
};

/// Notes the longest time between two turns of the loop.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(QObject *parent)
        : QObject(parent)
    {
        m_since.start();
        m_beat = startTimer(1, Qt::PreciseTimer);
    }
    [[nodiscard]] qint64 longestPause() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent * /*event*/) override
    {
        m_longest = std::max(m_longest, m_since.restart());
    }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beat = 0;
};

/// One cold start and two detections; prints four numbers.
class Run : public QObject
{
public:
    explicit Run(qint64 started)
        : m_started(started)
        , m_session([this](const DetectionOrder &order, const std::optional<HostName> &remembered,
                        QObject *parent) { return detection(order, remembered, parent); },
              app::availableSources())
        , m_wizard(m_session)
    {
        m_session.setLeastShow(std::chrono::milliseconds::zero());
        connect(&m_session, &WizardSession::changed, this, &Run::look);
        m_wizard.show();
        m_wizard.findChild<QLineEdit *>(QStringLiteral("address"))->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Painted: whoever types now sees it.
        if (event->type() == QEvent::Paint && m_ready < 0) {
            m_ready = now() - m_started;
            m_memory = residentMemory();
            QTimer::singleShot(0, this, &Run::begin);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Detection *detection(
        const DetectionOrder &order, const std::optional<HostName> &remembered, QObject *parent)
    {
        return app::liveDetections(m_provider->ways())(order, remembered, parent);
    }

    void begin()
    {
        m_provider = std::make_unique<ProviderThread>();
        m_session.typeAddress(demo::Provider::address().toString());
        m_heartbeat = new Heartbeat(this);
        m_sinceFind.start();
        m_session.find();
    }

    void look()
    {
        if (m_session.state().page != Page::Result || m_isOver)
            return;
        m_isOver = true;
        // The result must be on the screen before its cost is known.
        QTimer::singleShot(100, this, [this] {
            QTextStream(stdout) << m_ready << ' ' << m_memory << ' ' << m_heartbeat->longestPause()
                                << ' ' << m_sinceFind.elapsed() - 100 << Qt::endl;
            QApplication::quit();
        });
    }

    qint64 m_started;
    qint64 m_ready = -1;
    qint64 m_memory = -1;
    bool m_isOver = false;
    std::unique_ptr<ProviderThread> m_provider;
    WizardSession m_session;
    Wizard m_wizard;
    Heartbeat *m_heartbeat = nullptr;
    QElapsedTimer m_sinceFind;
};

QList<qint64> measureOnce(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, { QStringLiteral("--run"), QString::number(now()) });
    process.waitForFinished(60'000);
    QList<qint64> numbers;
    for (const QByteArray &number : process.readAllStandardOutput().simplified().split(' '))
        numbers.append(number.toLongLong());
    return numbers;
}

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2, -1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--run") == 0) {
        QApplication app(argc, argv);
        Run run(QByteArray(argv[2]).toLongLong());
        return QApplication::exec();
    }

    QCoreApplication app(argc, argv);
    const int runs = std::max(1, QCoreApplication::arguments().value(1).toInt());
    QList<QList<qint64>> columns(4);
    for (int run = 0; run < runs; ++run) {
        const QList<qint64> numbers = measureOnce(QCoreApplication::applicationFilePath());
        if (numbers.size() != columns.size())
            return 1;
        for (qsizetype column = 0; column < columns.size(); ++column)
            columns[column].append(numbers.at(column));
    }
    QTextStream(stdout) << "median of " << runs << " cold starts\n"
                        << "first page ready for typing  " << median(columns[0]) << " ms\n"
                        << "resident memory at that time " << median(columns[1]) / 1024 << " MiB\n"
                        << "longest stall of the loop    " << median(columns[2])
                        << " ms, from Find settings to the result\n"
                        << "that search took             " << median(columns[3]) << " ms\n";
    return 0;
}
