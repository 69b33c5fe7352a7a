// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mailberth
{

/// Where a password is typed: hidden unless the person wants to see it. Says when Caps Lock seems
/// to be on, and when it left out a blank that came along with a paste. Keeps the text nowhere
/// else.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] Secret secret() const;
    /// Empties the field and what it remembers for undoing.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void noteCapsLock(const QString &letter, Qt::KeyboardModifiers modifiers);
    void remark();

    QLineEdit *m_edit;
    QPushButton *m_show;
    QLabel *m_remark;
    qsizetype m_length = 0; ///< of the text before the latest edit
    enum class CapsLock { Off, On } m_capsLock = CapsLock::Off;
    enum class Blank { Kept, LeftOut } m_blank = Blank::Kept;
};

} // namespace mailberth
