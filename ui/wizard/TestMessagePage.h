// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/MessageStages.h"
#include "ui/wizard/WizardPage.h"

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mailberth
{

class CopyButton;
class FoldOut;
class IconLabel;
class MessageStrip;
class QuietLabel;
class ServerText;

/// The fifth page: one message to oneself, or to whom the person names. What was taken, or may have
/// been, is never sent again by it.
class TestMessagePage : public WizardPage
{
    Q_OBJECT

public:
    explicit TestMessagePage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void goOn() override;

private:
    /// The widgets of one step.
    struct Row
    {
        IconLabel *mark;
        QLabel *what;
        QuietLabel *command;
        QuietLabel *took;
    };

    [[nodiscard]] static QString stateInWords(MessageStage::How how);
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] QWidget *makeCaught();
    void drawForm(const MessageState &message);
    void drawSteps(const MessageState &message);
    void drawResult(const SessionState &state);

    QList<Row> m_rows; ///< before what is made with it
    QPushButton *m_stop;
    QWidget *m_form;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    MessageStrip *m_remark;
    QWidget *m_steps;
    QWidget *m_result;
    MessageStrip *m_meaning;
    ServerText *m_reply;
    CopyButton *m_copy;
    FoldOut *m_caught;
    QPlainTextEdit *m_message;
    QPushButton *m_skip;
    Phase m_phaseSeen = Phase::NotBegun;
};

} // namespace mailberth
