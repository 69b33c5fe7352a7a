// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"

class QProgressBar;
class QPushButton;

namespace mailberth
{

class AnswerList;
class LanesView;

/// The second page: both roads while they are being tried.
class SearchingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SearchingPage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] QLayout *makeProgress();
    void drawProgress(const SessionState &state);
    void announceIfNew(const SessionState &state);

    int m_run = 0; ///< the search that the lanes show
    QPushButton *m_stop;
    QPushButton *m_again;
    LanesView *m_lanes;
    QProgressBar *m_bar;
    QLabel *m_checks;
    AnswerList *m_answers;
    QString m_announced;
};

} // namespace mailberth
