// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"

#include <chrono>

namespace mailberth
{

/// The clock of one network: time since it was made, never a date. A value; copies agree.
class Stopwatch
{
public:
    [[nodiscard]] Instant now() const
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now() - m_start);
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace mailberth
