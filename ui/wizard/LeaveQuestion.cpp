// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/LeaveQuestion.h"

#include "ui/widgets/MessageStrip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mailberth
{

LeaveQuestion::LeaveQuestion(QWidget *parent)
    : QWidget(parent)
    , m_stay(new QPushButton(tr("Sta&y")))
{
    auto *question =
        new MessageStrip(Tone::Caution, tr("Leave Mailberth? What was found is not kept."));
    question->setActionText(tr("&Leave"));
    question->actionButton()->setObjectName(QStringLiteral("leave"));
    m_stay->setObjectName(QStringLiteral("stay"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(question, 1);
    row->addWidget(m_stay);
    connect(question, &MessageStrip::actionTriggered, this, &LeaveQuestion::leaveWanted);
    connect(m_stay, &QPushButton::clicked, this, &LeaveQuestion::stayWanted);
}

void LeaveQuestion::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_stay->setFocus();
}

} // namespace mailberth
