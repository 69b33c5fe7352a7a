// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/GuessSource.h"

#include "core/model/RegistrableDomain.h"
#include "core/sources/ExchangerLevels.h"

#include <algorithm>

namespace mailberth
{

namespace
{

/// More than two exchangers belong to large providers, whose exchangers take no submission.
constexpr qsizetype mostExchangers = 2;

QString diagnostic(const HostName &host, NameStatus status)
{
    return host.ascii() + QStringLiteral(": ") + id(status);
}

} // namespace

// How often the first server of a provider in the book has such a name below one of the provider's
// own mail domains (a test counts again):
//
//   smtp 69   mail 20   smtps 5   smtpauth 3   smtp.mail 3   out 3   the domain itself 3
//   smtpa 2   send 2
//
// What occurs once (from "email" to "smtphm") is not asked for: it belongs to a provider that the
// book knows already, and every further name is a datagram and, where a domain answers to any name,
// two probes more.
QStringList GuessSource::usualNames()
{
    return { QStringLiteral("smtp"), QStringLiteral("mail"), QStringLiteral("smtps"),
        QStringLiteral("smtpauth"), QStringLiteral("smtp.mail"), QStringLiteral("out"),
        QStringLiteral("smtpa"), QStringLiteral("send") };
}

QString GuessSource::mailExchanger()
{
    return QStringLiteral("mail exchanger");
}

GuessSource::GuessSource(Network &network, const MailAddress &address, QObject *parent)
    : GuessSource(ProviderBook::shipped(), network, address, parent)
{
}

GuessSource::GuessSource(
    const ProviderBook &book, Network &network, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_book(book)
    , m_network(network)
    , m_domain(address.domain())
{
}

void GuessSource::start()
{
    if (isOver() || !m_guesses.isEmpty())
        return;
    for (const HostName &domain : withParents(m_domain)) {
        askForUsualNamesBelow(domain, QStringLiteral("usual name"));
        // Behind the names, for the domain exists for the web's sake in any case.
        ask(domain, QStringLiteral("mail domain"));
    }
    askForExchangers();
}

void GuessSource::askForUsualNamesBelow(const HostName &domain, const QString &why)
{
    for (const QString &name : usualNames()) {
        if (const auto host = domain.below(name))
            ask(*host, why);
    }
}

void GuessSource::cancel()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    finish(Unreachable { QStringLiteral("cancelled") });
}

/// Once: nearest first.
void GuessSource::ask(const HostName &host, const QString &why, Trust trust)
{
    const bool isAsked = std::any_of(
        m_guesses.begin(), m_guesses.end(), [&](const Guess &guess) { return guess.host == host; });
    if (isAsked)
        return;
    const qsizetype guess = m_guesses.size();
    m_guesses << Guess { host, why, trust };
    AddressJob *job = m_network.addressesOf(host, this);
    m_jobs << job;
    connect(job, &AddressJob::finished, this,
        [this, guess](const AddressAnswer &answer) { take(guess, answer); });
    job->start();
}

void GuessSource::askForExchangers()
{
    MailExchangerJob *job = m_network.mailExchangersOf(m_domain, this);
    m_jobs << job;
    connect(job, &MailExchangerJob::finished, this, &GuessSource::takeExchangers);
    job->start();
}

void GuessSource::take(qsizetype guess, const AddressAnswer &answer)
{
    if (isOver())
        return;
    m_guesses[guess].answer = answer.status;
    for (const Candidate &candidate : candidatesAt(guess))
        announce(candidate);
    const bool isUsualName = m_guesses.at(guess).why == QStringLiteral("usual name");
    if (isUsualName && !answer.aliases.isEmpty())
        takeAlias(answer.host, answer.aliases.last());
    finishIfDone();
}

/// "smtp.firma.example" is another name of somebody's server: its certificate is for the other one.
void GuessSource::takeAlias(const HostName &alias, const HostName &target)
{
    const QString why = QStringLiteral("alias of ") + alias.ascii();
    note(alias.ascii() + QStringLiteral(" is an alias of ") + target.ascii());
    const auto platform = m_book.findByAlias(target);
    if (!platform) {
        ask(target, why, Trust::Dns);
        return;
    }
    if (!m_provider)
        m_provider = platform->provider;
    for (Candidate candidate : platform->candidates) {
        candidate.provenance = { SourceId::Guess, Trust::Dns, why, InBook::AsPlatform };
        m_platforms << candidate;
        announce(candidate);
    }
}

void GuessSource::takeExchangers(const MailExchangerAnswer &answer)
{
    if (isOver())
        return;
    m_exchangers = answer.status;
    for (const MailExchanger &exchanger :
        answer.exchangers.first(std::min(mostExchangers, answer.exchangers.size()))) {
        if (!m_book.findByExchanger(exchanger.host))
            ask(exchanger.host, mailExchanger());
    }
    if (!answer.exchangers.isEmpty())
        askBeside(answer.exchangers.first().host);
    finishIfDone();
}

/// A small hoster's submission server stands beside his exchanger, and nobody lists it.
void GuessSource::askBeside(const HostName &exchanger)
{
    if (m_book.findByExchanger(exchanger) || sameRegistrableDomain(exchanger, m_domain))
        return;
    for (const HostName &level : levelsOf(exchanger))
        askForUsualNamesBelow(level, QStringLiteral("beside the mail exchanger"));
}

QList<Candidate> GuessSource::candidatesAt(qsizetype guess) const
{
    const Guess &it = m_guesses.at(guess);
    if (it.answer != NameStatus::Found)
        return {};
    const Provenance provenance { SourceId::Guess, it.trust, it.why,
        m_book.namesServer(it.host) && it.trust == Trust::Dns ? InBook::AsPlatform
                                                              : InBook::NotAsked };
    const int rank = static_cast<int>(2 * guess);
    return {
        { .endpoint = { it.host, submissionsPort, Security::ImplicitTls },
            .provenance = provenance,
            .rank = rank },
        { .endpoint = { it.host, submissionPort, Security::StartTls },
            .provenance = provenance,
            .rank = rank + 1 },
    };
}

void GuessSource::finishIfDone()
{
    const bool areAnswered = std::all_of(m_guesses.begin(), m_guesses.end(),
        [](const Guess &guess) { return guess.answer.has_value(); });
    if (areAnswered && m_exchangers)
        finish(report());
}

/// Nothing is said to be nowhere while one question is open: a name that could not be asked for may
/// exist.
SourceReport GuessSource::report() const
{
    Found found { .candidates = m_platforms, .provider = m_provider };
    for (qsizetype i = 0; i < m_guesses.size(); ++i)
        found.candidates << candidatesAt(i);
    if (!found.candidates.isEmpty())
        return found;
    for (const Guess &guess : m_guesses) {
        if (!isAnswer(*guess.answer))
            return Unreachable { diagnostic(guess.host, *guess.answer) };
    }
    if (!isAnswer(*m_exchangers))
        return Unreachable { diagnostic(m_domain, *m_exchangers) };
    return NothingHere {};
}

} // namespace mailberth
