// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mailberth
{

/// Several lambdas as one visitor for std::visit. A variant's alternative without a lambda of its
/// own does not compile, so nothing new is forgotten.
template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace mailberth
