// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"

#include <QElapsedTimer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace mailberth
{

class FoldOut;
class IconLabel;
class MessageStrip;
class Note;
class PasswordField;
class ProviderPageBox;
class QuietLabel;

/// The fourth page: user name and password, for one try at one server, and what the keychain does
/// with them. No field of it exists before settings were proven and the person came here.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SignInPage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void goOn() override;

private:
    /// The one thing that a refusal proposes with a button.
    enum class Offer { None, OtherUserName, WithoutBlanks, OtherWay };

    void build();
    [[nodiscard]] MessageStrip *makeRefusal();
    [[nodiscard]] QWidget *makeMore();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeAdvice();
    [[nodiscard]] QWidget *makeKeeping();
    [[nodiscard]] QLayout *makeWaysOn();
    void sendIntents();
    void drawRefusal(const SessionState &state);
    [[nodiscard]] Offer offerFor(const SessionState &state) const;
    void takeOffer();
    void drawForm(const SessionState &state);
    void drawUserName(const SignInState &signIn);
    void drawAdvice(const SessionState &state);
    void drawKeeping(const AccountState &account);
    void drawWaiting();
    void forgetPasswordOnceProven();

    QPushButton *m_stop;
    MessageStrip *m_refusal = nullptr; ///< nothing of the content exists before it is needed
    FoldOut *m_more = nullptr; ///< behind the refusal
    QLabel *m_moreText = nullptr;
    QWidget *m_form = nullptr;
    QFormLayout *m_fields = nullptr;
    QComboBox *m_userName = nullptr;
    QuietLabel *m_userNameHint = nullptr;
    PasswordField *m_password = nullptr;
    QCheckBox *m_keep = nullptr;
    Note *m_noKeychain = nullptr;
    IconLabel *m_lock = nullptr;
    QLabel *m_consent = nullptr;
    FoldOut *m_advice = nullptr;
    QLabel *m_appPassword = nullptr;
    QPushButton *m_helpPage = nullptr;
    QWidget *m_keeping = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_keepAgain = nullptr;
    QPushButton *m_goOnWithout = nullptr;
    QPushButton *m_remove = nullptr;
    QList<QuietLabel *> m_meanings; ///< of these four, beside them
    QuietLabel *m_waiting = nullptr;
    ProviderPageBox *m_page = nullptr;
    QPushButton *m_skip = nullptr;
    QElapsedTimer m_waitingSince;
    QTimer m_second;
    Offer m_offer = Offer::None;
    bool m_adviceWanted = false;
    Phase m_phaseSeen = Phase::NotBegun; ///< a refusal moves the focus once
};

} // namespace mailberth
