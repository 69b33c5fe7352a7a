// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SignInExchange.h"

#include "core/model/Overloaded.h"
#include "core/smtp/Base64.h"
#include "core/smtp/MechanismChoice.h"
#include "core/smtp/PreparedCredentials.h"
#include "core/smtp/SignInRefusal.h"

#include <utility>

namespace mailberth::smtp
{

SignInExchange::SignInExchange(const SubmissionOrder &order, const QByteArray &nonce)
    : m_order(order)
    , m_nonce(nonce)
{
}

Move SignInExchange::begin(const Capabilities &afterTls)
{
    const QStringList offered = afterTls.authMechanisms();
    m_ways = fitting(offered, m_order.credentials.kind);
    if (m_order.mechanism)
        m_ways.removeIf([this](SaslMechanism way) { return way != *m_order.mechanism; });
    if (m_ways.isEmpty())
        return end(signin::NoMechanism { offered });
    return tryNext();
}

Move SignInExchange::tryNext()
{
    m_report.mechanism = m_ways.takeFirst();
    m_heldResponse.reset();
    auto credentials = prepared(m_order.credentials);
    if (const auto *fault = std::get_if<CredentialFault>(&credentials))
        return end(signin::Unsendable { *fault });
    auto &ready = std::get<PreparedCredentials>(credentials);
    m_redaction.add(m_order.credentials.secret);
    m_redaction.add(ready.secret);
    m_client = makeSaslClient(*m_report.mechanism, std::move(ready), m_nonce);
    return sayAuth();
}

Move SignInExchange::sayAuth()
{
    const QByteArray command = "AUTH " + id(*m_report.mechanism).toLatin1();
    const std::optional<Secret> initial = m_client->initialResponse();
    if (!initial)
        return move::Say { { want::Send { command + "\r\n" } } };
    auto response = std::make_shared<const Secret>(toBase64(*initial));
    if (command.size() + 1 + response->size() > longestCommand) {
        m_heldResponse = initial->duplicate();
        return move::Say { { want::Send { command + "\r\n" } } };
    }
    return move::Say { { want::SendSecret { command + ' ', std::move(response) } } };
}

Move SignInExchange::take(const Reply &reply)
{
    if (reply.code == 334)
        return takeChallenge(reply);
    const Reply shown = m_redaction.applied(reply);
    if (reply.code == 235) {
        const auto doubt = m_heldResponse ? std::optional(SaslFault::SuccessTooEarly)
                                          : m_client->doubtAboutSuccess();
        return doubt ? distrust(*doubt) : end(signin::SignedIn { shown });
    }
    if (reply.code < 400)
        return move::Violation {};
    if (isNotKnown(reply) && !m_ways.isEmpty()) {
        m_report.notKnown << *m_report.mechanism;
        return tryNext();
    }
    m_report.tokenError = m_redaction.applied(m_client->tokenError());
    return end(signin::Refused { shown, refusalCause(reply, m_report, m_order) }, overAfter(reply));
}

/// The server does not know the mechanism, and so has judged nothing that was said by it: its first
/// answer says so (RFC 4954 section 4), before any challenge.
bool SignInExchange::isNotKnown(const Reply &reply) const
{
    if (m_exchange == Exchange::HasBegun)
        return false;
    const auto enhanced = reply.enhancedCode();
    const bool isTooLong = enhanced && *enhanced == EnhancedCode { 5, 5, 6 };
    const bool isUnsupported = enhanced && *enhanced == EnhancedCode { 5, 7, 4 };
    return reply.code == 504 || (reply.code == 500 && !isTooLong)
        || (reply.code >= 500 && isUnsupported);
}

Move SignInExchange::takeChallenge(const Reply &reply)
{
    m_exchange = Exchange::HasBegun;
    if (reply.lines.size() != 1) // RFC 4954 section 4: one line
        return distrust(SaslFault::ChallengeMalformed);
    if (m_heldResponse) {
        const Secret response = *std::exchange(m_heldResponse, std::nullopt);
        return respond(response);
    }
    const auto challenge = fromStrictBase64(reply.lines.constFirst().trimmed());
    if (!challenge)
        return distrust(SaslFault::ChallengeMalformed);
    return obey(m_client->take(*challenge));
}

Move SignInExchange::think()
{
    return obey(m_client->think());
}

Move SignInExchange::obey(SaslStep step)
{
    return std::visit(Overloaded {
                          [this](const sasl::Respond &response) { return respond(response.bytes); },
                          [](const sasl::Think &) { return Move(move::Think {}); },
                          [this](const sasl::Fault &fault) { return distrust(fault.fault); },
                      },
        step);
}

Move SignInExchange::respond(const Secret &response)
{
    return move::Say { { want::SendSecret {
        {}, std::make_shared<const Secret>(toBase64(response)) } } };
}

// Without a word: whoever breaks the mechanism's rules is told nothing more, not even "*".
Move SignInExchange::distrust(SaslFault fault)
{
    return end(signin::Distrusted { fault }, { move::Over::Manners::HangUp });
}

Move SignInExchange::end(SignInOutcome outcome, move::Over over)
{
    m_report.outcome = std::move(outcome);
    m_client.reset();
    return over;
}

void SignInExchange::interrupt()
{
    static_cast<void>(end(signin::Interrupted {}));
}

void SignInExchange::overwhelm()
{
    static_cast<void>(distrust(SaslFault::ChallengeTooLong));
}

} // namespace mailberth::smtp
