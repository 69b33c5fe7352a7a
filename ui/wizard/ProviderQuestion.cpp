// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ProviderQuestion.h"

#include "ui/widgets/Isolate.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/RelativeFont.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace mailberth
{

namespace
{

constexpr qreal ownerScale = 2;

/// On some desktops (GNOME) Enter presses the button that has the focus. An answer that counts for
/// a password is not given on the way through a window.
class DeliberateButton : public QPushButton
{
public:
    DeliberateButton(const QString &text, const char *objectName)
        : QPushButton(text)
    {
        setObjectName(QLatin1String(objectName));
        setAutoDefault(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

ProviderQuestion::ProviderQuestion(QWidget *parent)
    : QWidget(parent)
    , m_owner(wrappingLabel(this))
    , m_ascii(new QuietLabel)
    , m_advice(wrappingLabel(this))
    , m_yes(new DeliberateButton(tr("&Yes, it is"), "yes"))
    , m_no(new DeliberateButton(tr("&No, enter server…"), "no"))
{
    new RelativeFont(m_owner, ownerScale, QFont::DemiBold);
    m_owner->setObjectName(QStringLiteral("owner"));
    m_ascii->setObjectName(QStringLiteral("ownerAscii"));
    m_advice->setObjectName(QStringLiteral("advice"));
    // Nothing here is to be taken along before the answer.
    for (QLabel *label : { static_cast<QLabel *>(m_owner), static_cast<QLabel *>(m_advice) })
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_ascii->setTextInteractionFlags(Qt::NoTextInteraction);

    auto *answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap(fontMetrics()));
    column->addWidget(m_owner);
    column->addWidget(m_ascii);
    column->addWidget(m_advice);
    column->addSpacing(measure::gap(fontMetrics()));
    column->addLayout(answers);
    connect(m_yes, &QPushButton::clicked, this, &ProviderQuestion::answeredYes);
    connect(m_no, &QPushButton::clicked, this, &ProviderQuestion::answeredNo);
}

void ProviderQuestion::setQuestion(const HostQuestion &question)
{
    m_owner->setText(question.ownerInLetters);
    m_ascii->setText(tr("In the letters of the Internet: %1").arg(isolated(question.owner)));
    m_ascii->setVisible(question.owner != question.ownerInLetters);
    m_advice->setText(
        tr("Say yes only if you know it: from a contract, a bill, or the person who looks after "
           "your mail."));
    const QString spoken = question.question + u' ' + question.reason;
    for (QPushButton *answer : { m_yes, m_no })
        answer->setAccessibleDescription(spoken);
}

} // namespace mailberth
