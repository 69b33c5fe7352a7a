// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/Reach.h"
#include "core/sources/SettingsFileSource.h"

namespace mailberth
{

/// Asks the mail domain, and its parents down to the registrable one, for a settings file, at both
/// places where it may stand, side by side (draft-ietf-mailmaint-autoconfig section 3). Only the
/// domain is told, never the address.
class AutoconfigSource : public SettingsFileSource
{
    Q_OBJECT

public:
    AutoconfigSource(Network &network, const MailAddress &address,
        PlainHttp plainHttp = PlainHttp::Never, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Autoconfig; }
    void start() override;

private:
    void askAt(const HostName &domain, int farther);

    PlainHttp m_plainHttp;
};

} // namespace mailberth
