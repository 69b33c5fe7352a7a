// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/Wizard.h"

#include "ui/widgets/FactList.h"
#include "ui/widgets/Icons.h"
#include "ui/wizard/AddressPage.h"
#include "ui/wizard/DetailsPanel.h"
#include "ui/wizard/DonePage.h"
#include "ui/wizard/ErrorTextWindow.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/LeaveQuestion.h"
#include "ui/wizard/ResultPage.h"
#include "ui/wizard/SearchingPage.h"
#include "ui/wizard/SignInPage.h"
#include "ui/wizard/TestMessagePage.h"
#include "ui/wizard/WizardSession.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QStyle>

namespace mailberth
{

namespace
{

constexpr auto detailsButton = QWizard::CustomButton1;
constexpr auto copyButton = QWizard::CustomButton2;
constexpr auto reportButton = QWizard::CustomButton3;

constexpr int lettersWide = 132;
constexpr int linesHigh = 42;

bool isFailure(const SessionState &state)
{
    return state.page == Page::Result && state.answer.search == Search::Over
        && !state.answer.verdict.recommendation;
}

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Wizard::Wizard(WizardSession &session, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_details(new DetailsPanel(this))
    , m_question(new LeaveQuestion(this))
{
    // Never AeroStyle: its painted grounds stay light in dark mode (QTBUG-123853).
    const bool isMac = style()->styleHint(QStyle::SH_WizardStyle) == QWizard::MacStyle;
    setWizardStyle(isMac ? QWizard::MacStyle : QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    // MacStyle switches these on; the default and the way out belong to every page.
    setOption(QWizard::NoDefaultButton, false);
    setOption(QWizard::NoCancelButton, false);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setWindowIcon(programIcon());
    m_details->hide();
    m_question->hide();

    addPages();
    setUpButtons();
    setUpKeys();
    connect(m_question, &LeaveQuestion::leaveWanted, &m_session, &WizardSession::leave);
    connect(m_question, &LeaveQuestion::stayWanted, &m_session, &WizardSession::stay);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::pageShown);
    connect(&m_session, &WizardSession::changed, this, &Wizard::draw);
    restart();
    draw();
    resize(sizeHint().boundedTo(screen()->availableSize()));
}

/// A window that goes takes the focus from its fields, and they tell the session; what the session
/// says to that must not reach a wizard that is half gone.
Wizard::~Wizard()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(this, nullptr, this, nullptr);
}

QSize Wizard::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { lettersWide * metrics.averageCharWidth(), linesHigh * metrics.height() };
}

void Wizard::addPages()
{
    auto *result = new ResultPage(m_session);
    auto *done = new DonePage(m_session);
    setPage(static_cast<int>(Page::Address), new AddressPage(m_session));
    setPage(static_cast<int>(Page::Searching), new SearchingPage(m_session));
    setPage(static_cast<int>(Page::Result), result);
    setPage(static_cast<int>(Page::SignIn), new SignInPage(m_session));
    setPage(static_cast<int>(Page::TestMessage), new TestMessagePage(m_session));
    setPage(static_cast<int>(Page::Done), done);
    setStartId(static_cast<int>(Page::Address));
    done->setFinalPage(true);
    connect(result, &ResultPage::helpWanted, this, &Wizard::showHelp);
    connect(done, &DonePage::reportWanted, m_details,
        [this] { m_details->askAndSave(ReportFormat::Text); });
}

void Wizard::setUpButtons()
{
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2);
    setOption(QWizard::HaveCustomButton3);
    setOption(QWizard::HaveHelpButton);
    setButtonText(QWizard::HelpButton, tr("Error messa&ge…"));
    setButtonText(detailsButton, tr("&Details"));
    setButtonText(copyButton, tr("&Copy settings"));
    setButtonText(reportButton, tr("Save &report…"));
    if (wizardStyle() != QWizard::MacStyle) {
        setButtonText(QWizard::BackButton, tr("&Back"));
        setButtonText(QWizard::NextButton, tr("&Next"));
        setButtonText(QWizard::FinishButton, tr("&Finish"));
        setButtonText(QWizard::CancelButton, tr("Cancel"));
    }
    setButtonLayout({ QWizard::HelpButton, detailsButton, copyButton, reportButton,
        QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton,
        QWizard::CancelButton });
    button(QWizard::HelpButton)->setObjectName(QStringLiteral("errorMessage"));
    connect(this, &QWizard::helpRequested, this, &Wizard::showErrorText);
    button(detailsButton)->setObjectName(QStringLiteral("details"));
    button(detailsButton)->setCheckable(true);
    button(copyButton)->setObjectName(QStringLiteral("copySettings"));
    button(reportButton)->setObjectName(QStringLiteral("report"));
    // Toggled, not clicked: assistive technology toggles without a click.
    connect(button(detailsButton), &QAbstractButton::toggled, &m_session, [this](bool open) {
        m_session.showDetails(open ? SessionState::Details::Open : SessionState::Details::Closed);
    });
    connect(button(copyButton), &QAbstractButton::clicked, this, &Wizard::copySettings);
    connect(button(reportButton), &QAbstractButton::clicked, m_details,
        [this] { m_details->askAndSave(ReportFormat::Text); });
}

void Wizard::setUpKeys()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, this,
        &Wizard::toggleDetails);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
        &Wizard::showHelp);
    connect(new QShortcut(QKeySequence(QKeySequence::Copy), this), &QShortcut::activated, this,
        &Wizard::copySettings);
    connect(new QShortcut(QKeySequence(QKeySequence::Refresh), this), &QShortcut::activated,
        &m_session, &WizardSession::again);
    qApp->installEventFilter(this);
}

int Wizard::nextId() const
{
    const SessionState &state = m_session.state();
    switch (static_cast<Page>(currentId())) {
    case Page::Address:
        return static_cast<int>(Page::Searching);
    case Page::Searching:
        return static_cast<int>(Page::Result);
    case Page::Result:
        return static_cast<int>(
            state.signing == SessionState::Signing::Offered ? Page::SignIn : Page::Done);
    case Page::SignIn:
        return static_cast<int>(isSignedIn(state.account) ? Page::TestMessage : Page::Done);
    case Page::TestMessage:
        return static_cast<int>(Page::Done);
    case Page::Done:
        return -1;
    }
    return -1;
}

bool Wizard::validateCurrentPage()
{
    if (m_turning == Turning::Yes)
        return true;
    currentWizardPage()->goOn();
    return false;
}

WizardPage *Wizard::currentWizardPage() const
{
    return static_cast<WizardPage *>(currentPage());
}

void Wizard::draw()
{
    if (m_turning == Turning::Yes || !currentPage())
        return;
    const SessionState &state = m_session.state();
    if (state.leaving == SessionState::Leaving::Yes) {
        end(state);
        return;
    }
    follow(state.page);
    currentWizardPage()->draw(state);
    Q_EMIT currentPage()->completeChanged();
    drawDetails(state);
    drawButtons(state);
    m_question->setVisible(state.leaving == SessionState::Leaving::Asked);
}

void Wizard::follow(Page target)
{
    const int id = static_cast<int>(target);
    if (currentId() == id)
        return;
    m_turning = Turning::Yes;
    while (currentId() < id)
        next();
    while (currentId() > id)
        back();
    m_turning = Turning::No;
    pageShown(id);
}

/// Brings the page up to date before it is seen, and puts the keyboard where it is wanted.
void Wizard::pageShown(int id)
{
    if (m_turning == Turning::Yes || id < 0)
        return;
    // ModernStyle puts pages on Base; our cards want that ground for themselves.
    currentPage()->parentWidget()->setBackgroundRole(QPalette::Window);
    setWindowTitle(tr("Mailberth: %1 of %2").arg(id + 1).arg(pageCount));
    currentWizardPage()->host(m_details, m_question);
    m_session.show(static_cast<Page>(id));
    draw();
    currentWizardPage()->firstFocus()->setFocus();
}

void Wizard::drawDetails(const SessionState &state)
{
    const bool isOpen = state.details == SessionState::Details::Open && state.page != Page::Address;
    QWidget *focus = focusWidget();
    m_details->setVisible(isOpen);
    m_details->draw(state);
    currentWizardPage()->host(m_details, m_question);
    // What gives way to the details, or they themselves, may have had the focus.
    if (focus && !focus->isVisible())
        (isOpen ? m_details : currentWizardPage()->firstFocus())->setFocus();
}

void Wizard::drawButtons(const SessionState &state)
{
    const bool hasSettings = chosenSettings(state.answer).has_value();
    const bool isAsked = state.page == Page::Result && proposedSettings(state.answer);
    button(QWizard::HelpButton)->setVisible(state.page == Page::Address);
    button(detailsButton)->setVisible(state.page != Page::Address);
    button(detailsButton)->setChecked(state.details == SessionState::Details::Open);
    button(copyButton)->setVisible(state.page == Page::Result && hasSettings);
    button(reportButton)->setVisible(isFailure(state));
    if (isAsked)
        button(QWizard::NextButton)->hide(); // the page has two ways on, and neither is a default
    const QString onwards = nextText(state);
    if (currentPage()->buttonText(QWizard::NextButton) != onwards)
        currentPage()->setButtonText(QWizard::NextButton, onwards);
}

/// What Next does on the page that shows.
QString Wizard::nextText(const SessionState &state) const
{
    switch (state.page) {
    case Page::Address:
        return tr("&Find settings");
    case Page::Result:
        if (state.signing == SessionState::Signing::Offered)
            return tr("S&ign in…");
        break;
    case Page::SignIn:
        if (!isSignedIn(state.account))
            return tr("S&ign in");
        break;
    case Page::TestMessage:
        if (!isSpent(state.account.message))
            return tr("Send test m&essage");
        break;
    case Page::Searching:
    case Page::Done:
        break;
    }
    return buttonText(QWizard::NextButton);
}

void Wizard::toggleDetails()
{
    if (button(detailsButton)->isVisible())
        button(detailsButton)->toggle();
}

void Wizard::copySettings()
{
    const QList<Fact> settings = settingsFacts(m_session.state().answer);
    if (!settings.isEmpty())
        QGuiApplication::clipboard()->setText(asText(settings));
}

void Wizard::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        connect(m_help, &HelpWindow::errorTextWanted, this, &Wizard::showErrorText);
    }
    bringUp(*m_help);
}

void Wizard::showErrorText()
{
    if (!m_errorText) {
        m_errorText = new ErrorTextWindow(this);
        connect(m_errorText, &ErrorTextWindow::addressWanted, this, [this](const QString &address) {
            m_errorText->close();
            m_session.lookFor(address);
        });
    }
    bringUp(*m_errorText);
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_session.escape();
    else
        QWizard::keyPressEvent(event);
}

/// Whoever presses a key or a button while the search runs wants to read: no page turns by itself.
bool Wizard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTouch =
        event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (isTouch && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == this)
        m_session.takeOver();
    return QWizard::eventFilter(watched, event);
}

void Wizard::done(int result)
{
    if (m_session.state().leaving == SessionState::Leaving::Yes)
        QWizard::done(result);
    else
        m_session.leave();
}

void Wizard::end(const SessionState &state)
{
    m_turning = Turning::Yes;
    done(state.page == Page::Done ? QDialog::Accepted : QDialog::Rejected);
}

} // namespace mailberth
