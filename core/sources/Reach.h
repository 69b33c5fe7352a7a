// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mailberth
{

/// Who may be asked beside the mail servers and the DNS, from the most to the least.
enum class Reach {
    Everyone,
    NoThirdParty, ///< --no-third-party: the mail domain's own hosts only, no Mozilla ISPDB
    NoWeb, ///< --offline: nothing over HTTP at all
};

/// Whether settings may also be fetched without encryption. What comes that way is trusted like a
/// guess: anyone on the way could have written it.
enum class PlainHttp {
    Never,
    IfPublished, ///< --plain-http
};

} // namespace mailberth
