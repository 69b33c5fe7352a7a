// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/ExchangerLevels.h"

#include "core/model/RegistrableDomain.h"

namespace mailberth
{

namespace
{

/// Nobody's departments lie deeper, and each level costs questions.
constexpr qsizetype mostLevels = 3;

/// What stands behind the first label, unless a public suffix does.
std::optional<HostName> parentOf(const HostName &name)
{
    const auto parent = HostName::parse(name.ascii().section(u'.', 1));
    return parent && registrableDomain(*parent) ? parent : std::nullopt;
}

} // namespace

QList<HostName> levelsOf(const HostName &exchanger)
{
    QList<HostName> levels;
    if (exchanger.address())
        return levels;
    if (const auto parent = parentOf(exchanger))
        levels << *parent;
    const auto registrable = registrableDomain(exchanger);
    if (registrable && !levels.contains(*registrable))
        levels << *registrable;
    return levels;
}

QList<HostName> withParents(const HostName &domain)
{
    QList<HostName> names { domain };
    const auto registrable = registrableDomain(domain);
    auto parent = parentOf(domain);
    while (parent && names.size() < mostLevels && parent != registrable) {
        names << *parent;
        parent = parentOf(*parent);
    }
    if (registrable && registrable != domain)
        names << *registrable;
    return names;
}

} // namespace mailberth
