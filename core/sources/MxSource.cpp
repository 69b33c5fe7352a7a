// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/MxSource.h"

#include "core/model/RegistrableDomain.h"
#include "core/sources/ExchangerLevels.h"

#include <algorithm>

namespace mailberth
{

MxSource::MxSource(Network &network, const MailAddress &address, Reach reach, QObject *parent)
    : MxSource(ProviderBook::shipped(), network, address, reach, parent)
{
}

MxSource::MxSource(const ProviderBook &book, Network &network, const MailAddress &address,
    Reach reach, QObject *parent)
    : SettingsFileSource(network, address, parent)
    , m_book(book)
    , m_reach(reach)
{
}

void MxSource::start()
{
    if (!isOver())
        askForExchangers();
}

void MxSource::takeExchangers(const MailExchangerAnswer &answer)
{
    note(answer.domain.ascii() + QStringLiteral(" MX: ") + id(answer.status));
    if (answer.exchangers.isEmpty()) {
        const bool isKnown = answer.status == NameStatus::NoSuchName
            || answer.status == NameStatus::NoRecord
            || answer.nullMx == MailExchangerAnswer::NullMx::Yes;
        add(isKnown ? SourceReport(NothingHere {})
                    : SourceReport(Unreachable { id(answer.status) }));
        return;
    }
    const HostName &exchanger = answer.exchangers.first().host;
    const auto hoster = registrableDomain(exchanger);
    note(QStringLiteral("%1 belongs to %2")
             .arg(exchanger.ascii(), hoster ? hoster->ascii() : QStringLiteral("nobody known")));
    if (const auto platform = m_book.findByExchanger(exchanger)) {
        takeFromBook(*platform, exchanger);
        return;
    }
    const auto own = registrableDomain(address().domain());
    if (!hoster || hoster == own || m_reach != Reach::Everyone)
        return;
    for (const HostName &level : levelsOf(exchanger)) {
        if (level.below(u"autoconfig"))
            ask(autoconfigPlace(level, QStringLiteral("https")), SourceId::Mx, Trust::Dns, 0);
    }
}

void MxSource::takeFromBook(const Found &platform, const HostName &exchanger)
{
    if (platform.provider && platform.provider->role == ProviderCard::Role::Filters) {
        note(exchanger.ascii() + QStringLiteral(" filters mail for others"));
        add(NothingHere {});
        return;
    }
    Found narrowed = platform;
    for (Candidate &candidate : narrowed.candidates) {
        candidate.provenance = { SourceId::Mx, std::min(candidate.provenance.trust, Trust::Dns),
            exchanger.ascii() + QStringLiteral("; ") + candidate.provenance.detail,
            InBook::AsPlatform };
    }
    add(narrowed);
}

} // namespace mailberth
