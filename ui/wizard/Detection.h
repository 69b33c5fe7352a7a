// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/Evidence.h"
#include "core/model/MailAddress.h"
#include "core/seams/Network.h"
#include "core/sources/Reach.h"

#include <QList>

#include <functional>
#include <optional>

namespace mailberth
{

/// What the person wants found.
struct DetectionOrder
{
    std::optional<MailAddress> address; ///< nothing if only a server was named
    QList<Candidate> given; ///< a server named by hand; then no source is asked
    QList<SourceId> sources; ///< the sources that may be asked
    Reach reach = Reach::Everyone; ///< and whom they may contact

    friend bool operator==(const DetectionOrder &, const DetectionOrder &) = default;
};

/// One whole detection, with whatever network it needs: the seam behind which the wizard's session
/// keeps no socket. Real: a Survey on a LiveNetwork, put together in app/; in tests: a script.
class Detection : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// What was seen so far. Complete, and its ending set, once `finished` came.
    [[nodiscard]] virtual const Evidence &evidence() const = 0;

Q_SIGNALS:
    /// The evidence grew.
    void advanced();
    /// Exactly once, queued.
    void finished();
};

/// Makes a detection that is not yet started and belongs to `parent`. `remembered` is the host of
/// the last time for the order's mail domain; it is no part of what the person wants found.
using DetectionFactory = std::function<Detection *(
    const DetectionOrder &order, const std::optional<HostName> &remembered, QObject *parent)>;

} // namespace mailberth
