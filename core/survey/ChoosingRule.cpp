// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/ChoosingRule.h"

#include "core/model/RegistrableDomain.h"

namespace mailberth
{

namespace
{

/// True for the domain itself and for one label below it.
bool isAtMostOneLabelBelow(const HostName &host, const HostName &domain)
{
    if (host == domain)
        return true;
    const qsizetype dot = host.ascii().indexOf(u'.');
    return dot > 0 && host.ascii().sliced(dot + 1) == domain.ascii();
}

/// The organisation and the book answer for a domain; all others only point to hosts.
std::optional<ChosenBy> authorityOf(SourceId source)
{
    switch (source) {
    case SourceId::Person:
        return ChosenBy::Person;
    case SourceId::Organisation:
        return ChosenBy::Organisation;
    case SourceId::Book:
        return ChosenBy::Book;
    case SourceId::Srv:
    case SourceId::Autoconfig:
    case SourceId::Ispdb:
    case SourceId::Pacc:
    case SourceId::Mx:
    case SourceId::Autodiscover:
    case SourceId::Spf:
    case SourceId::Certificate:
    case SourceId::Guess:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isMereGuess(SourceId source)
{
    switch (source) {
    case SourceId::Spf:
    case SourceId::Certificate:
    case SourceId::Guess:
        return true;
    case SourceId::Person:
    case SourceId::Organisation:
    case SourceId::Book:
    case SourceId::Srv:
    case SourceId::Autoconfig:
    case SourceId::Ispdb:
    case SourceId::Pacc:
    case SourceId::Mx:
    case SourceId::Autodiscover:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ChoosingRule::ChoosingRule(
    const std::optional<MailAddress> &address, const QList<HostName> &accepted)
    : m_accepted(accepted)
{
    if (address)
        m_domain = address->domain();
}

ChoosingRule::ChoosingRule(const Evidence &evidence)
    : ChoosingRule(evidence.address, evidence.accepted)
{
    for (const SourceAnswer &answer : evidence.sources)
        hear(answer);
    for (const ProbeReport &report : evidence.probes)
        hear(report.candidate);
}

void ChoosingRule::hear(const Candidate &candidate)
{
    if (const auto authority = authorityOf(candidate.provenance.source))
        defer(*authority);
}

void ChoosingRule::hear(const SourceAnswer &answer)
{
    const auto authority = authorityOf(answer.source);
    const auto *found = std::get_if<Found>(&answer.report);
    if (authority && found)
        defer(*authority);
    if (answer.source == SourceId::Mx && found && found->provider
        && found->provider->role == ProviderCard::Role::Forwards)
        m_onlyForwards = true;
}

/// The enumerators stand in the order in which their word carries.
void ChoosingRule::defer(ChosenBy authority)
{
    if (!m_authority || authority < *m_authority)
        m_authority = authority;
}

std::optional<ChosenBy> ChoosingRule::choiceOf(const Candidate &candidate) const
{
    return choiceOf(candidate.endpoint.host, candidate.provenance);
}

bool ChoosingRule::mayBeRecommended(const Candidate &candidate) const
{
    if (m_authority)
        return authorityOf(candidate.provenance.source) == m_authority;
    return !(m_onlyForwards && isMereGuess(candidate.provenance.source));
}

/// The book and the organisation's file name no incoming servers, and so have no better word.
std::optional<ChosenBy> ChoosingRule::choiceOf(const IncomingServer &server) const
{
    ChoosingRule rule = *this;
    rule.m_authority.reset();
    return rule.choiceOf(server.host, server.provenance);
}

std::optional<ChosenSettings> ChoosingRule::choose(const Recommendation &recommendation) const
{
    const auto by = choiceOf(recommendation.endpoint.host, recommendation.provenance);
    return by ? std::optional(ChosenSettings(recommendation, *by)) : std::nullopt;
}

std::optional<ChosenBy> ChoosingRule::choiceOf(
    const HostName &host, const Provenance &provenance) const
{
    if (const auto authority = authorityOf(provenance.source))
        return authority;
    if (!m_authority) {
        if (const auto by = namedBy(provenance))
            return by;
        if (isOwnName(host))
            return ChosenBy::OwnName;
    }
    // Last: a yes makes of nobody's word more than it is.
    return m_accepted.contains(host) ? std::optional(ChosenBy::Person) : std::nullopt;
}

/// By 4 to 6: who named the host, and how far that word carries.
std::optional<ChosenBy> ChoosingRule::namedBy(const Provenance &provenance) const
{
    if (!m_domain)
        return std::nullopt;
    if (provenance.inBook == InBook::AsPlatform)
        return ChosenBy::Platform;
    switch (provenance.source) {
    case SourceId::Autoconfig:
    case SourceId::Pacc:
        return provenance.trust == Trust::Provider ? std::optional(ChosenBy::Domain) : std::nullopt;
    case SourceId::Ispdb:
        return provenance.trust == Trust::ThirdParty ? std::optional(ChosenBy::List) : std::nullopt;
    case SourceId::Person:
    case SourceId::Organisation:
    case SourceId::Book:
    case SourceId::Srv:
    case SourceId::Mx:
    case SourceId::Autodiscover:
    case SourceId::Spf:
    case SourceId::Certificate:
    case SourceId::Guess:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// By 7. A public suffix ("co.uk") owns nothing, and neither does a single label.
bool ChoosingRule::isOwnName(const HostName &host) const
{
    if (!m_domain)
        return false;
    const auto registrable = registrableDomain(*m_domain);
    if (!registrable)
        return host == *m_domain;
    return isAtMostOneLabelBelow(host, *m_domain) || isAtMostOneLabelBelow(host, *registrable);
}

} // namespace mailberth
