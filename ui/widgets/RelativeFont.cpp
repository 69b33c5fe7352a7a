// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RelativeFont.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace mailberth
{

RelativeFont::RelativeFont(QWidget *widget, qreal scale, QFont::Weight weight)
    : QObject(widget)
    , m_widget(widget)
    , m_scale(scale)
    , m_weight(weight)
{
    m_widget->installEventFilter(this);
    watchParent();
    apply();
}

bool RelativeFont::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        if (watched == m_widget) {
            watchParent();
            apply();
        }
        break;
    case QEvent::FontChange:
        if (watched == m_parent)
            apply();
        break;
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
        apply();
        break;
    default:
        break;
    }
    return false;
}

void RelativeFont::watchParent()
{
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = m_widget->parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

void RelativeFont::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    QFont font = m_parent ? m_parent->font() : QApplication::font(m_widget);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_scale));
    font.setWeight(m_weight);
    m_widget->setFont(font);
    m_applying = false;
}

QFont fixedFont(const QFont &beside)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        fixed.setPointSizeF(beside.pointSizeF());
    else
        fixed.setPixelSize(beside.pixelSize());
    return fixed;
}

} // namespace mailberth
