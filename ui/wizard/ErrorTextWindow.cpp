// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ErrorTextWindow.h"

#include "core/pasted/Unwrapping.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/wizard/WizardPage.h"
#include "ui/words/ExplanationWords.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace mailberth
{

namespace
{

constexpr int lettersWide = 84;
constexpr int linesHigh = 32;
constexpr int linesOfText = 6;

/// The mail address that a call searches for; empty if it is about something else.
QString addressIn(const pasted::ProbeCall &call)
{
    const bool isAboutAMailbox = call.size() > 1 && call.constFirst() != u"probe";
    return isAboutAMailbox ? call.at(1) : QString();
}

QString asButtonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ErrorTextWindow::ErrorTextWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
    , m_secret(new Note(Tone::Caution))
    , m_answer(new QVBoxLayout)
{
    setWindowTitle(tr("An error message"));
    m_text->setObjectName(QStringLiteral("errorText"));
    m_text->setAccessibleName(tr("The error message"));
    m_text->setPlaceholderText(tr("Paste the text that your program shows, or its log."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(linesOfText * fontMetrics().lineSpacing());
    m_secret->setObjectName(QStringLiteral("secretInText"));
    m_secret->setText(tr("There is a password or key in this text. Take it out before you show the "
                         "text to anybody."));
    m_secret->hide();

    auto *summary = paragraph(tr("Nothing of it leaves this computer."));
    auto *page = new QWidget;
    page->setLayout(m_answer);
    m_answer->setSpacing(2 * measure::gap(fontMetrics()));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);

    auto *whole = new QVBoxLayout(this);
    whole->addWidget(new Heading(tr("What does the message say?")));
    whole->addWidget(summary);
    whole->addWidget(m_text);
    whole->addWidget(m_secret);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ErrorTextWindow::explain);
    resize(lettersWide * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().height());
    m_text->setFocus();
}

void ErrorTextWindow::explain()
{
    const QByteArray text = m_text->toPlainText().toUtf8().left(pasted::longestPaste);
    const bool isEmpty = text.trimmed().isEmpty();
    const pasted::Explanation explanation =
        isEmpty ? pasted::Explanation {} : pasted::explained(text);
    m_secret->setVisible(explanation.hadSecrets);
    while (QLayoutItem *item = m_answer->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isEmpty)
        show(explanation);
    m_answer->addStretch();
}

void ErrorTextWindow::show(const pasted::Explanation &explanation)
{
    const QList<Topic> topics = topicsOf(explanation);
    for (int index = 0; index < topics.size(); ++index) {
        const Topic &topic = topics.at(index);
        m_answer->addWidget(new Heading(topic.title));
        auto *answer = paragraph(topic.paragraphs.join(QStringLiteral("\n\n")));
        answer->setObjectName(QStringLiteral("explanation"));
        m_answer->addWidget(answer);
        if (index < explanation.causes.size() && explanation.causes.at(index).probe)
            addProbe(*explanation.causes.at(index).probe);
    }
}

void ErrorTextWindow::addProbe(const pasted::ProbeCall &call)
{
    const QString address = addressIn(call);
    if (address.isEmpty())
        return;
    auto *look = new QPushButton(asButtonText(tr("Look for %1").arg(address)));
    look->setObjectName(QStringLiteral("lookForAddress"));
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, [this, address] { Q_EMIT addressWanted(address); });
    m_answer->addWidget(look, 0, Qt::AlignLeading);
}

} // namespace mailberth
