// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/WizardSession.h"

#include "core/survey/Judge.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/words/Describe.h"

#include <QUrl>

#include <chrono>
#include <utility>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

/// A person reads no quicker than this; words are put together no oftener.
constexpr auto betweenReadings = 40ms;

/// The address as a person would type it: with the domain's own letters instead of "xn--".
QString asTyped(const MailAddress &address)
{
    return address.localPart() + QLatin1Char('@')
        + QUrl::fromAce(address.domain().ascii().toLatin1());
}

} // namespace

WizardSession::WizardSession(DetectionFactory factory, QList<SourceId> sources, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
    m_state.sources = std::move(sources);
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenReadings);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_unread, Unread::Nothing) == Unread::Evidence)
            evidenceGrew();
    });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &WizardSession::turnToResultIfWatched);
}

void WizardSession::offerSigning(Submission &submission, CredentialVault &vault, OAuthAccess access)
{
    m_account = new AccountFlow(submission, vault, std::move(access), this);
    m_state.signing = SessionState::Signing::Offered;
    connect(m_account, &AccountFlow::changed, this, &WizardSession::followAccount);
    connect(m_account, &AccountFlow::contacted, this, [this](const QList<Contact> &contacts) {
        Answer &answer = m_state.answer;
        if (m_account->state().address == answer.order.address) // else it is of an earlier search
            answer.contacted = united(answer.contacted, contacts);
    });
    connect(m_account, &AccountFlow::settled, this, [this] {
        if (m_state.page != Page::SignIn)
            return;
        turnPastSignIn();
        Q_EMIT changed();
    });
}

void WizardSession::followAccount()
{
    const bool wasSignedIn = isSignedIn(m_state.account);
    m_state.account = m_account->state();
    if (!wasSignedIn && isSignedIn(m_state.account))
        remember(m_state.account.address, m_state.account.settings->endpoint().host);
    Q_EMIT changed();
}

void WizardSession::rememberIn(const HostMemory &memory)
{
    m_memory = memory;
    lookAtMemory();
    Q_EMIT changed();
}

void WizardSession::lookAtMemory()
{
    if (m_memory)
        m_state.remembered = Remembered { m_memory->count(), m_memory->fault() };
}

void WizardSession::remember(const std::optional<MailAddress> &address, const HostName &host)
{
    if (!m_memory || !address)
        return;
    const std::optional<MemoryFault> fault = m_memory->remember(address->domain(), host);
    lookAtMemory();
    if (fault)
        m_state.remembered->fault = fault;
}

void WizardSession::forgetServers()
{
    if (!m_memory)
        return;
    const std::optional<MemoryFault> fault = m_memory->forget();
    lookAtMemory();
    if (fault)
        m_state.remembered->fault = fault;
    Q_EMIT changed();
}

void WizardSession::typeAddress(const QString &text)
{
    m_state.typedAddress = text;
    m_state.address = readAddress(text);
    m_state.mended.clear();
    m_state.complaint = Complaint::None;
    const auto *read = std::get_if<ReadAddress>(&m_state.address);
    if (read && !read->displayName.isEmpty())
        m_state.name.workOut(read->displayName);
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

void WizardSession::typeName(const QString &text)
{
    m_state.name.type(text);
    Q_EMIT changed();
}

void WizardSession::leaveAddress()
{
    if (const auto *read = std::get_if<ReadAddress>(&m_state.address)) {
        if (!read->mends.isEmpty()) {
            m_state.mended = read->mends;
            m_state.typedAddress = asTyped(read->address);
        }
    } else if (std::get<AddressFault>(m_state.address) != AddressFault::Empty) {
        m_state.complaint = Complaint::Address;
    }
    Q_EMIT changed();
}

void WizardSession::nameServer(ServerEntry::Use use)
{
    m_state.server.use = use;
    m_state.complaint = Complaint::None;
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

void WizardSession::typeServerHost(const QString &text)
{
    m_state.server.host.type(text);
    m_state.complaint = Complaint::None;
    const auto read = readServer(text);
    const auto *server = std::get_if<ReadServer>(&read);
    m_state.server.port.workOut(
        server && server->port ? QString::number(*server->port) : QString());
    followPort();
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

void WizardSession::typeServerPort(const QString &text)
{
    m_state.server.port.type(text);
    m_state.complaint = Complaint::None;
    followPort();
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

/// The security follows the port as long as nobody chose it.
void WizardSession::followPort()
{
    if (m_state.server.securityFrom == Entry::Origin::WorkedOut)
        m_state.server.security = usualSecurity(m_state.server.port.text.trimmed().toUShort());
}

void WizardSession::chooseSecurity(Security security)
{
    m_state.server.security = security;
    m_state.server.securityFrom = Entry::Origin::Person;
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

void WizardSession::takeAddressAsServer()
{
    m_state.server.use = ServerEntry::Use::UseThis;
    const QString server = std::exchange(m_state.typedAddress, QString());
    m_state.address = AddressFault::Empty;
    typeServerHost(server);
}

void WizardSession::setThirdParties(ThirdParties choice)
{
    if (choice == m_state.thirdParties)
        return;
    m_state.thirdParties = choice;
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

/// What was found stands only as long as the fields still ask for it.
void WizardSession::forgetUnlessStillAsked()
{
    if (m_state.answer.search == Search::NotYet || orderFrom(m_state) == m_state.answer.order)
        return;
    endDetection();
    m_state.answer = {};
}

void WizardSession::find()
{
    if (const auto order = orderFrom(m_state)) {
        begin(*order);
        return;
    }
    const bool isServerWrong =
        m_state.server.use == ServerEntry::Use::UseThis && serverFault(m_state.server).has_value();
    m_state.complaint = isServerWrong ? Complaint::Server : Complaint::Address;
    turnTo(Page::Address);
    Q_EMIT changed();
}

void WizardSession::again()
{
    if (m_state.answer.search == Search::NotYet)
        find();
    else
        begin(DetectionOrder(m_state.answer.order));
}

void WizardSession::begin(const DetectionOrder &order)
{
    endDetection();
    Answer answer;
    answer.run = ++m_runs;
    answer.order = order;
    answer.search = Search::Running;
    answer.evidence.address = order.address;
    if (m_state.answer.order == order)
        answer.picked = m_state.answer.picked;
    m_state.answer = answer;
    m_state.answer.checks = checksOf(m_state.answer);
    m_state.answer.progress = describeProgress(m_state.answer.evidence);
    m_state.attention = SessionState::Attention::Watching;
    m_state.leaving = SessionState::Leaving::No;
    m_state.complaint = Complaint::None;
    turnTo(Page::Searching);

    const std::optional<HostName> remembered =
        m_memory && order.address ? m_memory->hostFor(order.address->domain()) : std::nullopt;
    m_detection = m_factory(order, remembered, this);
    connect(m_detection, &Detection::advanced, this, &WizardSession::evidenceGrew);
    connect(m_detection, &Detection::finished, this, &WizardSession::searchEnded);
    m_sinceBegun.start();
    m_detection->start();
    Q_EMIT changed();
}

/// Lets go of a detection whose answer nobody waits for.
void WizardSession::endDetection()
{
    if (Detection *detection = std::exchange(m_detection, nullptr)) {
        detection->disconnect(this);
        connect(detection, &Detection::finished, detection, &QObject::deleteLater);
        detection->cancel();
    }
    m_turn.stop();
    m_pause.stop();
    m_unread = Unread::Nothing;
}

void WizardSession::stop()
{
    takeOver();
    if (m_detection)
        m_detection->cancel();
}

void WizardSession::evidenceGrew()
{
    if (m_pause.isActive()) {
        m_unread = Unread::Evidence;
        return;
    }
    m_pause.start();
    readEvidence();
    Q_EMIT changed();
}

void WizardSession::readEvidence()
{
    Answer &answer = m_state.answer;
    answer.evidence = m_detection->evidence();
    answer.evidence.accepted += answer.accepted;
    judgeEvidence();
}

void WizardSession::judgeEvidence()
{
    Answer &answer = m_state.answer;
    answer.verdict = judge(answer.evidence);
    answer.story = describe(answer.verdict, answer.evidence, Audience::Person);
    answer.progress = describeProgress(answer.evidence);
    answer.checks = checksOf(answer);
}

void WizardSession::searchEnded()
{
    readEvidence();
    m_state.answer.search = Search::Over;
    m_pause.stop();
    m_unread = Unread::Nothing;
    std::exchange(m_detection, nullptr)->deleteLater();
    Q_EMIT changed();
    const std::chrono::milliseconds shown(m_sinceBegun.elapsed());
    if (shown >= m_leastShow)
        turnToResultIfWatched();
    else
        m_turn.start(m_leastShow - shown);
}

void WizardSession::turnToResultIfWatched()
{
    const bool isWatched =
        m_state.page == Page::Searching && m_state.attention == SessionState::Attention::Watching;
    if (!isWatched || m_state.answer.search != Search::Over)
        return;
    turnTo(Page::Result);
    Q_EMIT changed();
}

void WizardSession::goOn()
{
    if (!mayGoOn(m_state))
        return;
    switch (m_state.page) {
    case Page::Address:
        find();
        return;
    case Page::Searching:
        takeOver();
        turnTo(Page::Result);
        break;
    case Page::Result:
        turnPastResult();
        break;
    case Page::SignIn:
        turnPastSignIn();
        break;
    case Page::TestMessage:
        turnTo(Page::Done);
        break;
    case Page::Done:
        m_state.leaving = SessionState::Leaving::Yes;
        break;
    }
    Q_EMIT changed();
}

void WizardSession::turnPastResult()
{
    if (!m_account) {
        turnTo(Page::Done);
        return;
    }
    const QString name = m_state.name.text.simplified();
    m_account->enter(*chosenSettings(m_state.answer), m_state.answer.order.address, name);
    turnTo(Page::SignIn);
}

/// A message needs a sender.
void WizardSession::turnPastSignIn()
{
    const bool canSend = isSignedIn(m_state.account) && m_state.account.address;
    turnTo(canSend ? Page::TestMessage : Page::Done);
}

void WizardSession::skip()
{
    if (m_account)
        m_account->cancel();
    turnTo(Page::Done);
    Q_EMIT changed();
}

void WizardSession::show(Page page)
{
    if (page == m_state.page)
        return;
    if (page == Page::Address)
        stop();
    takeOver();
    turnTo(page);
    Q_EMIT changed();
}

void WizardSession::takeOver()
{
    m_state.attention = SessionState::Attention::TookOver;
}

void WizardSession::choose(const Endpoint &endpoint)
{
    const std::optional<Recommendation> before = pickedSettings(m_state.answer);
    if (before && before->endpoint == endpoint)
        return;
    m_state.answer.picked = endpoint;
    Q_EMIT changed();
}

void WizardSession::accept(const HostName &host)
{
    Answer &answer = m_state.answer;
    if (!isAsking(answer) || proposedSettings(answer)->endpoint.host != host)
        return;
    answer.accepted.append(host);
    answer.evidence.accepted.append(host);
    judgeEvidence();
    remember(answer.order.address, host);
    Q_EMIT changed();
}

void WizardSession::lookAtHandOver(const HandOverView &view)
{
    if (m_state.answer.handOver == view)
        return;
    m_state.answer.handOver = view;
    Q_EMIT changed();
}

void WizardSession::showDetails(SessionState::Details details)
{
    if (details == m_state.details)
        return;
    takeOver();
    m_state.details = details;
    Q_EMIT changed();
}

void WizardSession::lookFor(const QString &address)
{
    show(Page::Address);
    typeAddress(address);
}

void WizardSession::enterServer()
{
    m_state.server.use = ServerEntry::Use::UseThis;
    show(Page::Address);
    forgetUnlessStillAsked();
    Q_EMIT changed();
}

void WizardSession::enterAnotherAddress()
{
    endDetection();
    SessionState fresh;
    fresh.sources = m_state.sources;
    fresh.thirdParties = m_state.thirdParties;
    fresh.signing = m_state.signing;
    fresh.remembered = m_state.remembered;
    m_state = fresh;
    if (m_account)
        m_account->leave();
    Q_EMIT changed();
}

void WizardSession::escape()
{
    if (m_state.answer.search == Search::Running)
        stop();
    else if (!isAtRest(m_state.account) || m_state.account.message.phase == Phase::Running)
        m_account->cancel();
    else if (m_state.leaving == SessionState::Leaving::Asked)
        stay();
    else if (hasSomethingToLose(m_state))
        m_state.leaving = SessionState::Leaving::Asked;
    else
        m_state.leaving = SessionState::Leaving::Yes;
    Q_EMIT changed();
}

void WizardSession::stay()
{
    m_state.leaving = SessionState::Leaving::No;
    Q_EMIT changed();
}

void WizardSession::leave()
{
    endDetection();
    if (m_account)
        m_account->leave();
    m_state.leaving = SessionState::Leaving::Yes;
    Q_EMIT changed();
}

void WizardSession::turnTo(Page page)
{
    m_state.page = page;
    m_state.leaving = SessionState::Leaving::No;
}

} // namespace mailberth
