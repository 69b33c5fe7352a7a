// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/OutlineStyle.h"
#include "ui/widgets/ToneColours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mailberth;

namespace
{

/// WCAG 2.1, 1.4.11: what is needed to see that there is a control.
constexpr double leastOutline = 3;

QPalette paletteOf(const QColor &window, const QColor &words)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Button, window);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, words);
    return palette;
}

/// The most that a point near the left edge, half way down, stands out from the ground.
double edgeContrast(QWidget &control, const QColor &ground)
{
    control.ensurePolished();
    control.resize(control.sizeHint().expandedTo({ 80, 24 }));
    const QImage picture = control.grab().toImage();
    double most = 1;
    for (int x = 0; x < 6; ++x)
        most = std::max(most, contrast(picture.pixelColor(x, picture.height() / 2), ground));
    return most;
}

} // namespace

class TstOutlineStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void everyControlCanBeSeen_data();
    void everyControlCanBeSeen();
    void lightGroundsStayAsTheyAre();
};

void TstOutlineStyle::everyControlCanBeSeen_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x23, 0x25, 0x29);
    QTest::newRow("dark blue") << QColor(0x10, 0x18, 0x30);
}

void TstOutlineStyle::everyControlCanBeSeen()
{
    QFETCH(QColor, window);
    QApplication::setStyle(new OutlineStyle(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(window, Qt::white));
    QLineEdit line;
    QPushButton button(QStringLiteral("Copy"));
    QComboBox choice;
    QComboBox editable;
    editable.setEditable(true);
    QCheckBox tick;
    for (QWidget *control : QList<QWidget *> { &line, &button, &choice, &editable, &tick }) {
        QVERIFY2(
            edgeContrast(*control, window) >= leastOutline, control->metaObject()->className());
    }
}

void TstOutlineStyle::lightGroundsStayAsTheyAre()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteOf(Qt::white, Qt::black));
    QLineEdit line;
    line.resize(100, 24);
    const QImage plain = line.grab().toImage();
    QApplication::setStyle(new OutlineStyle(QStringLiteral("Fusion")));
    QCOMPARE(line.grab().toImage(), plain);
}

QTEST_MAIN(TstOutlineStyle)

#include "tst_outline_style.moc"
