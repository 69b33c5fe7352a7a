// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FoldOutHeader.h"

#include "ui/widgets/AccessibleFoldOut.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/RelativeFont.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace mailberth
{

namespace
{

constexpr qreal chevronScale = 0.6; // of a line's height
constexpr int quarterTurn = 90; // degrees

} // namespace

FoldOutHeader::FoldOutHeader(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    AccessibleFoldOut::install();
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new RelativeFont(this, 1, QFont::DemiBold);
    connect(this, &QAbstractButton::toggled, this, [this] { AccessibleFoldOut::tellState(*this); });
}

QSize FoldOutHeader::sizeHint() const
{
    const int gap = measure::gap(fontMetrics());
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return { indent() + words.width() + gap, words.height() + gap };
}

int FoldOutHeader::indent() const
{
    return fontMetrics().height() + measure::gap(fontMetrics()) / 2;
}

void FoldOutHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - line) / 2, line, line));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(place).center());
    if (isChecked())
        painter.rotate(quarterTurn);
    else if (mirrored)
        painter.scale(-1, 1);
    const qreal edge = line * chevronScale;
    paintIcon(painter, Icon::Arrow, QRectF(-edge / 2, -edge / 2, edge, edge),
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    painter.restore();

    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent(), 0, 0, 0));
    const auto flags = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    style()->drawItemText(&painter, words, int(flags) | Qt::TextShowMnemonic, palette(),
        isEnabled(), text(), foregroundRole());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

/// In a dialog, Enter would otherwise press the default button.
void FoldOutHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FoldOutHeader::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace mailberth
