// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Duel.h"

#include "core/model/Overloaded.h"
#include "tests/support/Chosen.h"

#include <utility>

namespace mailberth::test
{

namespace
{

using namespace smtp;

std::shared_ptr<const SubmissionOrder> orderFor(const Duel &duel)
{
    const quint16 port = duel.security == Security::ImplicitTls ? submissionsPort : submissionPort;
    const Candidate candidate { .endpoint = { *HostName::parse(u"smtp.example.org"), port,
                                    duel.security },
        .username = UsernameForm::LocalPart,
        .provenance = { SourceId::Person, Trust::Person, {} } };
    return std::make_shared<const SubmissionOrder>(SubmissionOrder { chosen(candidate), {}, {},
        { QString::fromUtf8(duelUser), Secret::copyOf(duelPassword) }, duel.errand,
        duel.mechanism });
}

/// One side of a duel, while it goes on.
class Fight
{
public:
    Fight(const Duel &duel, const Delivery &delivery)
        : m_duel(duel)
        , m_delivery(delivery)
        , m_order(orderFor(duel))
        , m_dialogue(m_order,
              ProbeReport {
                  .candidate = m_order->candidate(), .timeline = { { Stage::Connect, {}, {} } } },
              "fyko+d2lbbFgONRv9qkxdawL")
    {
    }

    Fought run()
    {
        tell(event::Connected {});
        while (!m_isOver && m_isServersTurn && m_next < m_duel.segments.size())
            deliver(m_duel.segments.at(m_next++));
        if (m_delivery.stopAfter < 0 || m_delivered < m_delivery.stopAfter)
            tell(event::PeerClosed {});
        else
            tell(m_delivery.interruption);
        tell(event::Cancelled {});
        tell(event::Cancelled {});
        m_fought.report = m_dialogue.submission();
        return m_fought;
    }

private:
    void deliver(const QByteArray &segment)
    {
        m_isServersTurn = false;
        QByteArray allowed = segment;
        if (m_delivery.stopAfter >= 0) {
            allowed = segment.left(m_delivery.stopAfter - m_delivered);
            m_isOver = m_delivered + segment.size() >= m_delivery.stopAfter;
        }
        m_delivered += allowed.size();
        if (m_delivery.cut == Delivery::Cut::Whole && !allowed.isEmpty())
            return tell(event::Bytes { allowed });
        for (const char byte : std::as_const(allowed))
            tell(event::Bytes { QByteArray(1, byte) });
    }

    /// As the driver does: what comes up while wants are obeyed waits until they are.
    void tell(const Event &event)
    {
        m_untold << event;
        if (std::exchange(m_isTelling, true))
            return;
        while (!m_untold.isEmpty())
            tellNext();
        m_isTelling = false;
    }

    void tellNext()
    {
        const bool wasFinished = m_fought.finishes > 0;
        const QList<Want> wants = m_dialogue.on(m_untold.takeFirst(), {});
        if (wasFinished && m_dialogue.submission() != m_finished)
            ++m_fought.changesAfterFinish;
        for (const Want &want : wants) {
            m_fought.wantedAfterClose += m_fought.closes;
            obey(want);
        }
    }

    void obey(const Want &want)
    {
        std::visit(Overloaded {
                       [this](const want::Send &line) { say(line.bytes); },
                       [this](const want::SendSecret &line) {
                           m_fought.secretsBeforeTls += m_tls == Tls::Verified ? 0 : 1;
                           say(line.prefix + line.secret->bytes().toByteArray() + "\r\n");
                       },
                       [this](const want::SendContent &content) {
                           ++m_fought.contents;
                           say(content.bytes);
                       },
                       [this](const want::StartTls &) { startTls(); },
                       [this](const want::Deadline &) { m_isServersTurn = true; },
                       [this](const want::Yield &) { tell(event::Resumed {}); },
                       [this](const want::Finish &) {
                           ++m_fought.finishes;
                           m_finished = m_dialogue.submission();
                       },
                       [this](const want::Close &) { ++m_fought.closes; },
                   },
            want);
    }

    void startTls()
    {
        TlsFacts facts { .version = TlsVersion::Tls13, .identity = m_duel.identity };
        if (m_duel.identity == Identity::NotVerified)
            facts.faults = { CertificateFault::NameMismatch };
        else
            m_tls = Tls::Verified;
        tell(event::TlsEstablished { facts });
    }

    void say(const QByteArray &bytes)
    {
        (m_tls == Tls::Verified ? m_fought.encrypted : m_fought.inTheClear) += bytes;
    }

    const Duel &m_duel;
    const Delivery &m_delivery;
    std::shared_ptr<const SubmissionOrder> m_order;
    SubmissionDialogue m_dialogue;
    Fought m_fought { m_dialogue.report() };
    SubmissionReport m_finished { .connection = m_dialogue.report() };
    qsizetype m_next = 0;
    qsizetype m_delivered = 0;
    QList<Event> m_untold;
    bool m_isTelling = false;
    bool m_isServersTurn = false;
    bool m_isOver = false;
    enum class Tls { None, Verified } m_tls = Tls::None;
};

} // namespace

Fought fight(const Duel &duel, const Delivery &delivery)
{
    return Fight(duel, delivery).run();
}

qsizetype bytesIn(const Duel &duel)
{
    qsizetype bytes = 0;
    for (const QByteArray &segment : duel.segments)
        bytes += segment.size();
    return bytes;
}

} // namespace mailberth::test
