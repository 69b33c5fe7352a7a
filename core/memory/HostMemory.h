// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/files/WholeFile.h"
#include "core/memory/KnownHosts.h"
#include "core/memory/OwnFile.h"

#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// Why the file of known hosts is not used, or could not be written. It is left as it is.
struct MemoryFault
{
    QString fileName;
    std::variant<NotOwn, KnownHosts::Fault, WritingFailure> why;

    friend bool operator==(const MemoryFault &, const MemoryFault &) = default;
};

/// The known hosts in a file of this person's own. Read whenever it is asked, for another process
/// may have written it; a file that is not this person's alone, or not understood, is neither
/// believed nor replaced.
class HostMemory
{
public:
    /// The file need not exist, and neither need its folder.
    explicit HostMemory(QString fileName);

    [[nodiscard]] std::optional<HostName> hostFor(const HostName &domain) const;
    [[nodiscard]] qsizetype count() const;
    /// Why what is there is not used.
    [[nodiscard]] std::optional<MemoryFault> fault() const;

    /// Nothing if it was done.
    [[nodiscard]] std::optional<MemoryFault> remember(
        const HostName &domain, const HostName &host) const;
    /// Removes the file, whatever it holds: the person's own word.
    [[nodiscard]] std::optional<MemoryFault> forget() const;

private:
    [[nodiscard]] std::variant<KnownHosts, MemoryFault> read() const;

    QString m_fileName;
};

} // namespace mailberth
