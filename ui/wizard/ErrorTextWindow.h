// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/pasted/Explanation.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace mailberth
{

class Note;

/// What an error text of another program means. Nothing of the text leaves this window, and no host
/// in it is contacted or becomes chosen.
class ErrorTextWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ErrorTextWindow(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants the search for that mail address.
    void addressWanted(const QString &address);

private:
    void explain();
    void show(const pasted::Explanation &explanation);
    void addProbe(const pasted::ProbeCall &call);

    QPlainTextEdit *m_text;
    Note *m_secret;
    QVBoxLayout *m_answer;
};

} // namespace mailberth
