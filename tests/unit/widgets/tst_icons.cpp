// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Icons.h"

#include "tests/support/LogGuard.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TintedIconEngine.h"
#include "ui/widgets/ToneColours.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <memory>

using namespace mailberth;

namespace
{

QImage image(
    const QIcon &icon, const QSize &size, qreal scale = 1, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(size, scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The one colour of all pixels that are quite opaque; invalid if there are several or none.
QColor onlyColour(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
        }
    }
    return colours.size() == 1 ? QColor(*colours.cbegin()) : QColor();
}

/// Which pixels are drawn, whatever their colour.
QImage shape(const QImage &image)
{
    QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    alpha.setDevicePixelRatio(1);
    return alpha;
}

} // namespace

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QApplication::setPalette(m_before); }
    void everyIconIsAPictureOfOneColour_data();
    void everyIconIsAPictureOfOneColour();
    void everyIconHasAShapeOfItsOwn();
    void aNewPaletteIsANewColour();
    void theModeDecidesTheColour();
    void aToneHasItsColourAndAShape();
    void twiceTheScaleIsTwiceThePixels();
    void aCloneIsTheSameIcon();
    void theWidgetPaintedUponDecides();
    void theProgramsIconIsThereAtEverySize();

private:
    QPalette m_before = QApplication::palette();
};

void TstIcons::everyIconIsAPictureOfOneColour_data()
{
    QTest::addColumn<Icon>("icon");
    for (const Icon each : allIcons)
        QTest::newRow(qPrintable(name(each) + QStringLiteral(" can be drawn"))) << each;
}

void TstIcons::everyIconIsAPictureOfOneColour()
{
    QFETCH(Icon, icon);
    QVERIFY(QFile::exists(QStringLiteral(":/mailberth/icons/%1.svg").arg(name(icon))));
    const QImage drawn = image(mailberth::icon(icon), { 32, 32 });
    QCOMPARE(drawn.size(), QSize(32, 32));
    QCOMPARE(onlyColour(drawn), QApplication::palette().color(QPalette::WindowText));
    QCOMPARE(mailberth::icon(icon).name(), name(icon));
    QVERIFY(!mailberth::icon(icon).isNull());
}

void TstIcons::everyIconHasAShapeOfItsOwn()
{
    for (const Icon one : allIcons) {
        for (const Icon other : allIcons)
            QCOMPARE(shape(image(icon(one), { 16, 16 })) == shape(image(icon(other), { 16, 16 })),
                one == other);
    }
}

void TstIcons::aNewPaletteIsANewColour()
{
    const QIcon lock = icon(Icon::Lock);
    QPalette dark = m_before;
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QCOMPARE(onlyColour(image(lock, { 24, 24 })), QColor(Qt::white));
    QApplication::setPalette(m_before);
    QCOMPARE(onlyColour(image(lock, { 24, 24 })), m_before.color(QPalette::WindowText));
}

void TstIcons::theModeDecidesTheColour()
{
    QPalette palette = m_before;
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x70, 0x70, 0x70));
    palette.setColor(QPalette::HighlightedText, Qt::yellow);
    QApplication::setPalette(palette);
    const QIcon save = icon(Icon::Save);
    QCOMPARE(onlyColour(image(save, { 24, 24 }, 1, QIcon::Disabled)), QColor(0x70, 0x70, 0x70));
    QCOMPARE(onlyColour(image(save, { 24, 24 }, 1, QIcon::Selected)), QColor(Qt::yellow));
    QCOMPARE(
        onlyColour(image(save, { 24, 24 }, 1, QIcon::Active)), palette.color(QPalette::WindowText));
}

void TstIcons::aToneHasItsColourAndAShape()
{
    QList<QImage> shapes;
    for (const Tone tone : { Tone::Good, Tone::Caution, Tone::Bad, Tone::Note }) {
        const QImage drawn = image(toneIcon(tone), { 16, 16 });
        QCOMPARE(onlyColour(image(toneIcon(tone), { 48, 48 })).rgb(),
            toneColours(tone, QApplication::palette()).mark.rgb());
        QVERIFY(!shapes.contains(shape(drawn)));
        shapes += shape(drawn);
    }
}

void TstIcons::twiceTheScaleIsTwiceThePixels()
{
    const QIcon check = icon(Icon::Check);
    QCOMPARE(image(check, { 16, 16 }, 2).size(), QSize(32, 32));
    QCOMPARE(check.pixmap(QSize(16, 16), 2).devicePixelRatio(), 2.0);
    QCOMPARE(shape(image(check, { 16, 16 }, 2)), shape(image(check, { 32, 32 }, 1)));
}

void TstIcons::aCloneIsTheSameIcon()
{
    TintedIconEngine engine(Icon::Warning, Tone::Caution);
    const std::unique_ptr<QIconEngine> clone(engine.clone());
    QCOMPARE(clone->iconName(), QStringLiteral("warning"));
    QCOMPARE(clone->key(), engine.key());
    QCOMPARE(clone->pixmap({ 20, 20 }, QIcon::Normal, QIcon::Off).toImage(),
        engine.pixmap({ 20, 20 }, QIcon::Normal, QIcon::Off).toImage());
}

void TstIcons::theWidgetPaintedUponDecides()
{
    IconLabel label(icon(Icon::Check));
    QPalette own;
    own.setColor(QPalette::WindowText, Qt::magenta);
    label.setPalette(own);
    label.resize(32, 32);
    const QImage grabbed = label.grab().toImage();
    QCOMPARE(QColor(grabbed.pixel(16, 4)), QColor(Qt::magenta));
}

void TstIcons::theProgramsIconIsThereAtEverySize()
{
    for (const int edge : { 16, 22, 32, 48, 256 })
        QCOMPARE(programIcon().pixmap(edge, edge).size(), QSize(edge, edge));
}

QTEST_MAIN(TstIcons)
#include "tst_icons.moc"
