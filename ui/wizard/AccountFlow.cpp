// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/AccountFlow.h"

#include "ui/words/Typing.h"

#include <utility>

namespace mailberth
{

namespace
{

/// Lets go of a job whose end nobody waits for.
template<typename AnyJob>
void abandon(AnyJob *&running)
{
    if (AnyJob *job = std::exchange(running, nullptr)) {
        job->disconnect();
        job->cancel();
        job->deleteLater();
    }
}

/// The other of the two usual forms; nothing where an address has none.
QString otherForm(const QString &userName, const std::optional<MailAddress> &address)
{
    if (!address)
        return {};
    const QString whole = usernameFor(UsernameForm::EmailAddress, *address);
    return userName == whole ? usernameFor(UsernameForm::LocalPart, *address) : whole;
}

} // namespace

AccountFlow::AccountFlow(Submission &submission, CredentialVault &vault, OAuthAccess access,
    QObject *parent, std::function<QDateTime()> now)
    : QObject(parent)
    , m_submission(submission)
    , m_vault(vault)
    , m_now(std::move(now))
    , m_tokens(std::move(access))
    , m_kept(vault)
{
    connect(&m_kept, &KeptSecret::found, this, [this] {
        m_state.keeping.found = m_kept.key();
        Q_EMIT changed();
    });
    connect(&m_tokens, &TokenFlow::invited, this, [this](const DeviceInvitation &invitation) {
        m_state.signIn.visit->invitation = invitation;
        Q_EMIT changed();
    });
    connect(&m_tokens, &TokenFlow::contacted, this, &AccountFlow::contacted);
    connect(&m_tokens, &TokenFlow::ended, this, &AccountFlow::tokensCame);
}

AccountFlow::~AccountFlow()
{
    abandon(m_running);
    abandon(m_vaultJob);
}

void AccountFlow::enter(
    const ChosenSettings &settings, const std::optional<MailAddress> &address, const QString &name)
{
    m_state.name = name;
    const bool isSame = m_state.settings == settings && m_state.address == address;
    if (!isSame) {
        if (m_state.address != address) {
            m_state.signIn.userName = {};
            m_state.message.to = {};
        }
        forgetTries();
        m_state.settings = settings;
        m_state.address = address;
        m_state.signIn.mechanism = m_submission.mechanismFor(settings);
        m_state.signIn.page = m_submission.takesTokens(settings) ? m_tokens.offerFor(settings)
                                                                 : SignInState::ByPage {};
        m_state.signIn.userName.workOut(settings.recommendation().username);
        m_state.message.to.workOut(address ? address->toString() : QString());
    }
    m_state.signIn.otherUserName = otherForm(m_state.signIn.userName.text, address);
    if (m_state.message.phase == Phase::NotBegun) {
        m_state.message.subject.workOut(tr("Mailberth test %1", "a time of day")
                                            .arg(m_now().toString(QStringLiteral("HH:mm"))));
    }
    if (!m_state.keeping.seen)
        look();
    else if (!isSame)
        lookForKept();
    Q_EMIT changed();
}

void AccountFlow::leave()
{
    forgetTries();
    const KeepingState::Wish wish = m_state.keeping.wish;
    m_state = {};
    m_state.keeping.wish = wish;
    Q_EMIT changed();
}

void AccountFlow::forgetTries()
{
    abandonTry();
    abandon(m_vaultJob);
    m_password = {};
    m_tokens.forget();
    m_kept.forget();
    m_state.keeping.found.reset();
    m_state.signIn.phase = Phase::NotBegun;
    m_state.signIn.consent.reset();
    m_state.signIn.visit.reset();
    m_state.signIn.report.reset();
    m_state.signIn.missing = SignInState::Missing::Nothing;
    m_state.signIn.tries = 0;
    m_state.keeping.doing = KeepingState::Doing::Nothing;
    m_state.keeping.answer.reset();
    m_state.keeping.isKept = false;
    m_state.message = { .to = m_state.message.to, .subject = m_state.message.subject };
}

void AccountFlow::look()
{
    LookJob *job = m_vault.look(this);
    connect(job, &LookJob::finished, this, [this, job](const LookAnswer &answer) {
        m_state.keeping.seen = answer;
        job->deleteLater();
        lookForKept();
        Q_EMIT changed();
    });
    job->start();
}

/// For the user name that is usual here; who types another one types its password, too.
void AccountFlow::lookForKept()
{
    const auto keychain = keychainOf(m_state.keeping);
    const QString userName = m_state.signIn.userName.text.trimmed();
    if (!keychain || keychain->lock != KeychainLock::Unlocked || !m_state.settings
        || userName.isEmpty() || m_state.keeping.wish == KeepingState::Wish::AskEachTime)
        return;
    QList<VaultKey> keys;
    if (m_state.signIn.mechanism)
        keys << keyFor(userName, SecretKind::Password);
    if (m_state.signIn.page.way == SignInState::ByPage::Way::Offered)
        keys << keyFor(userName, SecretKind::RefreshToken);
    m_kept.lookFor(keys);
}

void AccountFlow::typeUserName(const QString &text)
{
    m_state.signIn.userName.type(text);
    m_state.signIn.otherUserName = otherForm(text, m_state.address);
    m_state.signIn.missing = SignInState::Missing::Nothing;
    Q_EMIT changed();
}

void AccountFlow::takeOtherUserName()
{
    typeUserName(QString(m_state.signIn.otherUserName));
}

void AccountFlow::signIn(Secret password)
{
    begin(std::move(password), std::nullopt);
}

void AccountFlow::signInBy(SaslMechanism mechanism, Secret password)
{
    begin(std::move(password), mechanism);
}

void AccountFlow::begin(Secret password, std::optional<SaslMechanism> mechanism)
{
    if (!mayBegin())
        return;
    const bool hasName = !m_state.signIn.userName.text.trimmed().isEmpty();
    const bool isKept = password.isEmpty() && hasFound(m_state, SecretKind::Password);
    if (isKept)
        password = m_kept.secret();
    if (!hasName || password.isEmpty()) {
        m_state.signIn.missing =
            hasName ? SignInState::Missing::Password : SignInState::Missing::UserName;
        Q_EMIT changed();
        return;
    }
    m_tokens.forget();
    m_password = std::move(password);
    m_from = isKept ? From::Keychain : From::Person;
    consentTo(SignInConsent::By::Password, mechanism);
    m_state.signIn.typed = isKept ? TypedPassword() : TypedPassword(m_password);
    trySecret();
}

void AccountFlow::signInOnPage(PageVisit::On on)
{
    SignInState &state = m_state.signIn;
    const bool isOtherWay =
        isVisiting(state) && state.visit->on != PageVisit::On::NoPage && state.visit->on != on;
    if (!(mayBegin() || isOtherWay) || state.page.way != SignInState::ByPage::Way::Offered)
        return;
    if (state.userName.text.trimmed().isEmpty()) {
        state.missing = SignInState::Missing::UserName;
        Q_EMIT changed();
        return;
    }
    m_password = {};
    consentTo(SignInConsent::By::ProviderPage);
    const bool isKept = hasFound(m_state, SecretKind::RefreshToken);
    state.visit =
        PageVisit { .on = isKept ? PageVisit::On::NoPage : on, .invitation = {}, .end = {} };
    if (isKept) {
        m_from = From::Keychain;
        m_tokens.setRefreshToken(m_kept.secret());
        m_tokens.freshen(*state.page.provider);
    } else {
        m_from = From::Person;
        m_tokens.visit(*state.page.provider, on, state.consent->userName);
    }
    Q_EMIT changed();
}

bool AccountFlow::mayBegin() const
{
    return !m_running && !m_tokens.runs() && m_state.settings && !isSignedIn(m_state);
}

void AccountFlow::consentTo(SignInConsent::By by, std::optional<SaslMechanism> mechanism)
{
    SignInState &state = m_state.signIn;
    state.consent = { *m_state.settings, state.userName.text.trimmed(), by, mechanism };
    state.typed = {};
    state.visit.reset();
    state.missing = SignInState::Missing::Nothing;
    state.report.reset();
    state.phase = Phase::Running;
}

void AccountFlow::trySecret()
{
    ++m_state.signIn.tries;
    run(m_submission.signIn(*m_state.signIn.consent, secret(), this), &AccountFlow::signInEnded);
    Q_EMIT changed();
}

void AccountFlow::run(SigningJob *job, void (AccountFlow::*ended)(const SubmissionReport &))
{
    m_running = job;
    connect(
        job, &SubmissionJob::finished, this, [this, job, ended](const SubmissionReport &report) {
            Q_EMIT contacted(job->contacted());
            (this->*ended)(report);
        });
    job->start();
}

void AccountFlow::abandonTry()
{
    if (m_running)
        Q_EMIT contacted(m_running->contacted());
    abandon(m_running);
}

void AccountFlow::tokensCame(const OAuthAnswer &answer)
{
    if (m_state.signIn.phase == Phase::Running)
        return visitEnded(answer);
    if (std::holds_alternative<oauth::Granted>(answer) && m_state.keeping.isKept)
        keepRenewed();
    if (!std::holds_alternative<oauth::Cancelled>(answer))
        return sendNow(); // the server judges the token, old or new
    messageEnded({ .connection = { .candidate = { .endpoint = m_state.settings->endpoint() },
                       .outcome = outcome::Cancelled {} },
        .signIn = {},
        .message = MessageReport { message::NotTried {} } });
}

void AccountFlow::visitEnded(const OAuthAnswer &answer)
{
    m_state.signIn.visit->end = answer;
    if (std::holds_alternative<oauth::Granted>(answer))
        return trySecret();
    if (std::holds_alternative<oauth::Refused>(answer))
        m_state.keeping.found.reset(); // what was granted before does no more
    m_state.signIn.phase = Phase::Over;
    Q_EMIT changed();
}

void AccountFlow::cancel()
{
    if (m_vaultJob)
        m_vaultJob->cancel();
    else if (m_running)
        m_running->cancel();
    else
        m_tokens.cancel();
}

void AccountFlow::signInEnded(const SubmissionReport &report)
{
    std::exchange(m_running, nullptr)->deleteLater();
    m_state.signIn.phase = Phase::Over;
    m_state.signIn.report = report;
    if (isSignedIn(m_state)) {
        keep();
    } else {
        m_password = {};
        m_tokens.forget();
        m_state.keeping.found.reset(); // the same again would be refused again
    }
    Q_EMIT changed();
    settleIfDone();
}

void AccountFlow::setWish(KeepingState::Wish wish)
{
    if (wish == m_state.keeping.wish)
        return;
    m_state.keeping.wish = wish;
    Q_EMIT changed();
}

VaultKey AccountFlow::keyFor(const QString &userName, SecretKind kind) const
{
    const Endpoint &endpoint = m_state.settings->endpoint();
    return { .userName = userName, .host = endpoint.host, .port = endpoint.port, .kind = kind };
}

VaultKey AccountFlow::key() const
{
    const SignInConsent &consent = *m_state.signIn.consent;
    const bool isToken = consent.by == SignInConsent::By::ProviderPage;
    return keyFor(consent.userName, isToken ? SecretKind::RefreshToken : SecretKind::Password);
}

Secret AccountFlow::secret() const
{
    return m_state.signIn.consent->by == SignInConsent::By::ProviderPage ? m_tokens.accessToken()
                                                                         : m_password.duplicate();
}

/// Keeps the password, or the token that gets new ones; not every provider gives such a one.
void AccountFlow::keep()
{
    const KeepingState &keeping = m_state.keeping;
    const bool isWanted = keeping.wish == KeepingState::Wish::Keep;
    // That there is no keychain was said before the password was asked for.
    const bool hasNone = keeping.seen && std::holds_alternative<vault::NoKeychain>(*keeping.seen);
    const VaultKey entry = key();
    const Secret &lasting =
        entry.kind == SecretKind::Password ? m_password : m_tokens.refreshToken();
    if (m_from == From::Keychain && entry.kind == SecretKind::Password)
        m_state.keeping.isKept = true; // it is there already; a refresh token may be a new one
    if (!isWanted || hasNone || lasting.isEmpty() || m_state.keeping.isKept)
        return;
    follow(m_vault.keep(entry, lasting.duplicate(), this), KeepingState::Doing::Keeping);
}

/// The provider may have given a new one and ended the old. Nobody waits for it: should it fail,
/// the person signs in on the page next time.
void AccountFlow::keepRenewed()
{
    VaultJob *job = m_vault.keep(key(), m_tokens.refreshToken().duplicate(), this);
    connect(job, &VaultJob::finished, job, &QObject::deleteLater);
    job->start();
}

void AccountFlow::unlockAndKeep()
{
    if (isSignedIn(m_state) && !m_vaultJob)
        follow(m_vault.unlock(this), KeepingState::Doing::Unlocking);
}

void AccountFlow::tryKeepingAgain()
{
    if (isSignedIn(m_state) && !m_vaultJob)
        keep();
}

void AccountFlow::goOnWithoutKeeping()
{
    if (m_vaultJob)
        m_vaultJob->cancel();
    m_state.keeping.wish = KeepingState::Wish::AskEachTime;
    Q_EMIT changed();
    settleIfDone();
}

void AccountFlow::removeKept()
{
    if (m_state.keeping.isKept && !m_vaultJob)
        follow(m_vault.forget(key(), this), KeepingState::Doing::Removing);
}

void AccountFlow::follow(VaultJob *job, KeepingState::Doing doing)
{
    m_vaultJob = job;
    m_state.keeping.doing = doing;
    m_state.keeping.answer.reset();
    connect(job, &VaultJob::finished, this, &AccountFlow::vaultAnswered);
    job->start();
    Q_EMIT changed();
}

void AccountFlow::vaultAnswered(const VaultAnswer &answer)
{
    std::exchange(m_vaultJob, nullptr)->deleteLater();
    const auto did = std::exchange(m_state.keeping.doing, KeepingState::Doing::Nothing);
    m_state.keeping.answer = answer;
    const bool isDone = std::holds_alternative<vault::Done>(answer);
    switch (did) {
    case KeepingState::Doing::Unlocking:
        if (isDone)
            keep();
        break;
    case KeepingState::Doing::Keeping:
        m_state.keeping.isKept = isDone;
        break;
    case KeepingState::Doing::Removing:
        if (isDone || std::holds_alternative<vault::NotThere>(answer)) {
            m_state.keeping.isKept = false;
            m_state.keeping.wish = KeepingState::Wish::AskEachTime;
        }
        break;
    case KeepingState::Doing::Nothing:
        break;
    }
    Q_EMIT changed();
    if (did != KeepingState::Doing::Removing)
        settleIfDone();
}

void AccountFlow::settleIfDone()
{
    if (isSignedIn(m_state) && isAtRest(m_state) && !hasKeepingTrouble(m_state))
        Q_EMIT settled();
}

void AccountFlow::typeTo(const QString &text)
{
    m_state.message.to.type(text);
    m_state.message.complaint = MessageState::Complaint::None;
    Q_EMIT changed();
}

void AccountFlow::typeSubject(const QString &text)
{
    m_state.message.subject.type(text);
    Q_EMIT changed();
}

/// Once: what was sent, or may have been, is never sent again by this.
void AccountFlow::send()
{
    MessageState &message = m_state.message;
    if (m_running || m_tokens.runs() || !isSignedIn(m_state) || !m_state.address
        || isSpent(message))
        return;
    const auto to = readAddress(message.to.text);
    const auto *recipient = std::get_if<ReadAddress>(&to);
    if (!recipient) {
        message.complaint = MessageState::Complaint::To;
        Q_EMIT changed();
        return;
    }
    message.consent = { .signIn = *m_state.signIn.consent,
        .from = *m_state.address,
        .fromName = m_state.name,
        .to = recipient->address,
        .subject = message.subject.text.simplified() };
    message.report.reset();
    message.phase = Phase::Running;
    Q_EMIT changed();
    if (message.consent->signIn.by == SignInConsent::By::ProviderPage)
        m_tokens.freshen(*m_state.signIn.page.provider);
    else
        sendNow();
}

void AccountFlow::sendNow()
{
    SigningJob *job = m_submission.send(*m_state.message.consent, secret(), this);
    connect(job, &SubmissionJob::advanced, this, [this](const SubmissionReport &report) {
        m_state.message.report = report;
        Q_EMIT changed();
    });
    run(job, &AccountFlow::messageEnded);
}

void AccountFlow::messageEnded(const SubmissionReport &report)
{
    if (Job *job = std::exchange(m_running, nullptr))
        job->deleteLater();
    m_state.message.phase = Phase::Over;
    m_state.message.report = report;
    if (report.message && isAccepted(*report.message))
        m_state.message.caught = m_submission.caughtMessage();
    Q_EMIT changed();
}

} // namespace mailberth
