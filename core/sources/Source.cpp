// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/Source.h"

#include <utility>

namespace mailberth
{

void Source::hear(const ProbeReport &report)
{
    Q_UNUSED(report)
}

void Source::announce(const Candidate &candidate)
{
    QMetaObject::invokeMethod(
        this, [this, candidate] { Q_EMIT found(candidate); }, Qt::QueuedConnection);
}

void Source::finish(const SourceReport &report)
{
    if (std::exchange(m_isOver, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

} // namespace mailberth
