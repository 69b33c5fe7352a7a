// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/Signing.h"

#include "ui/wizard/NetworkSubmission.h"

namespace mailberth::app
{

std::unique_ptr<Submission> liveSubmission(
    const LiveNetworkOptions &options, const demo::Provider *provider)
{
    const auto caught = [provider] {
        return !provider || provider->caught().isEmpty()
            ? QString()
            : QString::fromUtf8(provider->caught().constLast().content);
    };
    return std::make_unique<NetworkSubmission>(networksWith(options), caught);
}

} // namespace mailberth::app
