// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/HandOverPanel.h"

#include "ui/widgets/Measures.h"
#include "ui/wizard/HandOverPreview.h"
#include "ui/wizard/WizardPage.h"
#include "ui/words/HandOver.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mailberth
{

namespace
{

constexpr int buttonsInARow = 3;

/// Where the panel stands in something that scrolls, brings what opened into sight.
void bringIntoSight(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&widget);
            return;
        }
    }
}

} // namespace

HandOverPanel::HandOverPanel(QWidget *parent)
    : QWidget(parent)
    , m_preview(new HandOverPreview)
{
    auto *buttons = new QGridLayout;
    for (const Target &target : targets()) {
        auto *button = new QPushButton(inWords(target.id));
        button->setObjectName(QStringLiteral("handOver-") + id(target.id));
        button->setCheckable(true);
        button->setAutoDefault(false);
        const int place = static_cast<int>(m_buttons.size());
        buttons->addWidget(button, place / buttonsInARow, place % buttonsInARow);
        const HandOverView usual { target.id, target.parts.constFirst().form };
        connect(button, &QPushButton::clicked, this, [this, button, usual] {
            button->setChecked(true); // a second press does not take it back
            Q_EMIT wanted(usual);
        });
        m_buttons.append(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        paragraph(tr("Put it into a mail program. Each shows what it will write, and where, before "
                     "it writes.")));
    column->addLayout(buttons);
    column->addWidget(m_preview);
    m_preview->hide();
    connect(m_preview, &HandOverPreview::wanted, this, &HandOverPanel::wanted);
}

void HandOverPanel::draw(const Account &account, const std::optional<HandOverView> &view)
{
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setChecked(view && targets()[index].id == view->target);
    const bool opens = view && !m_preview->isVisible();
    if (view)
        m_preview->draw(account, *view);
    m_preview->setVisible(view.has_value());
    if (opens) // once it is laid out
        QMetaObject::invokeMethod(
            this, [this] { bringIntoSight(*m_preview); }, Qt::QueuedConnection);
}

} // namespace mailberth
