// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SignInPage.h"

#include "core/survey/SubmissionFindings.h"
#include "ui/widgets/FoldOut.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Isolate.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/PasswordField.h"
#include "ui/wizard/ProviderPageBox.h"
#include "ui/wizard/SigningWords.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/VaultWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

QPushButton *plainButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

bool wantsAppPassword(const SessionState &state)
{
    const std::optional<ProviderCard> &provider = state.answer.verdict.provider;
    return provider && provider->credentials.contains(Credential::AppPassword);
}

/// The way that the latest refusal proposes in place of the one that was tried.
std::optional<SaslMechanism> otherWay(const SessionState &state)
{
    const std::optional<SubmissionReport> &report = state.account.signIn.report;
    return report ? otherWayIn(findingsIn(*report, state.answer.verdict.provider)) : std::nullopt;
}

} // namespace

SignInPage::SignInPage(WizardSession &session)
    : WizardPage(session, tr("Sign in"))
    , m_stop(plainButton(tr("&Stop"), QStringLiteral("stopSigningIn")))
{
    besideHeading().addWidget(m_stop, 0, Qt::AlignTop);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::drawWaiting);
    connect(&session, &WizardSession::changed, this, &SignInPage::forgetPasswordOnceProven);
}

void SignInPage::build()
{
    m_refusal = makeRefusal();
    m_form = makeForm();
    m_keeping = makeKeeping();
    m_page = new ProviderPageBox(session());
    body().addWidget(m_refusal);
    body().addWidget(makeMore());
    body().addWidget(m_page);
    body().addWidget(m_form);
    body().addWidget(m_keeping);
    body().addStretch();
    foot().addLayout(makeWaysOn());
    sendIntents();
}

MessageStrip *SignInPage::makeRefusal()
{
    auto *refusal = new MessageStrip(Tone::Bad);
    refusal->setObjectName(QStringLiteral("refusal"));
    refusal->actionButton()->setObjectName(QStringLiteral("tryAs"));
    return refusal;
}

QWidget *SignInPage::makeMore()
{
    m_moreText = paragraph();
    m_moreText->setObjectName(QStringLiteral("refusalMore"));
    m_more = new FoldOut(tr("Mo&re"));
    m_more->header()->setObjectName(QStringLiteral("moreOfRefusal"));
    m_more->setContent(m_moreText);
    return m_more;
}

QWidget *SignInPage::makeForm()
{
    m_userName = new QComboBox;
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userName->setEditable(true);
    m_userName->setInsertPolicy(QComboBox::NoInsert);
    m_userName->setMinimumContentsLength(12);
    m_userNameHint = new QuietLabel;
    m_userNameHint->setWordWrap(true);
    auto *userName = new QVBoxLayout;
    userName->addWidget(m_userName);
    userName->addWidget(m_userNameHint);
    m_password = new PasswordField;
    m_keep = new QCheckBox;
    m_keep->setObjectName(QStringLiteral("keep"));
    m_noKeychain = new Note(Tone::Note);
    m_noKeychain->setObjectName(QStringLiteral("noKeychain"));
    m_lock = new IconLabel(icon(Icon::Lock));
    m_consent = paragraph();
    m_consent->setObjectName(QStringLiteral("consent"));

    m_fields = new QFormLayout;
    QFormLayout *fields = m_fields;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("&User name"), userName);
    qobject_cast<QLabel *>(fields->labelForField(userName))->setBuddy(m_userName);
    fields->addRow(tr("&Password"), m_password);
    qobject_cast<QLabel *>(fields->labelForField(m_password))->setBuddy(m_password->edit());
    m_password->edit()->setAccessibleName(tr("Password"));

    auto *locked = new QHBoxLayout;
    locked->addWidget(m_lock, 0, Qt::AlignTop);
    locked->addWidget(m_consent, 1);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * measure::gap(fontMetrics()));
    column->addLayout(fields);
    column->addWidget(m_keep);
    column->addWidget(m_noKeychain);
    column->addLayout(locked);
    column->addWidget(makeAdvice());
    return form;
}

QWidget *SignInPage::makeAdvice()
{
    m_appPassword = paragraph();
    m_helpPage = plainButton(tr("How to &make one"), QStringLiteral("helpPage"));
    m_helpPage->setAccessibleDescription(tr("Opens the provider's page in the web browser"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, measure::gap(fontMetrics()), 0, 0);
    column->addWidget(m_appPassword);
    column->addWidget(m_helpPage, 0, Qt::AlignLeading);
    m_advice = new FoldOut(tr("My provider wants an &app password"));
    m_advice->header()->setObjectName(QStringLiteral("appPassword"));
    m_advice->setContent(content);
    return m_advice;
}

QWidget *SignInPage::makeKeeping()
{
    m_unlock = plainButton(tr("&Unlock and keep"), QStringLiteral("unlock"));
    m_keepAgain = plainButton(tr("T&ry again"), QStringLiteral("keepAgain"));
    m_goOnWithout = plainButton(tr("&Go on without keeping"), QStringLiteral("goOnWithout"));
    m_remove = plainButton(tr("Re&move it"), QStringLiteral("removeKept"));
    m_waiting = new QuietLabel;
    m_waiting->setObjectName(QStringLiteral("waiting"));

    auto *keeping = new QWidget;
    auto *column = new QVBoxLayout(keeping);
    column->setContentsMargins(0, 0, 0, 0);
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(measure::padding(fontMetrics()));
    ways->setColumnStretch(1, 1);
    const std::pair<QPushButton *, QString> meanings[] {
        { m_unlock, tr("Your desktop asks for the keyring's own password.") },
        { m_keepAgain, tr("Asks the keychain once more.") },
        { m_goOnWithout, tr("Mail programs will ask you once.") },
        { m_remove, tr("Takes the password out of the keychain again.") },
    };
    for (const auto &[way, meaning] : meanings) {
        auto *label = new QuietLabel(meaning);
        label->setWordWrap(true);
        way->setAccessibleDescription(meaning);
        m_meanings.append(label);
        const int line = ways->rowCount();
        ways->addWidget(way, line, 0);
        ways->addWidget(label, line, 1);
    }
    column->addLayout(ways);
    column->addWidget(m_waiting);
    return keeping;
}

QLayout *SignInPage::makeWaysOn()
{
    m_skip = plainButton(tr("Go on with&out signing in"), QStringLiteral("skipSigningIn"));
    auto *ways = new QHBoxLayout;
    ways->addStretch();
    ways->addWidget(m_skip);
    return ways;
}

void SignInPage::sendIntents()
{
    AccountFlow *to = session().account();
    WizardSession *whole = &session();
    connect(m_stop, &QPushButton::clicked, to, &AccountFlow::cancel);
    connect(m_userName, &QComboBox::editTextChanged, to, [this, to](const QString &text) {
        if (text != to->state().signIn.userName.text)
            to->typeUserName(text);
    });
    connect(m_refusal, &MessageStrip::actionTriggered, this, &SignInPage::takeOffer);
    connect(m_keep, &QCheckBox::toggled, to, [to](bool keep) {
        to->setWish(keep ? KeepingState::Wish::Keep : KeepingState::Wish::AskEachTime);
    });
    connect(m_unlock, &QPushButton::clicked, to, &AccountFlow::unlockAndKeep);
    connect(m_keepAgain, &QPushButton::clicked, to, &AccountFlow::tryKeepingAgain);
    connect(m_goOnWithout, &QPushButton::clicked, to, &AccountFlow::goOnWithoutKeeping);
    connect(m_remove, &QPushButton::clicked, to, &AccountFlow::removeKept);
    connect(m_skip, &QPushButton::clicked, whole, &WizardSession::skip);
    connect(m_helpPage, &QPushButton::clicked, this, [this] {
        const std::optional<ProviderCard> &provider = session().state().answer.verdict.provider;
        if (provider)
            QDesktopServices::openUrl(QUrl(provider->helpPage));
    });
}

void SignInPage::draw(const SessionState &state)
{
    if (!m_form)
        build();
    const AccountState &account = state.account;
    const Remark words = signInWords(account);
    const bool isIn = isSignedIn(account);
    heading().setText(words.headline);
    heading().setTone(isIn ? std::optional(words.tone) : std::nullopt);
    setSummary(words.explanation);
    m_stop->setVisible(!isAtRest(account));
    m_stop->setText(isIn ? tr("Do not wai&t") : tr("&Stop"));
    m_form->setVisible(!isIn && !isVisiting(account.signIn) && canSignIn(account.signIn));
    m_form->setEnabled(account.signIn.phase != Phase::Running);
    m_page->draw(state);
    drawRefusal(state);
    drawForm(state);
    drawAdvice(state);
    drawKeeping(account);
    m_skip->setVisible(!isIn);
}

void SignInPage::drawRefusal(const SessionState &state)
{
    Remark words = refusalWords(state);
    const AccountState &account = state.account;
    const SignInState &signIn = account.signIn;
    switch (signIn.missing) {
    case SignInState::Missing::UserName:
        words = { Tone::Caution, tr("The user name is missing."), {} };
        break;
    case SignInState::Missing::Password:
        words = { Tone::Caution, tr("The password is missing."), {} };
        break;
    case SignInState::Missing::Nothing:
        break;
    }
    m_refusal->setVisible(!words.headline.isEmpty());
    m_more->setVisible(!words.more.isEmpty());
    m_moreText->setText(words.more);
    m_refusal->setTone(words.tone);
    m_refusal->setText(words.explanation.isEmpty()
            ? words.headline
            : words.headline + QLatin1Char(' ') + words.explanation);
    m_offer = words.headline.isEmpty() ? Offer::None : offerFor(state);
    switch (m_offer) {
    case Offer::None:
        m_refusal->setActionText({});
        break;
    case Offer::OtherUserName:
        m_refusal->setActionText(tr("&Try as %1").arg(signIn.otherUserName));
        break;
    case Offer::WithoutBlanks:
        m_refusal->setActionText(tr("S&end it without the blanks"));
        break;
    case Offer::OtherWay:
        m_refusal->setActionText(tr("S&ign in by %1").arg(id(*otherWay(state))));
        break;
    }

    const bool isNew =
        std::exchange(m_phaseSeen, signIn.phase) == Phase::Running && signIn.phase == Phase::Over;
    if (isNew && !isSignedIn(account)) {
        m_refusal->announce();
        m_password->edit()->selectAll();
        if (signIn.visit)
            m_page->browserButton()->setFocus();
        else
            m_password->edit()->setFocus();
    }
}

SignInPage::Offer SignInPage::offerFor(const SessionState &state) const
{
    const SignInState &signIn = state.account.signIn;
    if (signIn.missing != SignInState::Missing::Nothing || !signIn.report)
        return Offer::None;
    const SignInOutcome &outcome = signIn.report->signIn.outcome;
    const auto *refused = std::get_if<signin::Refused>(&outcome);
    const bool hasOtherName = refused && !signIn.otherUserName.isEmpty();
    if (hasOtherName && refused->cause == RefusalCause::OtherUsernameForm)
        return Offer::OtherUserName;
    if (signIn.typed.holdsBlanks()
        && (refused || std::holds_alternative<signin::Unsendable>(outcome)))
        return Offer::WithoutBlanks;
    if (otherWay(state))
        return Offer::OtherWay;
    return hasOtherName ? Offer::OtherUserName : Offer::None;
}

void SignInPage::takeOffer()
{
    AccountFlow *to = session().account();
    const std::optional<SaslMechanism> way = otherWay(session().state());
    switch (m_offer) {
    case Offer::None:
        break;
    case Offer::OtherUserName:
        to->takeOtherUserName();
        break;
    case Offer::WithoutBlanks:
        to->signIn(withoutBlanks(m_password->secret()));
        break;
    case Offer::OtherWay:
        to->signInBy(way.value(), m_password->secret());
        break;
    }
}

void SignInPage::drawForm(const SessionState &state)
{
    const AccountState &account = state.account;
    drawUserName(account.signIn);
    m_fields->setRowVisible(m_password, account.signIn.mechanism.has_value());
    const std::optional<KeychainSeen> keychain = keychainOf(account.keeping);
    m_password->edit()->setPlaceholderText(hasFound(account, SecretKind::Password)
            ? tr("Leave empty to use the one in %1", "a keychain").arg(nameOf(keychain->keychain))
            : QString());
    m_keep->setText(QLatin1Char('&') + keepingOffer(account));
    m_keep->setChecked(account.keeping.wish == KeepingState::Wish::Keep);
    const bool hasNone =
        account.keeping.seen && std::holds_alternative<vault::NoKeychain>(*account.keeping.seen);
    m_keep->setVisible(!hasNone);
    m_noKeychain->setText(keepingOffer(account));
    m_noKeychain->setVisible(hasNone);
    const QString consent = consentWords(state);
    m_consent->setText(consent);
    m_lock->setVisible(!consent.isEmpty());
    m_consent->setVisible(!consent.isEmpty());
}

void SignInPage::drawUserName(const SignInState &signIn)
{
    if (m_userName->currentText() != signIn.userName.text)
        m_userName->setEditText(signIn.userName.text);
    const QString &other = signIn.otherUserName;
    if (m_userName->itemText(0) != other) {
        const QSignalBlocker quiet(m_userName);
        m_userName->clear();
        if (!other.isEmpty())
            m_userName->addItem(other);
        m_userName->setEditText(signIn.userName.text);
    }
    const bool isUsual = signIn.userName.origin == Entry::Origin::WorkedOut;
    const QString usual = isUsual ? tr("The usual form here.") : QString();
    const QString also = other.isEmpty() ? QString() : tr("Also possible: %1").arg(isolated(other));
    m_userNameHint->setText(QStringList { usual, also }.join(QLatin1Char(' ')).trimmed());
    m_userName->setAccessibleDescription(m_userNameHint->text());
}

void SignInPage::drawAdvice(const SessionState &state)
{
    const std::optional<ProviderCard> &provider = state.answer.verdict.provider;
    const bool isWanted = wantsAppPassword(state);
    const QString name = provider ? provider->name : QString();
    m_appPassword->setText(isWanted
            ? tr("%1 wants a password made for mail programs here, not the one for its web page. "
                 "You make it there and paste it here.",
                "a provider's name")
                  .arg(name)
            : tr("Where signing in on the web needs a second step, such as a code on the phone, "
                 "providers mostly want a password made for mail programs here. You make it on "
                 "your provider's page and paste it here."));
    m_advice->setVisible(state.account.signIn.mechanism.has_value());
    m_helpPage->setVisible(provider && !provider->helpPage.isEmpty());
    if (std::exchange(m_adviceWanted, isWanted) != isWanted)
        m_advice->setOpen(isWanted); // afterwards it is the person's to open and close
}

void SignInPage::drawKeeping(const AccountState &account)
{
    const KeepingState &keeping = account.keeping;
    const bool isTrouble = hasKeepingTrouble(account);
    const bool isLocked = isTrouble && std::holds_alternative<vault::Locked>(*keeping.answer);
    const bool isIn = isSignedIn(account);
    m_keeping->setVisible(isIn);
    const bool isOpen[] { isLocked, isTrouble && !isLocked, isTrouble,
        isIn && keeping.isKept && isAtRest(account) };
    QPushButton *const ways[] { m_unlock, m_keepAgain, m_goOnWithout, m_remove };
    for (int way = 0; way < m_meanings.size(); ++way) {
        ways[way]->setVisible(isOpen[way]);
        m_meanings.at(way)->setVisible(isOpen[way]);
    }

    const bool waits = isIn && keeping.doing != KeepingState::Doing::Nothing;
    if (waits && !m_second.isActive()) {
        m_waitingSince.start();
        m_second.start();
    } else if (!waits) {
        m_second.stop();
    }
    m_waiting->setVisible(waits);
    drawWaiting();
}

void SignInPage::drawWaiting()
{
    const qint64 seconds = m_second.isActive() ? m_waitingSince.elapsed() / 1000 : 0;
    const bool asksPerson =
        session().state().account.keeping.doing == KeepingState::Doing::Unlocking;
    m_waiting->setText(asksPerson ? tr("Waiting for your desktop's window… %1 s").arg(seconds)
                                  : tr("Waiting for the keychain… %1 s").arg(seconds));
}

/// The flow has its own from now on, or nobody needs it any more.
void SignInPage::forgetPasswordOnceProven()
{
    const SessionState &state = session().state();
    if (m_password && (isSignedIn(state.account) || !state.account.settings))
        m_password->clear();
}

QWidget *SignInPage::firstFocus() const
{
    const AccountState &account = session().state().account;
    if (!m_form)
        return m_stop;
    if (hasKeepingTrouble(account))
        return m_unlock->isVisibleTo(m_keeping) ? m_unlock : m_goOnWithout;
    if (isSignedIn(account))
        return account.keeping.isKept ? m_remove : m_stop;
    if (!canSignIn(account.signIn))
        return m_skip;
    if (!account.signIn.mechanism || hasFound(account, SecretKind::RefreshToken))
        return m_page->browserButton();
    const bool hasName = !account.signIn.userName.text.isEmpty();
    return hasName ? static_cast<QWidget *>(m_password->edit()) : m_userName;
}

void SignInPage::goOn()
{
    const AccountState &account = session().state().account;
    if (isSignedIn(account))
        session().goOn();
    else if (!isAtRest(account))
        return;
    else if (account.signIn.mechanism)
        session().account()->signIn(m_password->secret());
    else
        session().account()->signInOnPage(PageVisit::On::ThisComputer);
}

} // namespace mailberth
