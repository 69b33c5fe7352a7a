// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace mailberth
{

class FactList;
class Note;
class QuietLabel;
class WizardSession;
struct SessionState;

/// Signing in on the provider's own page (OAuth 2.0): in this computer's browser, or on another
/// device with a code; or why that cannot be done from here. Hidden where it is no way at all.
class ProviderPageBox : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderPageBox(WizardSession &session);

    void draw(const SessionState &state);
    [[nodiscard]] QPushButton *browserButton() const { return m_browser; }

private:
    QPushButton *m_browser;
    QuietLabel *m_promise;
    FactList *m_invitation;
    QPushButton *m_otherDevice;
    Note *m_obstacle;
};

} // namespace mailberth
