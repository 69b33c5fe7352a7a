// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace mailberth
{

/// Which server each mail domain's mail was sent through before: the host that the person said yes
/// to or signed in to the last time. Domains and hosts, no addresses and no secrets.
class KnownHosts
{
public:
    static constexpr int version = 1;
    static constexpr qsizetype mostDomains = 500; ///< then the one that is longest ago is forgotten
    static constexpr qsizetype mostBytes = 256 * 1024;

    enum class Fault {
        Damaged, ///< no such document
        OtherVersion, ///< written by another version of this program
    };

    KnownHosts();
    [[nodiscard]] static std::variant<KnownHosts, Fault> parse(const QByteArray &json);
    /// At most `mostBytes`. What else stood in the document that was read is still there.
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] std::optional<HostName> hostFor(const HostName &domain) const;
    void remember(const HostName &domain, const HostName &host);
    [[nodiscard]] qsizetype count() const;

    friend bool operator==(const KnownHosts &, const KnownHosts &) = default;

private:
    QJsonObject m_root;
};

} // namespace mailberth
