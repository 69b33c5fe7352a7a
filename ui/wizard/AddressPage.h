// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mailberth
{

class FoldOut;
class IconLabel;
class MessageStrip;
class Note;

/// The first page: which mailbox should send?
class AddressPage : public WizardPage
{
    Q_OBJECT

public:
    explicit AddressPage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] QWidget *makeMailbox();
    [[nodiscard]] QWidget *makePrivacy();
    [[nodiscard]] QWidget *makeServer();
    void sendIntents();
    void drawMailbox(const SessionState &state);
    void drawRemembered(const SessionState &state);
    void drawServer(const SessionState &state);

    QLineEdit *m_address;
    IconLabel *m_addressMark;
    MessageStrip *m_remark;
    QLineEdit *m_name;
    Note *m_privacy;
    QCheckBox *m_thirdParties;
    MessageStrip *m_remembered;
    FoldOut *m_known;
    QLineEdit *m_host;
    QComboBox *m_port;
    QComboBox *m_security;
    MessageStrip *m_serverRemark;
};

} // namespace mailberth
