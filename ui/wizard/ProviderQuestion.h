// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mailberth
{

class PlainLabel;
class QuietLabel;

/// Asks whether whoever owns a server is the person's provider. Neither answer is the usual one:
/// there is no default button, and Enter does nothing.
class ProviderQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderQuestion(QWidget *parent = nullptr);

    void setQuestion(const HostQuestion &question);

Q_SIGNALS:
    void answeredYes();
    void answeredNo();

private:
    PlainLabel *m_owner;
    QuietLabel *m_ascii; ///< beside a name in letters of its own
    PlainLabel *m_advice;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace mailberth
