// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FactList.h"

#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/ServerText.h"

#include <QEvent>
#include <QGridLayout>

namespace mailberth
{

FactList::FactList(Copying copying, QWidget *parent)
    : QWidget(parent)
    , m_copying(copying)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    space();
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < facts.size(); ++row)
        addRow(row, facts.at(row));
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

void FactList::addRow(int row, const Fact &fact)
{
    const bool copies = m_copying == Copying::Each;
    auto *label = new QuietLabel(fact.label, this);
    auto *value = new ServerText(fact.value, ServerText::Fit::Wrap, this);
    value->setFocusPolicy(Qt::ClickFocus); // the keyboard goes from button to button
    value->setAccessibleDescription(fact.label);
    m_grid->addWidget(label, row, 0, copies ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(value, row, 1, copies ? Qt::AlignVCenter : Qt::Alignment());
    if (copies)
        m_grid->addWidget(new CopyButton(fact.label, fact.value, this), row, 2);
}

void FactList::space()
{
    m_grid->setHorizontalSpacing(measure::padding(fontMetrics()));
    m_grid->setVerticalSpacing(measure::gap(fontMetrics()));
}

QString asText(const QList<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts)
        lines += fact.label + QStringLiteral(": ") + fact.value;
    return lines.join(QLatin1Char('\n'));
}

} // namespace mailberth
