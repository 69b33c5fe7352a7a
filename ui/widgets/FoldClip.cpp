// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FoldClip.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace mailberth
{

FoldClip::FoldClip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FoldClip::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_content->setParent(this);
    m_content->show();
    updateGeometry();
    place();
}

void FoldClip::setShownPart(double part)
{
    m_part = part;
    updateGeometry();
    place();
}

void FoldClip::setIndent(int indent)
{
    m_indent = indent;
    updateGeometry();
    place();
}

QSize FoldClip::sizeHint() const
{
    if (m_content == nullptr)
        return {};
    const QSize whole = m_content->sizeHint();
    return { m_indent + whole.width(), shown(whole.height()) };
}

QSize FoldClip::minimumSizeHint() const
{
    if (m_content == nullptr)
        return {};
    const QSize whole = m_content->minimumSizeHint();
    return { m_indent + whole.width(), shown(whole.height()) };
}

bool FoldClip::hasHeightForWidth() const
{
    return true;
}

int FoldClip::heightForWidth(int width) const
{
    return shown(fullHeight(width));
}

bool FoldClip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::LayoutDirectionChange) { // the content wants another size
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void FoldClip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

int FoldClip::fullHeight(int width) const
{
    if (m_content == nullptr)
        return 0;
    return m_content->hasHeightForWidth() ? m_content->heightForWidth(width - m_indent)
                                          : m_content->sizeHint().height();
}

int FoldClip::shown(int height) const
{
    return qRound(std::max(0, height) * m_part);
}

void FoldClip::place()
{
    if (m_content == nullptr)
        return;
    const QRect place(m_indent, 0, width() - m_indent, std::max(height(), fullHeight(width())));
    m_content->setGeometry(
        QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), place.height()), place));
}

} // namespace mailberth
