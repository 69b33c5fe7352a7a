// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QWizard>

namespace mailberth
{

class DetailsPanel;
class ErrorTextWindow;
class HelpWindow;
class LeaveQuestion;
class WizardPage;
class WizardSession;

/// The window: it draws the session's state on the page that shows, and turns pages as the session
/// says. It decides nothing.
class Wizard : public QWizard
{
    Q_OBJECT

public:
    explicit Wizard(WizardSession &session, QWidget *parent = nullptr);
    ~Wizard() override;

    [[nodiscard]] int nextId() const override;
    /// Next and Finish are intents: the session turns the page, or says what is missing.
    [[nodiscard]] bool validateCurrentPage() override;

    /// Room for a page of ordinary length, in the person's own font.
    [[nodiscard]] QSize sizeHint() const override;
    /// Closing in whatever way ends the search first.
    void done(int result) override;

    void showHelp();
    void showErrorText();
    [[nodiscard]] DetailsPanel &details() const { return *m_details; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void setUpButtons();
    void setUpKeys();
    void draw();
    void follow(Page page);
    void pageShown(int id);
    void end(const SessionState &state);
    void drawButtons(const SessionState &state);
    [[nodiscard]] QString nextText(const SessionState &state) const;
    void drawDetails(const SessionState &state);
    void toggleDetails();
    void copySettings();
    [[nodiscard]] WizardPage *currentWizardPage() const;

    WizardSession &m_session;
    DetailsPanel *m_details;
    LeaveQuestion *m_question;
    HelpWindow *m_help = nullptr;
    ErrorTextWindow *m_errorText = nullptr;
    enum class Turning { No, Yes } m_turning = Turning::No;
};

} // namespace mailberth
