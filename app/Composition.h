// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/Provider.h"
#include "core/model/MailAddress.h"
#include "core/net/LiveNetwork.h"
#include "core/survey/Survey.h"

#include <QList>

#include <memory>

/// The only place that names concrete classes: which network, which sources.
namespace mailberth::app
{

[[nodiscard]] std::unique_ptr<Network> makeNetwork(const LiveNetworkOptions &options);

/// The sources that this version has, in the order in which their answers are listed.
[[nodiscard]] QList<SourceId> availableSources();

/// Lets a survey ask those of `asked` that this version has.
void addSources(Survey &survey, const MailAddress &address, const QList<SourceId> &asked);

/// How a demonstration provider is reached: by its own name server, redirects and authority, all
/// of them options that anybody could give on the command line.
[[nodiscard]] LiveNetworkOptions waysTo(const demo::Provider &provider);

} // namespace mailberth::app
