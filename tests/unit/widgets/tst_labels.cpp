// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ServerText.h"

#include "tests/support/LogGuard.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Isolate.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/ToneColours.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using namespace mailberth;

namespace
{

constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popDirectionalIsolate(u'\u2069');

QString longText()
{
    return QStringLiteral("220 a-host-with-a-long-name.mail.example.org ESMTP and so on and on");
}

/// What can be read in it.
QString toolTipOf(ServerText &label)
{
    QToolTip::hideText();
    QHelpEvent hovering(QEvent::ToolTip, {}, {});
    QApplication::sendEvent(&label, &hovering);
    const QString shown = QToolTip::isVisible() ? QToolTip::text() : QString();
    QTextDocument read;
    if (Qt::mightBeRichText(shown)) // as QToolTip asks
        read.setHtml(shown);
    else
        read.setPlainText(shown);
    return read.toPlainText();
}

void copyFrom(ServerText &label)
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
}

} // namespace

class TstLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void outsideTextIsIsolated_data();
    void outsideTextIsIsolated();
    void serverTextIsNeverRich();
    void whatDoesNotFitIsShortenedInTheMiddle();
    void aTipShowsMarkupAsText();
    void aCopyHoldsTheWholeText();
    void aCopyOfAPartHoldsThatPartWithoutMarks();
    void wrappedTextBreaksLongNames();
    void serverTextNamesItself();
    void everyLabelBeginsWhereTheReadingBegins();
    void quietWordsFollowThePalette();
    void aHeadingIsInProportionToItsPage();
    void aHeadingFollowsTheApplicationsFont();
    void aHeadingShowsAMarkOnlyWithATone();
    void aStripSpeaksAndActs();
    void aStripWithoutAnActionHasNoButton();
    void aStripTakesTheFocusToItsWords();
};

void TstLabels::outsideTextIsIsolated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("a name stays as it is")
        << QStringLiteral("smtp.example.org") << QStringLiteral("smtp.example.org");
    QTest::newRow("nothing is nothing") << QString() << QString();
    QTest::newRow("an override is taken out")
        << QStringLiteral("moc.\u202Eelpmaxe") << QStringLiteral("moc.elpmaxe");
    QTest::newRow("what would end the isolation is taken out")
        << QStringLiteral("a\u2069b") << QStringLiteral("ab");
    QTest::newRow("direction marks are taken out")
        << QStringLiteral("\u200Ea\u200Fb\u061Cc") << QStringLiteral("abc");
    QTest::newRow("a line break becomes a space")
        << QStringLiteral("one\ntwo\u2028three") << QStringLiteral("one two three");
    QTest::newRow("Hebrew stays Hebrew")
        << QStringLiteral("\u05D0\u05D1") << QStringLiteral("\u05D0\u05D1");
}

void TstLabels::outsideTextIsIsolated()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(withoutDisplayMarks(text), plain);
    QCOMPARE(isolated(text), firstStrongIsolate + plain + popDirectionalIsolate);
}

void TstLabels::serverTextIsNeverRich()
{
    const QString greeting = QStringLiteral("<b>500</b> <img src='http://192.0.2.1/x'>");
    const ServerText label(greeting);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.text().contains(QStringLiteral("<b>")));
    QCOMPARE(label.serverText(), greeting);
    const QuietLabel quiet(greeting);
    QCOMPARE(quiet.textFormat(), Qt::PlainText);
    const Note note(Tone::Note, greeting);
    QCOMPARE(note.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    const Heading heading(greeting);
    QCOMPARE(heading.findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

void TstLabels::whatDoesNotFitIsShortenedInTheMiddle()
{
    ServerText label(longText());
    label.resize(label.sizeHint());
    QVERIFY(!label.text().contains(QChar(u'…')));
    QCOMPARE(toolTipOf(label), QString());
    label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
    label.show(); // a hidden widget gets its resize only when shown
    const QString shown = withoutDisplayMarks(label.text());
    QVERIFY(shown.contains(QChar(u'…')));
    QVERIFY(shown.startsWith(QStringLiteral("220 ")));
    QVERIFY(shown.endsWith(QStringLiteral("on")));
    QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= label.width());
    QCOMPARE(toolTipOf(label), longText());
    QCOMPARE(label.serverText(), longText());
}

void TstLabels::aTipShowsMarkupAsText()
{
    for (const char *said : { "220 a <img src='x'><b>Sign in</b> &amp; <a href='y'>go",
             "a & b &lt;i&gt; </p><p>c", "220 no tag in it, and long enough to be shortened" }) {
        const QString text = QString::fromLatin1(said);
        ServerText label(text);
        label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
        label.show();
        QCOMPARE(toolTipOf(label), text);
    }
}

void TstLabels::aCopyHoldsTheWholeText()
{
    ServerText label(longText());
    label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
    label.show();
    label.setFocus();
    label.setSelection(0, int(label.text().size()));
    copyFrom(label);
    QCOMPARE(QGuiApplication::clipboard()->text(), longText());
}

void TstLabels::aCopyOfAPartHoldsThatPartWithoutMarks()
{
    ServerText label(QStringLiteral("smtp.example.org"), ServerText::Fit::Wrap);
    label.resize(label.sizeHint());
    label.show();
    label.setFocus();
    const int from = int(label.text().indexOf(QLatin1String("example")));
    label.setSelection(from, int(label.text().indexOf(QLatin1String("org"))) + 3 - from);
    copyFrom(label);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("example.org"));
}

void TstLabels::wrappedTextBreaksLongNames()
{
    const QString name = QStringLiteral("a-very-long-name.with.many.parts.and.more.example.org");
    ServerText label(name, ServerText::Fit::Wrap);
    QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(name) / 2);
    QVERIFY(
        label.heightForWidth(label.minimumSizeHint().width()) >= 2 * label.fontMetrics().height());
    ServerText endless(QString(300, QLatin1Char('x')), ServerText::Fit::Wrap);
    QVERIFY(endless.minimumSizeHint().width() < endless.fontMetrics().averageCharWidth() * 40);
}

void TstLabels::serverTextNamesItself()
{
    ServerText label(QStringLiteral("smtp.example.org"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("smtp.example.org"));
    QVERIFY(label.textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(label.textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
}

void TstLabels::everyLabelBeginsWhereTheReadingBegins()
{
    QWidget page;
    auto *label = new ServerText(QStringLiteral("smtp.example.org"), ServerText::Fit::Elide, &page);
    QVERIFY(label->alignment() & Qt::AlignLeft);
    page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(label->alignment() & Qt::AlignRight);
    QVERIFY(label->alignment() & Qt::AlignAbsolute);
    page.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(label->alignment() & Qt::AlignLeft);
}

void TstLabels::quietWordsFollowThePalette()
{
    QWidget page;
    auto *label = new QuietLabel(QStringLiteral("Server"), &page);
    const auto words = [&] { return label->palette().color(QPalette::WindowText); };
    QVERIFY(words() != page.palette().color(QPalette::WindowText));
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    page.setPalette(dark);
    QVERIFY(contrast(words(), Qt::black) >= leastContrast);
    QVERIFY(words() != QColor(Qt::white));
    page.setPalette({});
    QCOMPARE(words(), quietText(page.palette()));
}

void TstLabels::aHeadingIsInProportionToItsPage()
{
    QWidget page;
    auto *heading = new Heading(QStringLiteral("Use port 465"), &page);
    const qreal once = page.font().pointSizeF();
    QCOMPARE(heading->font().pointSizeF(), once * 1.4);
    QCOMPARE(heading->font().weight(), int(QFont::DemiBold));
    QFont large = page.font();
    large.setPointSizeF(once * 2);
    page.setFont(large);
    QCOMPARE(heading->font().pointSizeF(), once * 2.8);
    QCOMPARE(heading->findChild<QLabel *>()->font().pointSizeF(), once * 2.8);
    QFont inPixels = page.font();
    inPixels.setPixelSize(20);
    page.setFont(inPixels);
    QCOMPARE(heading->font().pixelSize(), 28);
}

void TstLabels::aHeadingFollowsTheApplicationsFont()
{
    const QFont before = QApplication::font();
    QWidget page;
    auto *heading = new Heading(QStringLiteral("Use port 465"), &page);
    page.show();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    QTRY_COMPARE(heading->font().pointSizeF(), before.pointSizeF() * 2.8);
    QApplication::setFont(before);
    QTRY_COMPARE(heading->font().pointSizeF(), before.pointSizeF() * 1.4);
}

void TstLabels::aHeadingShowsAMarkOnlyWithATone()
{
    Heading heading(QStringLiteral("Use port 465"));
    heading.show();
    const int without = heading.sizeHint().width();
    heading.setTone(Tone::Good);
    QVERIFY(heading.sizeHint().width() > without);
    heading.setTone(std::nullopt);
    QCOMPARE(heading.sizeHint().width(), without);
}

void TstLabels::aStripSpeaksAndActs()
{
    MessageStrip strip(Tone::Caution, QStringLiteral("Look before you send another."));
    strip.setActionText(QStringLiteral("Look"));
    strip.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(&strip)->text(QAccessible::Name),
        QStringLiteral("Look before you send another."));
    QSignalSpy acted(&strip, &MessageStrip::actionTriggered);
    QTest::mouseClick(strip.actionButton(), Qt::LeftButton);
    QCOMPARE(acted.size(), 1);
    strip.setText(QStringLiteral("Sent."));
    QCOMPARE(strip.accessibleName(), QStringLiteral("Sent."));
}

void TstLabels::aStripWithoutAnActionHasNoButton()
{
    MessageStrip strip(Tone::Note, QStringLiteral("Nothing to do."));
    strip.show();
    QVERIFY(!strip.actionButton()->isVisible());
    strip.setActionText(QStringLiteral("Do it"));
    QVERIFY(strip.actionButton()->isVisible());
    strip.setActionText({});
    QVERIFY(!strip.actionButton()->isVisible());
}

void TstLabels::aStripTakesTheFocusToItsWords()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *strip = new MessageStrip(Tone::Bad, QStringLiteral("This went wrong."));
    strip->setActionText(QStringLiteral("Again"));
    column->addWidget(strip);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    strip->setFocus();
    auto *words = qobject_cast<QLabel *>(QApplication::focusWidget());
    QVERIFY(words != nullptr);
    QCOMPARE(words->text(), strip->text());
    QTest::keyClick(words, Qt::Key_Tab);
    QVERIFY(strip->actionButton()->hasFocus());
}

QTEST_MAIN(TstLabels)
#include "tst_labels.moc"
