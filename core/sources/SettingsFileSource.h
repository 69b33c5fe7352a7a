// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/FetchedSettings.h"
#include "core/sources/Source.h"

#include <QList>
#include <QUrl>

namespace mailberth
{

/// What sources have in common that fetch settings files in the autoconfig format: they ask for
/// several at once, tell what each names as soon as it has come, and end when all have.
class SettingsFileSource : public Source
{
    Q_OBJECT

public:
    void cancel() override;

protected:
    SettingsFileSource(Network &network, const MailAddress &address, QObject *parent);

    [[nodiscard]] const MailAddress &address() const { return m_address; }

    /// Asks for one file. What it names is trusted so far, and ranks from there.
    void ask(const QString &url, SourceId source, Trust trust, int firstRank);
    /// Asks who takes the domain's mail; takeExchangers() follows.
    void askForExchangers();
    virtual void takeExchangers(const MailExchangerAnswer &answer);
    /// One more answer. The candidates are told at once.
    void add(const SourceReport &report);
    void finishIfDone();

private:
    void take(const FetchAnswer &answer, const Provenance &provenance, int firstRank);

    Network &m_network;
    MailAddress m_address;
    QList<SourceReport> m_reports;
    QList<Job *> m_jobs;
    int m_open = 0;
};

/// The place of the settings file below a host that serves nothing else (draft-ietf-mailmaint-
/// autoconfig section 3.1): "https://autoconfig.DOMAIN/mail/config-v1.1.xml".
[[nodiscard]] QString autoconfigPlace(const HostName &domain, const QString &scheme);

} // namespace mailberth
