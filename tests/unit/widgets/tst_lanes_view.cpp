// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanesView.h"

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/words/Lanes.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTimer>

using namespace mailberth;
using namespace std::chrono_literals;

namespace
{

/// A style that wants things to move for this long, in milliseconds; 0 for a person who wants none.
class MotionStyle : public QProxyStyle
{
public:
    explicit MotionStyle(int duration)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_duration(duration)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? m_duration
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    int m_duration;
};

LanePicture ended(const Endpoint &endpoint)
{
    const ProbeReport report = test::readyReport(test::candidate(endpoint));
    return { report, describe(report, 0ms) };
}

LanePicture running(const Endpoint &endpoint)
{
    ProbeReport report =
        test::reportThrough(Stage::Connect, outcome::Running {}, test::candidate(endpoint));
    report.timeline.last().end.reset();
    return { report, describe(report, 0ms) };
}

QList<LanePicture> bothEnded()
{
    return { ended(test::submissions("smtp.example.org")),
        ended(test::submission("smtp.example.org")) };
}

QList<LanePicture> bothRunning()
{
    return { running(test::submissions("smtp.example.org")),
        running(test::submission("smtp.example.org")) };
}

/// Lets the loop run for so long.
void pass(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    QSignalSpy over(&timer, &QTimer::timeout);
    timer.start(time);
    QVERIFY(over.wait(5000));
}

/// Counts how often a view asks for the time: every picture that is painted asks.
class CountingClock
{
public:
    explicit CountingClock(LanesView &view)
    {
        view.setClock([this] {
            ++m_asked;
            return m_now;
        });
    }

    [[nodiscard]] int asked() const { return m_asked; }
    void set(Instant now) { m_now = now; }

private:
    int m_asked = 0;
    Instant m_now {};
};

} // namespace

class TstLanesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void thePictureIsAListOfSentences();
    void theSentencesFollowTheReports();
    void aLaneThatIsGoneIsNoLongerValid();
    void lanesSpeakWhereTheyAreDrawn();
    void thePictureMovesOnlyWhileALaneRuns();
    void thePictureRestsWhileNobodySeesIt();
    void withoutMotionItStillCounts();
    void theFirstLanesChangeNoSize();
    void theFontDecidesTheSize();
    void fourPatternsTellFourThings();
    void rightToLeftIsNotLeftToRight();
    void itIsSharpAtTwiceTheScale();
};

void TstLanesView::thePictureIsAListOfSentences()
{
    LanesView view;
    view.setLanes(bothEnded());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 2);
    for (int lane = 0; lane < 2; ++lane) {
        QAccessibleInterface *item = list->child(lane);
        QVERIFY(item != nullptr);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), view.lanes().at(lane).story.spoken);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), lane);
        QVERIFY(item->isValid());
        QVERIFY(item->state().readOnly);
        QCOMPARE(item->childCount(), 0);
    }
    QCOMPARE(list->child(2), nullptr);
    QCOMPARE(list->child(-1), nullptr);
}

void TstLanesView::theSentencesFollowTheReports()
{
    LanesView view;
    view.setLanes(bothRunning());
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&view)->child(0);
    const QString before = item->text(QAccessible::Name);
    view.setLanes(bothEnded());
    QVERIFY(item->text(QAccessible::Name) != before);
    QVERIFY(item->text(QAccessible::Name).contains(QStringLiteral("465")));
}

void TstLanesView::aLaneThatIsGoneIsNoLongerValid()
{
    LanesView view;
    view.setLanes(bothEnded());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *second = list->child(1);
    view.setLanes({ bothEnded().first() });
    QCOMPARE(list->childCount(), 1);
    QVERIFY(!second->isValid());
    QVERIFY(second->text(QAccessible::Name).isEmpty());
    QVERIFY(second->rect().isEmpty());
}

void TstLanesView::lanesSpeakWhereTheyAreDrawn()
{
    LanesView view;
    view.setLanes(bothEnded());
    view.resize(view.sizeHint());
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    const QRect first = list->child(0)->rect();
    const QRect second = list->child(1)->rect();
    QVERIFY(!first.intersects(second));
    QVERIFY(first.bottom() < second.top()); // 465 above 587
    const QPoint inside = second.center();
    QCOMPARE(list->childAt(inside.x(), inside.y()), list->child(1));
    QVERIFY(!list->child(0)->state().invisible);
}

void TstLanesView::thePictureMovesOnlyWhileALaneRuns()
{
    MotionStyle style(200);
    LanesView view;
    view.setStyle(&style);
    CountingClock clock(view);
    view.setLanes(bothRunning());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int before = clock.asked();
    pass(300ms);
    const int meanwhile = clock.asked() - before;
    QVERIFY(meanwhile > 2);
    QVERIFY(meanwhile <= 30); // two looks at the clock a frame, and 30 frames a second

    view.setLanes(bothEnded());
    pass(50ms);
    const int settled = clock.asked();
    pass(200ms);
    QCOMPARE(clock.asked(), settled);
}

void TstLanesView::thePictureRestsWhileNobodySeesIt()
{
    MotionStyle style(200);
    LanesView view;
    view.setStyle(&style);
    CountingClock clock(view);
    view.setLanes(bothRunning());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.hide();
    pass(50ms);
    const int hidden = clock.asked();
    pass(200ms);
    QCOMPARE(clock.asked(), hidden);
    view.show();
    QTRY_VERIFY(clock.asked() > hidden + 2); // and goes on when it is seen again
}

void TstLanesView::withoutMotionItStillCounts()
{
    MotionStyle style(0);
    LanesView view;
    view.setStyle(&style);
    CountingClock clock(view);
    view.setLanes(bothRunning());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    pass(50ms);
    const int before = clock.asked();
    pass(300ms);
    QCOMPARE(clock.asked(), before); // no frames
    QTRY_VERIFY_WITH_TIMEOUT(clock.asked() > before, 3000); // but the seconds go on
}

void TstLanesView::theFirstLanesChangeNoSize()
{
    LanesView view;
    const QSize before = view.sizeHint();
    view.setLanes(bothRunning());
    QCOMPARE(view.sizeHint(), before);
    view.setLanes(bothEnded());
    QCOMPARE(view.sizeHint(), before);
}

void TstLanesView::theFontDecidesTheSize()
{
    LanesView view;
    view.setLanes(bothEnded());
    const QSize before = view.sizeHint();
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    QVERIFY(view.sizeHint().height() > before.height() * 9 / 5);
    QVERIFY(view.heightForWidth(750) > before.height() * 9 / 5);
    QVERIFY(view.minimumSizeHint().width() <= 750); // and still fits an 800×600 window
}

/// The middle of a band, read without colours: hollow is as light as the ground, filled is not,
/// hatched is in between.
void TstLanesView::fourPatternsTellFourThings()
{
    LanesView view;
    view.setLanes(bothEnded());
    view.resize(750, view.heightForWidth(750));
    const QImage grey = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const QRect lane = view.laneRect(1);

    // Each step takes 20 ms of an axis of 250: the darkest and the lightest value of each piece.
    LanesFrame frame { .font = view.font(), .size = view.size() };
    for (const LanePicture &picture : view.lanes()) {
        frame.titles += picture.story.title;
        frame.subtitles += picture.story.subtitle;
    }
    const LanesGeometry geometry(frame);
    const auto dark = [&](double start, double end) {
        const QRect piece = geometry.piece(1, start, end, 250).intersected(lane);
        int count = 0;
        for (int y = piece.top() + 3; y < piece.bottom() - 3; ++y) {
            for (int x = piece.left() + 3; x < piece.right() - 3; ++x)
                count += qGray(grey.pixel(x, y)) < 128 ? 1 : 0;
        }
        return 100 * count / std::max(1, (piece.width() - 6) * (piece.height() - 6));
    };
    const int readable = dark(20, 40);
    const int handshake = dark(80, 100);
    const int encrypted = dark(100, 120);
    const int ground = dark(200, 240);
    QVERIFY(encrypted > 50);
    QVERIFY(handshake < encrypted);
    QVERIFY(readable < handshake + 15);
    QCOMPARE(ground, 0);
}

void TstLanesView::rightToLeftIsNotLeftToRight()
{
    LanesView view;
    view.setLanes(bothEnded());
    view.resize(750, view.heightForWidth(750));
    const QImage one = view.grab().toImage();
    view.setLayoutDirection(Qt::RightToLeft);
    const QImage other = view.grab().toImage();
    QVERIFY(one != other);
    QVERIFY(other != one.mirrored(true, false)); // words are not mirrored
}

void TstLanesView::itIsSharpAtTwiceTheScale()
{
    LanesView view;
    view.setLanes(bothEnded());
    view.resize(750, view.heightForWidth(750));
    QImage once(view.size(), QImage::Format_RGB32);
    view.render(&once);
    QImage twice(view.size() * 2, QImage::Format_RGB32);
    twice.setDevicePixelRatio(2);
    view.render(&twice);
    const QImage blown = once.scaled(twice.size());
    QVERIFY(twice != blown);
}

QTEST_MAIN(TstLanesView)
#include "tst_lanes_view.moc"
