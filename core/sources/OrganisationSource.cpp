// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/OrganisationSource.h"

#include "core/model/Overloaded.h"

#include <utility>

namespace mailberth
{

OrganisationSource::OrganisationSource(
    const QString &path, OrganisationReading reading, const MailAddress &address, QObject *parent)
    : Source(parent)
    , m_path(path)
    , m_reading(std::move(reading))
    , m_domain(address.domain())
{
}

void OrganisationSource::start()
{
    if (isOver())
        return;
    note(m_path);
    const SourceReport report =
        std::visit(Overloaded {
                       [this](const OrganisationFile &file) { return file.settingsFor(m_domain); },
                       [](const auto &reason) { return SourceReport(reason); },
                   },
            m_reading);
    if (const auto *found = std::get_if<Found>(&report)) {
        for (const Candidate &candidate : found->candidates)
            announce(candidate);
    }
    finish(report);
}

void OrganisationSource::cancel()
{
    finish(Unreachable { QStringLiteral("cancelled") });
}

} // namespace mailberth
