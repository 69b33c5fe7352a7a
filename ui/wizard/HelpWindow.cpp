// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/HelpWindow.h"

#include "ui/widgets/Heading.h"
#include "ui/widgets/LanesView.h"
#include "ui/widgets/Measures.h"
#include "ui/wizard/ExampleLanes.h"
#include "ui/wizard/WizardPage.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QUrl>

namespace mailberth
{

namespace
{

/// Air between questions. QListView::setSpacing() breaks lines for a width that it does not give.
class Airy : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int air = measure::gap(option.fontMetrics);
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_topics(topics())
    , m_contents(new QListWidget)
    , m_title(new Heading)
    , m_lanes(new LanesView)
    , m_text(paragraph())
    , m_references(new QVBoxLayout)
{
    setWindowTitle(tr("About the two ports"));
    m_contents->setObjectName(QStringLiteral("topics"));
    m_contents->setAccessibleName(tr("Questions"));
    m_contents->setWordWrap(true);
    m_contents->setItemDelegate(new Airy(m_contents));
    m_contents->setResizeMode(QListView::Adjust);
    m_contents->setTextElideMode(Qt::ElideNone);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Topic &topic : m_topics)
        m_contents->addItem(topic.title);
    // With a large font the roads rather get short than the whole scrolls sideways.
    m_lanes->setMinimumWidth(1);
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_title);
    column->addWidget(m_lanes);
    column->addWidget(m_text);
    column->addLayout(m_references);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *errorText =
        buttons->addButton(tr("An &error message…"), QDialogButtonBox::ActionRole);
    errorText->setObjectName(QStringLiteral("errorMessage"));
    errorText->setAutoDefault(false);
    connect(errorText, &QPushButton::clicked, this, &HelpWindow::errorTextWanted);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_contents, 1);
    reading->addWidget(scroll, 3);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(reading);
    whole->addWidget(buttons);

    connect(m_contents, &QListWidget::currentRowChanged, this, [this, scroll](int row) {
        showTopic(row);
        scroll->verticalScrollBar()->setValue(0);
    });
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

void HelpWindow::showTopic(int index)
{
    if (index < 0 || index >= m_topics.size())
        return;
    const Topic &topic = m_topics.at(index);
    m_contents->setCurrentRow(index);
    m_title->setText(topic.title);
    const QList<LanePicture> lanes = exampleLanes(topic.illustration);
    m_lanes->setLanes({});
    m_lanes->setLanes(lanes);
    m_lanes->setVisible(!lanes.isEmpty());
    m_text->setText(topic.paragraphs.join(QStringLiteral("\n\n")));
    showReferences(topic.references);
}

void HelpWindow::showReferences(const QList<Reference> &references)
{
    while (QLayoutItem *item = m_references->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Reference &reference : references) {
        auto *open = new QPushButton(reference.title);
        open->setAutoDefault(false);
        open->setAccessibleDescription(tr("Opens in the web browser"));
        const QUrl url(reference.url);
        connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        m_references->addWidget(open, 0, Qt::AlignLeading);
    }
}

} // namespace mailberth
