// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/smtp/Event.h"
#include "core/smtp/Want.h"

#include <QList>

namespace mailberth::smtp
{

/// What a line drives: events in, wants out. Finish is wanted exactly once.
class Speaker
{
public:
    virtual ~Speaker() = default;

    /// Takes one event that happened at `at` and answers what to do now.
    [[nodiscard]] virtual QList<Want> on(const Event &event, Instant at) = 0;
    /// What is known so far of the connection; left alone once Finish was wanted.
    [[nodiscard]] virtual const ProbeReport &report() const = 0;
};

} // namespace mailberth::smtp
