// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/Source.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// Guesses the usual names of submission servers below the mail domain and its parents, the domain
/// itself, its mail exchangers, the usual names beside those, and where aliases of all these lead;
/// asks for all of them at once, and names those that exist. A guess costs one datagram; whether it
/// is right shows the probe. An exchanger of a platform that the book knows is not guessed: the
/// book knows better.
class GuessSource : public Source
{
    Q_OBJECT

public:
    /// The names below the mail domain that are asked for, likeliest first.
    [[nodiscard]] static QStringList usualNames();
    /// The detail of a candidate that is one of the domain's mail exchangers.
    [[nodiscard]] static QString mailExchanger();

    GuessSource(Network &network, const MailAddress &address, QObject *parent = nullptr);
    GuessSource(const ProviderBook &book, Network &network, const MailAddress &address,
        QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Guess; }
    void start() override;
    void cancel() override;

private:
    struct Guess
    {
        HostName host;
        QString why; ///< the provenance's detail
        Trust trust = Trust::Guess;
        std::optional<NameStatus> answer {};
    };

    void askForUsualNamesBelow(const HostName &domain, const QString &why);
    void ask(const HostName &host, const QString &why, Trust trust = Trust::Guess);
    void takeAlias(const HostName &alias, const HostName &target);
    void askForExchangers();
    void askBeside(const HostName &exchanger);
    void take(qsizetype guess, const AddressAnswer &answer);
    void takeExchangers(const MailExchangerAnswer &answer);
    [[nodiscard]] QList<Candidate> candidatesAt(qsizetype guess) const;
    void finishIfDone();
    [[nodiscard]] SourceReport report() const;

    const ProviderBook &m_book;
    Network &m_network;
    HostName m_domain;
    QList<Candidate> m_platforms; ///< of the book, to which aliases lead
    std::optional<ProviderCard> m_provider; // the platform's to which an alias leads
    QList<Guess> m_guesses; ///< in the order of their rank
    std::optional<NameStatus> m_exchangers; ///< how that question was answered
    QList<Job *> m_jobs;
};

} // namespace mailberth
