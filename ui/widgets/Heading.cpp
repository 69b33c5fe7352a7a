// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Heading.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeFont.h"

#include <QHBoxLayout>

namespace mailberth
{

namespace
{

constexpr qreal headingScale = 1.4;

} // namespace

Heading::Heading(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconLabel(this))
    , m_label(wrappingLabel(this))
{
    new RelativeFont(this, headingScale, QFont::DemiBold);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(measure::gap(fontMetrics()));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    m_mark->hide();
}

Heading::Heading(const QString &text, QWidget *parent)
    : Heading(parent)
{
    setText(text);
}

void Heading::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString Heading::text() const
{
    return m_label->text();
}

void Heading::setTone(std::optional<Tone> tone)
{
    m_mark->setVisible(tone.has_value());
    if (tone)
        m_mark->setIcon(toneIcon(*tone));
}

} // namespace mailberth
