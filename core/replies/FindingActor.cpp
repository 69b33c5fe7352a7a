// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/FindingActor.h"

#include <variant>

namespace mailberth::replies
{

FirstActor actorOf(const Finding &finding)
{
    const auto *refused = std::get_if<finding::SignInRefused>(&finding);
    return refused && refused->otherWay ? FirstActor::You : actorOnceMeasured(code(finding));
}

} // namespace mailberth::replies
