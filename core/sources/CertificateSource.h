// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/Source.h"

#include <QList>

namespace mailberth
{

/// Listens to the probes: where a server was refused only because its certificate is for another
/// name, that name may be what it is really called. Asks nobody.
class CertificateSource : public Source
{
    Q_OBJECT

public:
    using Source::Source;

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Certificate; }
    [[nodiscard]] Manner manner() const override { return Manner::Listens; }
    void start() override;
    void hear(const ProbeReport &report) override;
    /// Ends with what was heard.
    void cancel() override;

private:
    void add(const Candidate &candidate);

    QList<Candidate> m_candidates;
};

} // namespace mailberth
