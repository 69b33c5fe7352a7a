// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/seams/Network.h"

namespace mailberth
{

/// Passes every question on to another network and writes the answers into the evidence, whoever
/// asked. Sources and survey use it alike, so that nothing that was asked is missing in the report.
class RecordingNetwork : public Network
{
public:
    /// Both must outlive the recorder and every job made by it.
    RecordingNetwork(Network &network, Evidence &evidence);

    [[nodiscard]] Instant now() const override;
    void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
    [[nodiscard]] AddressJob *addressesOf(const HostName &host, QObject *parent) override;
    [[nodiscard]] MailExchangerJob *mailExchangersOf(
        const HostName &domain, QObject *parent) override;
    [[nodiscard]] ServiceJob *servicesOf(
        const HostName &domain, const QString &service, QObject *parent) override;
    [[nodiscard]] TextJob *textsOf(
        const HostName &domain, const QString &label, QObject *parent) override;
    [[nodiscard]] RootJob *root(QObject *parent) override;
    [[nodiscard]] FetchJob *fetch(const FetchOrder &order, QObject *parent) override;
    [[nodiscard]] ProbeJob *probe(const ProbeOrder &order, QObject *parent) override;
    [[nodiscard]] SubmissionJob *submission(SubmissionOrder order, QObject *parent) override;
    [[nodiscard]] QList<Contact> contacted() const override;

private:
    Network &m_network;
    Evidence &m_evidence;
};

} // namespace mailberth
