// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"

class QPushButton;

namespace mailberth
{

class CopyButton;
class FactList;
class HandOverPanel;
class MessageStrip;

/// The last page: the settings, to be copied, read aloud to someone or put into a mail program.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void reportWanted();

private:
    void drawProven(const SessionState &state);

    FactList *m_settings;
    CopyButton *m_copyAll;
    MessageStrip *m_proven;
    HandOverPanel *m_handOver;
    QPushButton *m_again;
    QPushButton *m_another;
    QPushButton *m_report;
};

} // namespace mailberth
