// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/Provider.h"
#include "core/model/MailAddress.h"
#include "core/net/LiveNetwork.h"
#include "core/seams/OAuth.h"
#include "core/sources/OrganisationFile.h"
#include "core/sources/Reach.h"
#include "core/survey/Survey.h"

#include <QList>

#include <memory>

/// The only place that names concrete classes: which network, which sources.
namespace mailberth::app
{

[[nodiscard]] std::unique_ptr<Network> makeNetwork(const LiveNetworkOptions &options);
/// A fresh one for each task, reached in this way.
[[nodiscard]] NetworkFactory networksWith(const LiveNetworkOptions &options);

/// Signing in on providers' own pages over such networks, and the clients that this computer's
/// organisation has registered for it.
[[nodiscard]] std::unique_ptr<OAuthFlows> makeOAuthFlows(NetworkFactory networks);
[[nodiscard]] OAuthClients oauthClients();

/// What this computer's organisation has set.
[[nodiscard]] OrganisationReading organisation();

/// The sources that may be asked here, in the order in which their answers are listed (see
/// permittedBy()).
[[nodiscard]] QList<SourceId> availableSources();

/// Which sources to ask, and whom they may contact.
struct Asking
{
    QList<SourceId> sources;
    Reach reach = Reach::Everyone;
    PlainHttp plainHttp = PlainHttp::Never;
};

/// Lets a survey ask those of the named sources that this computer's organisation permits, and no
/// further than it permits. That its file is of no use is told even by a survey that would not have
/// asked for it.
void addSources(Survey &survey, const MailAddress &address, const Asking &asking);
void addSources(Survey &survey, const MailAddress &address, const Asking &asking,
    const OrganisationReading &organisation);

/// How a demonstration provider is reached: by its own name server, redirects and authority, all
/// of them options that anybody could give on the command line.
[[nodiscard]] LiveNetworkOptions waysTo(const demo::Provider &provider);

} // namespace mailberth::app
