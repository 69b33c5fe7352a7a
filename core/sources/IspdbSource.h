// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/SettingsFileSource.h"

namespace mailberth
{

/// Asks Mozilla's list of providers (the "ISPDB") for the mail domain, and for the registrable
/// domain behind its mail exchanger. The list is a third party: it learns those domains.
class IspdbSource : public SettingsFileSource
{
    Q_OBJECT

public:
    IspdbSource(Network &network, const MailAddress &address, QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Ispdb; }
    void start() override;

protected:
    void takeExchangers(const MailExchangerAnswer &answer) override;
};

} // namespace mailberth
