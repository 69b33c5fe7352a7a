// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ChosenSettings.h"
#include "core/model/Finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// The verdict in one word. It is the command line's exit status and the window's colour.
enum class Standing {
    Ready, ///< proven settings (0)
    Limited, ///< proven, but with a restriction the person must know (0)
    Unusable, ///< nothing that may be used (1)
    Offline, ///< this machine has no network (3)
};

[[nodiscard]] QString id(Standing standing);

/// What the evidence amounts to. A pure function of it: see core/survey/Judge.h.
struct Verdict
{
    Standing standing = Standing::Unusable;
    std::optional<Recommendation> recommendation;
    /// The recommendation once more, where somebody chose its host: what alone gets a password.
    /// Nothing beside a recommendation: the person has to be asked.
    std::optional<ChosenSettings> chosen;
    QList<Recommendation> alternatives; ///< best first
    QList<Finding> findings; ///< gravest first
    std::optional<ProviderCard> provider;
    /// The host that all this is about: the recommended one, else the one that tells most about
    /// what is wrong. Nothing if no host was tried.
    std::optional<HostName> focus;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace mailberth
