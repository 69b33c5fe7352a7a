// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/OrganisationFile.h"
#include "core/sources/Source.h"

namespace mailberth
{

/// What this computer's organisation has set for the mail domain. Contacts nobody.
class OrganisationSource : public Source
{
    Q_OBJECT

public:
    /// The file was read from `path`; what came of it is told, whatever it is.
    OrganisationSource(const QString &path, OrganisationReading reading, const MailAddress &address,
        QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Organisation; }
    void start() override;
    void cancel() override;

private:
    QString m_path;
    OrganisationReading m_reading;
    HostName m_domain;
};

} // namespace mailberth
