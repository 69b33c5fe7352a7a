// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SubmissionOrder.h"
#include "core/model/SubmissionReport.h"
#include "core/smtp/Dialogue.h"
#include "core/smtp/MessageTransfer.h"
#include "core/smtp/SignInExchange.h"

#include <memory>
#include <optional>

namespace mailberth::smtp
{

/// How long a session with credentials waits for what. Servers let those who guess passwords wait,
/// and look at a message before they take it (RFC 5321 section 4.5.3.2 allows minutes).
struct SubmissionPatience
{
    Patience opening;
    std::chrono::milliseconds signIn { 30'000 };
    std::chrono::milliseconds calculation { 60'000 };
    std::chrono::milliseconds envelope { 30'000 };
    std::chrono::milliseconds message { 120'000 };
};

/// A whole session with credentials as a pure machine: Dialogue opens it, SignInExchange signs in,
/// MessageTransfer does the errand. What Dialogue promises holds here to the end, and besides:
/// a password is judged once at most (AUTH follows again, by another mechanism, only where the
/// server did not know the first), and a message's content is said once at most.
class SubmissionDialogue : public Speaker
{
public:
    /// `nonce` as for makeSaslClient. The report is the one that the dialler began.
    SubmissionDialogue(std::shared_ptr<const SubmissionOrder> order, ProbeReport begun,
        const QByteArray &nonce, const SubmissionPatience &patience = {});

    [[nodiscard]] QList<Want> on(const Event &event, Instant at) override;
    [[nodiscard]] const ProbeReport &report() const override;
    /// What is known so far; complete, and left alone, once Finish was wanted.
    [[nodiscard]] const SubmissionReport &submission() const { return m_report; }

private:
    enum class Phase { Opening, SigningIn, Thinking, Transferring, Farewell, Over };
    using Manners = move::Over::Manners;

    void open(const Event &event);
    void take(const event::Bytes &bytes);
    void take(const event::TlsFailed &failed);
    void take(const event::DeadlinePassed &);
    void take(const event::PeerClosed &);
    void take(const event::NetworkFailed &);
    void take(const event::Cancelled &);
    void take(const event::Resumed &);
    void take(const event::Connected &) { }
    void take(const event::TlsEstablished &) { }

    void readReplies();
    void takeReply(const Reply &reply);
    void obey(const Move &move);
    void say(const move::Say &group);
    void write(const Want &line);
    void think();
    void partEnded(Manners manners);
    void beginTransfer();

    void begin(Stage stage);
    void endStep();
    void violate(outcome::Violation violation);
    void breakOff(Outcome outcome);
    void end(Outcome outcome, Manners manners);

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] bool isAnsweredUnasked() const;
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] std::chrono::milliseconds patience() const;

    std::shared_ptr<const SubmissionOrder> m_order;
    SubmissionPatience m_patience;
    Dialogue m_opening;
    SignInExchange m_signIn;
    std::optional<MessageTransfer> m_transfer;
    SubmissionReport m_report;
    Transcript m_transcript;
    ReplyReader m_reader;
    Phase m_phase = Phase::Opening;
    int m_awaited = 0; // replies
    enum class Command { Sent, HeldBack } m_command = Command::Sent;
    QList<Want> m_wants; // what the event at hand led to so far
    Instant m_now {}; // of the event at hand
    Instant m_asked {}; // when the latest wait began
};

} // namespace mailberth::smtp
