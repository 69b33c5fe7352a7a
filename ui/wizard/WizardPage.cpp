// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/WizardPage.h"

#include "ui/widgets/Heading.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/wizard/WizardSession.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mailberth
{

namespace
{

/// Below this many lines of text, details and content do not stand side by side.
constexpr int roomyLines = 44;

/// As high as its words need in the width that it has. A label that wraps asks for the height that
/// it needs in a width of its own choice, and that would stay empty below the content.
class Content : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { QWidget::minimumSizeHint().width(), 0 };
    }
};

} // namespace

WizardPage::WizardPage(WizardSession &session, const QString &named)
    : m_session(session)
    , m_page(new QVBoxLayout(this))
    , m_heading(new Heading)
    , m_summary(new QuietLabel)
    , m_besideHeading(new QHBoxLayout)
    , m_top(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setAccessibleName(named);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_heading->setObjectName(QStringLiteral("heading"));

    auto *headline = new QHBoxLayout;
    headline->addWidget(m_heading, 1);
    headline->addLayout(m_besideHeading);
    m_top->addLayout(headline);
    m_top->addWidget(m_summary);

    auto *content = new Content;
    content->setLayout(m_body);
    m_scroll->setObjectName(QStringLiteral("content"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    // A scroll area shows what gets the focus only if it had the focus already.
    connect(
        qApp, &QApplication::focusChanged, m_scroll, [scroll = m_scroll](QWidget *, QWidget *now) {
            if (now && scroll->widget() && scroll->widget()->isAncestorOf(now))
                scroll->ensureWidgetVisible(now);
        });

    m_page->addLayout(m_top);
    m_page->addWidget(m_scroll, 1);
    m_page->addLayout(m_foot);
    space();
}

void WizardPage::space()
{
    const int gap = measure::gap(fontMetrics());
    m_top->setSpacing(gap / 2);
    m_body->setSpacing(2 * gap);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_foot->setSpacing(gap);
    m_page->setSpacing(2 * gap);
    const int edge = 4 * gap;
    m_page->setContentsMargins(edge, edge, edge, 2 * gap);
}

void WizardPage::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

bool WizardPage::isComplete() const
{
    return mayGoOn(m_session.state());
}

void WizardPage::goOn()
{
    m_session.goOn();
}

void WizardPage::host(QWidget *details, QWidget *question)
{
    m_details = details;
    m_page->insertWidget(m_page->indexOf(m_foot), details, 1);
    m_page->addWidget(question);
    shareRoom();
}

void WizardPage::shareRoom()
{
    const bool hasDetails = m_details && m_details->parent() == this && !m_details->isHidden();
    m_scroll->setVisible(!hasDetails || height() >= roomyLines * fontMetrics().height());
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    shareRoom();
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        space();
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace mailberth
