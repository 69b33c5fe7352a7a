// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/SubmissionFindings.h"

#include "core/model/Overloaded.h"
#include "core/smtp/MechanismChoice.h"
#include "core/survey/Findings.h"

namespace mailberth
{

namespace
{

using MaybeFinding = std::optional<Finding>;

/// The server says no more than that the password is not right, or not even that.
bool mayBeTheWay(const signin::Refused &refused)
{
    return refused.cause == RefusalCause::MechanismRefused
        || (refused.cause == RefusalCause::WrongCredentials && refused.reply.code == 535);
}

/// A refusal that may rest on the way in which the password was shown.
finding::SignInRefused refused(
    const signin::Refused &it, const SubmissionReport &report, const QString &helpPage)
{
    finding::SignInRefused found { report.connection.candidate.endpoint, it.cause, it.reply,
        helpPage };
    const auto &tried = report.signIn.mechanism;
    if (!tried || !mayBeTheWay(it) || !report.connection.afterTls)
        return found;
    found.otherWay = smtp::usualWayBeside(*tried, report.connection.afterTls->authMechanisms());
    if (found.otherWay)
        found.tried = tried;
    return found;
}

MaybeFinding findingOf(
    const SignInOutcome &outcome, const SubmissionReport &report, const QString &helpPage)
{
    const Endpoint &endpoint = report.connection.candidate.endpoint;
    return std::visit(Overloaded {
                          [](const signin::NotTried &) -> MaybeFinding { return std::nullopt; },
                          [](const signin::SignedIn &) -> MaybeFinding { return std::nullopt; },
                          [&](const signin::Refused &it) -> MaybeFinding {
                              return refused(it, report, helpPage);
                          },
                          [&](const signin::NoMechanism &it) -> MaybeFinding {
                              return finding::NoCommonMechanism { endpoint, it.offered };
                          },
                          [&](const signin::Unsendable &it) -> MaybeFinding {
                              return finding::CredentialsUnsendable { endpoint, it.fault };
                          },
                          [&](const signin::Distrusted &it) -> MaybeFinding {
                              return finding::ServerUnproven { endpoint, it.fault };
                          },
                          [](const signin::Interrupted &) -> MaybeFinding { return std::nullopt; },
                      },
        outcome);
}

MaybeFinding findingOf(const MessageOutcome &outcome, const Endpoint &endpoint)
{
    return std::visit(
        Overloaded {
            [](const message::NotTried &) -> MaybeFinding { return std::nullopt; },
            [](const message::EnvelopeAccepted &) -> MaybeFinding { return std::nullopt; },
            [](const message::Accepted &) -> MaybeFinding { return std::nullopt; },
            [&](const message::Refused &it) -> MaybeFinding {
                return finding::MessageRefused { endpoint, it.step, it.cause, it.reply };
            },
            [&](const message::Unsendable &it) -> MaybeFinding {
                return finding::MessageUnsendable { endpoint, it.obstacle };
            },
            [](const message::Interrupted &) -> MaybeFinding { return std::nullopt; },
            [&](const message::Unknown &) -> MaybeFinding {
                return finding::MessageFateUnknown { endpoint };
            },
        },
        outcome);
}

} // namespace

QList<Finding> findingsIn(
    const SubmissionReport &report, const std::optional<ProviderCard> &provider)
{
    const Endpoint &endpoint = report.connection.candidate.endpoint;
    const QString helpPage = provider ? provider->helpPage : QString();
    QList<Finding> found;
    if (const auto signIn = findingOf(report.signIn.outcome, report, helpPage))
        found << *signIn;
    if (report.message) {
        if (const auto message = findingOf(report.message->outcome, endpoint))
            found << *message;
    }
    // What the connection went through is said only where nothing nearer is known.
    if (found.isEmpty() && !isReady(report.connection)) {
        // However the host became known: a session is held with one that somebody chose.
        ProbeReport connection = report.connection;
        connection.candidate.provenance.trust = Trust::Person;
        found = findingsIn(Evidence { .probes = { connection }, .ending = SurveyEnding::Complete });
    }
    if (report.signIn.mechanism == SaslMechanism::CramMd5)
        found << finding::ObsoleteSignIn { endpoint };
    return found;
}

std::optional<SaslMechanism> otherWayIn(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (const auto *refused = std::get_if<finding::SignInRefused>(&finding))
            return refused->otherWay;
    }
    return std::nullopt;
}

} // namespace mailberth
