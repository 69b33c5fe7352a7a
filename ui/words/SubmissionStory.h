// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SaslMechanism.h"
#include "core/model/SubmissionReport.h"
#include "core/model/Verdict.h"
#include "core/signin/TypedPassword.h"
#include "ui/words/Describe.h"
#include "ui/words/Story.h"

#include <QList>
#include <QString>

namespace mailberth
{

/// What a report on a submission does not say itself: for whom, and what is known of the provider.
struct SubmissionSetting
{
    QString username;
    QList<MailAddress> recipients; ///< empty if nothing was to be sent
    std::optional<ProviderCard> provider;
    std::optional<SaslMechanism> mechanism; ///< before a try: the one that will be used
    TypedPassword typed; ///< shown beside a refusal only
};

/// Puts a sign-in and what became of a message into words of the current language. Pure.
[[nodiscard]] Story describe(
    const SubmissionReport &report, const SubmissionSetting &setting, Audience audience);

/// What is going on, in one line: "Signing in at smtp.example.org."
[[nodiscard]] QString describeProgress(const SubmissionReport &report);

/// What the person agrees to before anything secret leaves: host, owner of the certificate, what is
/// sent. `tls` are the facts of the probe that proved the server.
[[nodiscard]] QString describeConsent(
    const Endpoint &endpoint, const TlsFacts &tls, const SubmissionSetting &setting);

} // namespace mailberth
