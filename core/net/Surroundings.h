// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/ContactBook.h"
#include "core/net/LiveNetwork.h"
#include "core/net/ProxyChoice.h"
#include "core/net/Stopwatch.h"
#include "core/net/TrustStore.h"

#include <memory>

namespace mailberth
{

/// What a job shares with its network, and keeps if it outlives it.
struct Surroundings
{
    LiveNetworkOptions options;
    Stopwatch clock;
    std::shared_ptr<ContactBook> contacts;
    std::shared_ptr<TrustStore> trust;
    std::shared_ptr<ProxyChoice> proxies;
};

} // namespace mailberth
