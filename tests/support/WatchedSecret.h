// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

namespace mailberth::test
{

/// Looks at the memory of a secret in the moment in which the system gets it back. One at a time.
class WatchedSecret
{
public:
    explicit WatchedSecret(const Secret &secret);
    ~WatchedSecret();
    WatchedSecret(const WatchedSecret &) = delete;
    WatchedSecret &operator=(const WatchedSecret &) = delete;

    [[nodiscard]] bool wasReturned() const; ///< once
    [[nodiscard]] bool wasWiped() const; ///< before
};

} // namespace mailberth::test
