// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/memory/HostMemory.h"

#include "core/model/Overloaded.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace mailberth
{

namespace
{

constexpr FileWish ownersFile { .ifItExists = IfItExists::WriteOver,
    .readers = FileWish::Readers::OwnerOnly };

constexpr QFile::Permissions ownersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The folder may be missing; those above it are the system's or the person's.
void makeFolderOf(const QString &fileName)
{
    const QString folder = QFileInfo(fileName).path();
    QDir().mkpath(QFileInfo(folder).path());
    QDir().mkdir(folder, ownersFolder); // that it is missing then is told by the writing
}

} // namespace

HostMemory::HostMemory(QString fileName)
    : m_fileName(std::move(fileName))
{
}

std::variant<KnownHosts, MemoryFault> HostMemory::read() const
{
    using Read = std::variant<KnownHosts, MemoryFault>;
    return std::visit(Overloaded {
                          [](const NoSuchFile &) -> Read { return KnownHosts(); },
                          [this](NotOwn why) -> Read {
                              return MemoryFault { m_fileName, why };
                          },
                          [this](const QByteArray &json) -> Read {
                              const auto parsed = KnownHosts::parse(json);
                              if (const auto *fault = std::get_if<KnownHosts::Fault>(&parsed))
                                  return MemoryFault { m_fileName, *fault };
                              return std::get<KnownHosts>(parsed);
                          },
                      },
        readOwnFile(m_fileName, KnownHosts::mostBytes));
}

std::optional<HostName> HostMemory::hostFor(const HostName &domain) const
{
    const auto known = read();
    const auto *hosts = std::get_if<KnownHosts>(&known);
    return hosts ? hosts->hostFor(domain) : std::nullopt;
}

qsizetype HostMemory::count() const
{
    const auto known = read();
    const auto *hosts = std::get_if<KnownHosts>(&known);
    return hosts ? hosts->count() : 0;
}

std::optional<MemoryFault> HostMemory::fault() const
{
    const auto known = read();
    const auto *fault = std::get_if<MemoryFault>(&known);
    return fault ? std::optional(*fault) : std::nullopt;
}

std::optional<MemoryFault> HostMemory::remember(const HostName &domain, const HostName &host) const
{
    auto known = read();
    if (const auto *fault = std::get_if<MemoryFault>(&known))
        return *fault;
    auto &hosts = std::get<KnownHosts>(known);
    const KnownHosts before = hosts;
    hosts.remember(domain, host);
    if (hosts == before)
        return std::nullopt;
    makeFolderOf(m_fileName);
    if (const auto failure = writeWhole(m_fileName, hosts.toJson(), ownersFile))
        return MemoryFault { m_fileName, *failure };
    return std::nullopt;
}

std::optional<MemoryFault> HostMemory::forget() const
{
    QFile file(m_fileName);
    const bool isThere = file.exists() || QFileInfo(m_fileName).isSymLink();
    if (!isThere || file.remove())
        return std::nullopt;
    return MemoryFault { m_fileName,
        WritingFailure { WritingFailure::Cause::Other, file.errorString() } };
}

} // namespace mailberth
