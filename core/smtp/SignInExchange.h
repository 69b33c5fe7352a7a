// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SignInReport.h"
#include "core/model/SubmissionOrder.h"
#include "core/smtp/Capabilities.h"
#include "core/smtp/Move.h"
#include "core/smtp/Redaction.h"
#include "core/smtp/SaslClient.h"

#include <memory>

namespace mailberth::smtp
{

/// An AUTH command and what follows from it (RFC 4954): one mechanism, one try, no second form of
/// the user name. Accounts get locked by programs that try on. Another mechanism follows by itself
/// only where the server did not know the first at all, and so has judged nothing.
class SignInExchange
{
public:
    static constexpr qsizetype longestCommand = 510; ///< bytes without CR LF (RFC 4954 section 4)

    /// `order` must outlive the exchange. `nonce` as for makeSaslClient.
    SignInExchange(const SubmissionOrder &order, const QByteArray &nonce);

    /// Chooses among what was offered after TLS.
    [[nodiscard]] Move begin(const Capabilities &afterTls);
    [[nodiscard]] Move take(const Reply &reply);
    [[nodiscard]] Move think();
    /// The session ended before the answer came.
    void interrupt();
    /// The server said more than anyone may at once.
    void overwhelm();

    [[nodiscard]] const SignInReport &report() const { return m_report; }
    /// What no server's word may show, once begun.
    [[nodiscard]] const Redaction &redaction() const { return m_redaction; }

private:
    [[nodiscard]] Move tryNext();
    [[nodiscard]] Move sayAuth();
    [[nodiscard]] bool isNotKnown(const Reply &reply) const;
    [[nodiscard]] Move takeChallenge(const Reply &reply);
    [[nodiscard]] Move obey(SaslStep step);
    [[nodiscard]] Move respond(const Secret &response);
    [[nodiscard]] Move distrust(SaslFault fault);
    [[nodiscard]] Move end(SignInOutcome outcome, move::Over over = {});

    const SubmissionOrder &m_order;
    QByteArray m_nonce;
    QList<SaslMechanism> m_ways; ///< to be tried yet
    enum class Exchange { Proposed, HasBegun } m_exchange = Exchange::Proposed;
    SignInReport m_report;
    Redaction m_redaction;
    std::unique_ptr<SaslClient> m_client;
    /// Where the command would be too long with it: sent when the server asks for it.
    std::optional<Secret> m_heldResponse;
};

} // namespace mailberth::smtp
