// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/Source.h"

#include <QByteArray>
#include <QList>

namespace mailberth
{

/// Asks the mail domain for its settings as draft-ietf-mailmaint-pacc-04 publishes them: first for
/// the digest in DNS, and only if there is one for the file itself, which must match it.
class PaccSource : public Source
{
    Q_OBJECT

public:
    PaccSource(Network &network, const MailAddress &address, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Pacc; }
    void start() override;
    void cancel() override;

private:
    void takeDigests(const TextAnswer &answer);
    void takeFile(const FetchAnswer &answer);
    [[nodiscard]] SourceReport read(const QByteArray &file);

    Network &m_network;
    MailAddress m_address;
    QList<QByteArray> m_digests;
    QList<Job *> m_jobs;
};

} // namespace mailberth
