// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/PasswordField.h"

#include "ui/widgets/QuietLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace mailberth
{

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_show(new QPushButton(tr("Sho&w")))
    , m_remark(new QuietLabel)
{
    m_edit->setObjectName(QStringLiteral("password"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    m_edit->installEventFilter(this);
    m_show->setObjectName(QStringLiteral("showPassword"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show the password"));
    m_remark->setObjectName(QStringLiteral("passwordRemark"));
    m_remark->setWordWrap(true);
    setFocusProxy(m_edit);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_show, 0, 1);
    grid->addWidget(m_remark, 1, 0, 1, 2);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::typed);
    connect(m_show, &QPushButton::toggled, m_edit, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
}

Secret PasswordField::secret() const
{
    return Secret::fromText(m_edit->text());
}

void PasswordField::clear()
{
    m_edit->setText(QString()); // unlike clear(), it forgets what could be undone
    m_show->setChecked(false);
    m_length = 0;
    m_blank = Blank::Kept;
    remark();
}

/// More than one letter at a time comes from a paste, and blanks around it from a careless one. A
/// password that does end with a blank can be typed.
void PasswordField::typed(const QString &text)
{
    const bool isPaste = text.size() > m_length + 1;
    const QString trimmed = text.trimmed();
    m_blank = isPaste && trimmed != text ? Blank::LeftOut : Blank::Kept;
    if (m_blank == Blank::LeftOut)
        m_edit->setText(trimmed);
    m_length = m_edit->text().size();
    remark();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        noteCapsLock(key->text(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

/// No system tells Qt; a capital that came without Shift does.
void PasswordField::noteCapsLock(const QString &letter, Qt::KeyboardModifiers modifiers)
{
    if (letter.size() != 1 || letter.toLower() == letter.toUpper())
        return;
    const bool isCapital = letter == letter.toUpper();
    const bool hasShift = modifiers.testFlag(Qt::ShiftModifier);
    m_capsLock = isCapital == hasShift ? CapsLock::Off : CapsLock::On;
    remark();
}

void PasswordField::remark()
{
    QStringList remarks;
    if (m_capsLock == CapsLock::On)
        remarks.append(tr("Caps Lock is on."));
    if (m_blank == Blank::LeftOut)
        remarks.append(tr("A blank around what you pasted was left out."));
    m_remark->setText(remarks.join(QLatin1Char(' ')));
    m_edit->setAccessibleDescription(m_remark->text());
}

} // namespace mailberth
