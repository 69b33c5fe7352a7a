// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

namespace mailberth::test
{

namespace
{

using namespace smtp;

std::optional<Event> eventFor(char letter)
{
    switch (letter) {
    case 'V':
        return verifiedTls();
    case 'U':
        return unverifiedTls();
    case 'B':
        return refusedCertificate();
    case 'F':
        return event::TlsFailed { HandshakeFault::NotTls, {}, {} };
    case 'S':
        return event::DeadlinePassed {};
    case 'X':
        return event::PeerClosed {};
    case 'R':
        return event::NetworkFailed {};
    case 'C':
        return event::Cancelled {};
    case 'O':
        return event::Connected {};
    default:
        return std::nullopt;
    }
}

QList<Event> eventsOf(const QByteArray &input)
{
    QList<Event> events { event::Connected {} };
    QByteArray segment;
    const auto endSegment = [&events, &segment] {
        if (!segment.isEmpty())
            events.append(event::Bytes { std::exchange(segment, {}) });
    };
    for (qsizetype at = 1; at < input.size(); ++at) {
        if (input.at(at) != '|' || at + 1 == input.size()) {
            segment.append(input.at(at));
            continue;
        }
        const char letter = input.at(++at);
        const auto event = eventFor(letter);
        if (event || letter == '/')
            endSegment();
        else
            segment.append(letter);
        if (event)
            events.append(*event);
    }
    endSegment();
    return events;
}

enum class Answered { AfterTheSegment, AmidTheSegment };

/// Plays a segment byte by byte. If the client asks something amid it, the rest comes behind that
/// command, and it has become another conversation.
Answered playInBytes(Run &run, const QByteArray &segment, Instant at)
{
    Answered answered = Answered::AfterTheSegment;
    for (qsizetype byte = 0; byte < segment.size(); ++byte) {
        const Moment &moment = run.play(event::Bytes { segment.mid(byte, 1) }, at);
        if (asksSomething(moment.wants) && byte + 1 < segment.size())
            answered = Answered::AmidTheSegment;
    }
    return answered;
}

Complaint brokenPromise(const Run &run)
{
    for (const auto promise :
        { finishesOnce, keepsSecrets, keepsClearAndEncryptedApart, staysWithinBounds }) {
        if (const Complaint complaint = promise(run); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

Complaint tryDialogue(const QByteArray &input)
{
    const Security security = input.startsWith('4') ? Security::ImplicitTls : Security::StartTls;
    Run whole(security);
    Run inBytes(security);
    Answered answered = Answered::AfterTheSegment;
    QList<Event> events = eventsOf(input);
    events += { event::Cancelled {}, event::Cancelled {} };
    for (qsizetype number = 0; number < events.size(); ++number) {
        const Instant at = std::chrono::milliseconds(10) * number;
        whole.play(events.at(number), at);
        const auto *bytes = std::get_if<event::Bytes>(&events.at(number));
        if (!bytes)
            inBytes.play(events.at(number), at);
        else if (playInBytes(inBytes, bytes->data, at) == Answered::AmidTheSegment)
            answered = Answered::AmidTheSegment;
    }
    for (const Run *run : { &whole, &inBytes }) {
        if (const Complaint complaint = brokenPromise(*run); !complaint.isEmpty())
            return complaint;
    }
    return answered == Answered::AfterTheSegment ? endTheSame(whole, inBytes) : Complaint();
}

} // namespace mailberth::test
