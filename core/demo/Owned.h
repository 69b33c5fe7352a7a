// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace mailberth::demo
{

template<auto Free>
struct Freed
{
    template<typename Handle>
    void operator()(Handle *handle) const
    {
        Free(handle);
    }
};

/// A handle of a C library that frees itself: Owned<X509, X509_free>.
template<typename Handle, auto Free>
using Owned = std::unique_ptr<Handle, Freed<Free>>;

} // namespace mailberth::demo
