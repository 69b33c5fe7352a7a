// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/MemoryWords.h"

#include <QCoreApplication>

#include <variant>

namespace mailberth
{

namespace
{

struct MemoryWords
{
    Q_DECLARE_TR_FUNCTIONS(MemoryWords)

public:
    explicit MemoryWords(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    QString operator()(NotOwn why) const;
    QString operator()(KnownHosts::Fault fault) const;
    QString operator()(const WritingFailure &failure) const;

    static QString consequence()
    {
        return tr("So no server is remembered, and the file is left as it is.");
    }
    static QString remembered(qsizetype domains)
    {
        return tr("Servers that are remembered from before: %1.").arg(domains);
    }

private:
    QString m_fileName;
};

QString MemoryWords::operator()(NotOwn why) const
{
    switch (why) {
    case NotOwn::Link:
        return tr("%1 is a link.").arg(m_fileName);
    case NotOwn::NoFile:
        return tr("%1 is no file.").arg(m_fileName);
    case NotOwn::SomebodyElses:
        return tr("%1 belongs to somebody else.").arg(m_fileName);
    case NotOwn::OpenToOthers:
        return tr("%1 or its folder can be read or changed by others.").arg(m_fileName);
    case NotOwn::TooLarge:
        return tr("%1 is too large.").arg(m_fileName);
    case NotOwn::Unreadable:
        return tr("%1 cannot be read.").arg(m_fileName);
    }
    Q_UNREACHABLE();
}

QString MemoryWords::operator()(KnownHosts::Fault fault) const
{
    switch (fault) {
    case KnownHosts::Fault::Damaged:
        return tr("%1 is damaged.").arg(m_fileName);
    case KnownHosts::Fault::OtherVersion:
        return tr("%1 was written by another version of Mailberth.").arg(m_fileName);
    }
    Q_UNREACHABLE();
}

QString MemoryWords::operator()(const WritingFailure &failure) const
{
    return failure.diagnostic.isEmpty()
        ? tr("%1 cannot be written.").arg(m_fileName)
        : tr("%1 cannot be written: %2.", "a file, what the system says")
              .arg(m_fileName, failure.diagnostic);
}

} // namespace

QString describe(const MemoryFault &fault)
{
    return std::visit(MemoryWords(fault.fileName), fault.why) + u' ' + MemoryWords::consequence();
}

QString rememberedServers(qsizetype domains)
{
    return MemoryWords::remembered(domains);
}

} // namespace mailberth
