// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/sources/AutoconfigDocument.h"
#include "core/sources/PaccDocument.h"

namespace mailberth
{

/// What a settings file amounts to. Its servers become candidates in its own order, `firstRank`
/// onwards. One that is published without encryption, or without saying how, becomes the two
/// encrypted ways into the same host.
[[nodiscard]] Found settingsIn(
    const AutoconfigDocument &document, const Provenance &provenance, int firstRank = 0);
[[nodiscard]] Found settingsIn(const PaccDocument &document, const Provenance &provenance);

} // namespace mailberth
