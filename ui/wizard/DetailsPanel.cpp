// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/DetailsPanel.h"

#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/wizard/FileSaving.h"
#include "ui/wizard/SigningWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

namespace mailberth
{

namespace
{

QString fileNameFor(const Answer &answer, const QString &ending)
{
    const QString about = answer.order.address ? answer.order.address->domain().ascii()
        : answer.order.given.isEmpty()         ? QString()
                                       : answer.order.given.constFirst().endpoint.host.ascii();
    return QStringLiteral("mailberth-%1.%2").arg(about, ending);
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_contents(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_saved(new MessageStrip(Tone::Good))
{
    auto *label = new QLabel(tr("De&tails"));
    label->setBuddy(m_contents);
    m_contents->setObjectName(QStringLiteral("detailsContents"));
    m_contents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contents->setMinimumContentsLength(12);
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFocusProxy(m_text);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->hide();

    auto *asText = new QPushButton(tr("Save as te&xt…"));
    auto *asJson = new QPushButton(tr("Save as &JSON…"));
    asText->setObjectName(QStringLiteral("saveText"));
    asJson->setObjectName(QStringLiteral("saveJson"));
    connect(asText, &QPushButton::clicked, this, [this] { askAndSave(ReportFormat::Text); });
    connect(asJson, &QPushButton::clicked, this, [this] { askAndSave(ReportFormat::Json); });

    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_contents, 1);
    for (QPushButton *button : { asText, asJson }) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    column->addWidget(m_saved);
    connect(m_contents, &QComboBox::activated, this, &DetailsPanel::goToGroup);
}

void DetailsPanel::draw(const SessionState &state)
{
    m_state = state;
    if (isVisible())
        refresh();
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Only what changed is written anew: a reader keeps place and selection.
void DetailsPanel::refresh()
{
    const QList<FactGroup> groups = detailFacts(m_state);
    if (groups == m_groups)
        return;
    m_groups = groups;
    m_saved->hide();
    const int place = m_text->verticalScrollBar()->value();
    write(groups);
    m_text->verticalScrollBar()->setValue(place);
}

void DetailsPanel::write(const QList<FactGroup> &groups)
{
    m_text->setFont(fixedFont(font()));
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    const int chosen = m_contents->currentIndex();
    m_contents->clear();
    m_text->clear();
    m_positions.clear();
    QTextCursor cursor(m_text->document());
    for (const FactGroup &group : groups) {
        m_contents->addItem(group.heading);
        m_positions.append(cursor.position());
        cursor.insertText(group.heading + QLatin1Char('\n'), strong);
        const QString all = asText(QList<FactGroup> { group });
        cursor.insertText(all.mid(group.heading.size() + 1) + QLatin1Char('\n'), {});
    }
    m_contents->setCurrentIndex(qBound(0, chosen, m_contents->count() - 1));
}

void DetailsPanel::goToGroup(int index)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    m_text->setTextCursor(cursor);
    cursor.setPosition(m_positions.value(index));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void DetailsPanel::askAndSave(ReportFormat format)
{
    const bool isText = format == ReportFormat::Text;
    const QString proposed =
        fileNameFor(m_state.answer, isText ? QStringLiteral("txt") : QStringLiteral("json"));
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Save the report"), proposed, isText ? tr("Text (*.txt)") : tr("JSON (*.json)"));
    if (!fileName.isEmpty())
        save(format, fileName);
}

void DetailsPanel::save(ReportFormat format, const QString &fileName)
{
    saveAndTell(fileName, report(m_state, format), *m_saved);
}

} // namespace mailberth
