// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sources/ProviderBook.h"
#include "core/sources/Reach.h"
#include "core/sources/SettingsFileSource.h"

namespace mailberth
{

/// Whose platform takes the domain's mail? The exchanger tells; then the provider book, or that
/// platform's own settings file, name its submission servers. Nothing here is trusted more than
/// the unsigned DNS that led to it.
class MxSource : public SettingsFileSource
{
    Q_OBJECT

public:
    MxSource(Network &network, const MailAddress &address, Reach reach = Reach::Everyone,
        QObject *parent = nullptr);
    MxSource(const ProviderBook &book, Network &network, const MailAddress &address, Reach reach,
        QObject *parent = nullptr);

    [[nodiscard]] SourceId sourceId() const override { return SourceId::Mx; }
    void start() override;

protected:
    void takeExchangers(const MailExchangerAnswer &answer) override;

private:
    void takeFromBook(const Found &platform, const HostName &exchanger);

    ProviderBook m_book;
    Reach m_reach;
};

} // namespace mailberth
