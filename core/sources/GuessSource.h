// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/Source.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// Guesses the usual names of submission servers below the mail domain, the domain itself and its
/// mail exchangers, asks for all of them at once, and names those that exist. A guess costs one
/// datagram; whether it is right shows the probe.
class GuessSource : public Source
{
    Q_OBJECT

public:
    /// The names below the mail domain that are asked for, likeliest first.
    [[nodiscard]] static QStringList usualNames();

    GuessSource(Network &network, const MailAddress &address, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Guess; }
    void start() override;
    void cancel() override;

private:
    struct Guess
    {
        HostName host;
        QString why; ///< the provenance's detail
        std::optional<NameStatus> answer {};
    };

    void ask(const HostName &host, const QString &why);
    void askForExchangers();
    void take(qsizetype guess, const AddressAnswer &answer);
    void takeExchangers(const MailExchangerAnswer &answer);
    [[nodiscard]] QList<Candidate> candidatesAt(qsizetype guess) const;
    void finishIfDone();
    [[nodiscard]] SourceReport report() const;

    Network &m_network;
    HostName m_domain;
    QList<Guess> m_guesses; ///< in the order of their rank
    std::optional<NameStatus> m_exchangers; ///< how that question was answered
    QList<Job *> m_jobs;
};

} // namespace mailberth
