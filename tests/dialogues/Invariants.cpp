// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Invariants.h"

#include <algorithm>

namespace mailberth::test
{

namespace
{

using namespace smtp;

// Handshake, greeting, EHLO, HELO, STARTTLS, EHLO again, HELO again, farewell.
constexpr int maxWaits = 8;
constexpr qsizetype maxEvidence = 512; // bytes, see outcome::Tampered and outcome::NotSmtp

bool isVerifiedTls(const Event &event)
{
    const auto *established = std::get_if<event::TlsEstablished>(&event);
    return established && established->facts.identity == Identity::Verified
        && established->facts.faults.isEmpty();
}

bool endsHandshake(const Event &event)
{
    return std::holds_alternative<event::TlsEstablished>(event)
        || std::holds_alternative<event::TlsFailed>(event);
}

QByteArray bytesOf(const Event &event)
{
    const auto *bytes = std::get_if<event::Bytes>(&event);
    return bytes ? bytes->data : QByteArray();
}

bool isTampered(const Outcome &outcome)
{
    return std::holds_alternative<outcome::Tampered>(outcome);
}

bool areTheSame(const Outcome &one, const Outcome &other)
{
    if (!isTampered(one) || !isTampered(other))
        return one == other;
    const QByteArray &surplus = std::get<outcome::Tampered>(one).surplus;
    const QByteArray &otherSurplus = std::get<outcome::Tampered>(other).surplus;
    return surplus.startsWith(otherSurplus) || otherSurplus.startsWith(surplus);
}

QList<QByteArray> saidByClient(const ProbeReport &report)
{
    QList<QByteArray> said;
    for (const TranscriptLine &line : report.transcript) {
        if (line.from == TranscriptLine::From::Client)
            said.append(line.bytes);
    }
    return said;
}

qsizetype transcriptSize(const ProbeReport &report)
{
    qsizetype size = 0;
    for (const TranscriptLine &line : report.transcript)
        size += line.bytes.size();
    return size;
}

bool isWithinBounds(const Capabilities &capabilities)
{
    return capabilities.offered.size() <= Capabilities::maxOffered
        && std::all_of(capabilities.offered.begin(), capabilities.offered.end(),
            [](const Capability &capability) {
                return capability.parameters.size() <= Capabilities::maxParameters;
            });
}

Complaint unboundedPart(const ProbeReport &report)
{
    if (report.transcript.size() > Transcript::maxLines
        || transcriptSize(report) > 2 * Transcript::maxBytes)
        return "the transcript grows without bound";
    if (report.greeting && report.greeting->lines.size() > ReplyReader::maxLines)
        return "the greeting grows without bound";
    if (report.beforeTls && !isWithinBounds(*report.beforeTls))
        return "the capabilities before TLS grow without bound";
    if (report.afterTls && !isWithinBounds(*report.afterTls))
        return "the capabilities after TLS grow without bound";
    if (const auto *tampered = std::get_if<outcome::Tampered>(&report.outcome)) {
        if (tampered->surplus.size() > maxEvidence)
            return "the surplus is kept without bound";
    }
    if (const auto *foreign = std::get_if<outcome::NotSmtp>(&report.outcome)) {
        if (foreign->beginning.size() > maxEvidence)
            return "what is no SMTP is kept without bound";
    }
    return {};
}

} // namespace

Complaint finishesOnce(const Run &run)
{
    int finishes = 0;
    int closes = 0;
    std::optional<ProbeReport> finished;
    for (const Moment &moment : run.moments()) {
        for (const Want &want : moment.wants) {
            if (closes > 0)
                return "something is wanted after Close";
            if (std::holds_alternative<want::Finish>(want)) {
                ++finishes;
                finished = moment.after;
            }
            if (std::holds_alternative<want::Close>(want))
                ++closes;
        }
        if (closes > finishes)
            return "Close comes before Finish";
        if (isRunning(moment.after) != (finishes == 0))
            return "the outcome is not told together with Finish";
        if (finishes > 0 && moment.after != *finished)
            return "the report changes after Finish";
    }
    if (finishes != 1)
        return "Finish came " + QByteArray::number(finishes) + " times";
    if (closes != 1)
        return "Close came " + QByteArray::number(closes) + " times";
    if (!endOf(run.report()))
        return "a step did not end";
    return {};
}

Complaint keepsSecrets(const Run &run)
{
    enum class Tls { None, Starting, Verified, Failed } tls = Tls::None;
    for (const Moment &moment : run.moments()) {
        if (tls == Tls::Starting && endsHandshake(moment.event))
            tls = isVerifiedTls(moment.event) ? Tls::Verified : Tls::Failed;
        for (const Want &want : moment.wants) {
            const bool isSecret = std::holds_alternative<want::SendSecret>(want);
            if (isSecret && tls != Tls::Verified)
                return "a secret is wanted without verified TLS";
            const bool isSaid = isSecret || std::holds_alternative<want::Send>(want)
                || std::holds_alternative<want::SendContent>(want);
            if (isSaid && (tls == Tls::Starting || tls == Tls::Failed))
                return "something is said while TLS starts or after it failed";
            if (std::holds_alternative<want::StartTls>(want))
                tls = Tls::Starting;
        }
    }
    if (isReady(run.report()) && tls != Tls::Verified)
        return "an endpoint without verified TLS passes as ready";
    return {};
}

Complaint keepsClearAndEncryptedApart(const Run &run)
{
    enum class Tls { None, Starting, Over } tls = Tls::None;
    QByteArray saidInsideTls;
    for (const Moment &moment : run.moments()) {
        const QByteArray bytes = bytesOf(moment.event);
        if (tls == Tls::Starting && !bytes.isEmpty() && isReady(moment.after))
            return "bytes that came while TLS starts count for something";
        if (tls == Tls::Starting && !bytes.isEmpty() && run.security() == Security::StartTls
            && isRunning(moment.after))
            return "bytes that came while TLS starts go unnoticed";
        if (tls == Tls::Starting && endsHandshake(moment.event))
            tls = Tls::Over;
        if (tls == Tls::Over)
            saidInsideTls += bytes.toUpper();
        if (tls != Tls::Over && moment.after.afterTls)
            return "capabilities after TLS are known before TLS";

        if (!contains<want::StartTls>(moment.wants))
            continue;
        if (tls != Tls::None)
            return "TLS is started twice";
        if (run.security() == Security::StartTls && !bytes.endsWith('\n'))
            return "TLS starts with bytes left over";
        tls = Tls::Starting;
    }
    const Capabilities after = run.report().afterTls.value_or(Capabilities());
    for (const Capability &capability : after.offered) {
        if (!saidInsideTls.contains(capability.keyword))
            return "a capability outlived the clear: " + capability.keyword;
    }
    return {};
}

Complaint endTheSame(const Run &run, const Run &other)
{
    if (!areTheSame(run.report().outcome, other.report().outcome)) {
        return "the outcomes differ: " + code(run.report().outcome).toLatin1() + " and "
            + code(other.report().outcome).toLatin1();
    }
    if (run.report().greeting != other.report().greeting)
        return "the greetings differ";
    if (run.report().beforeTls != other.report().beforeTls)
        return "the capabilities before TLS differ";
    if (run.report().afterTls != other.report().afterTls)
        return "the capabilities after TLS differ";
    // A handshake that was about to start has no length, but it may stand there or not.
    if (!isTampered(run.report().outcome) && run.report().timeline != other.report().timeline)
        return "the timelines differ";
    if (saidByClient(run.report()) != saidByClient(other.report()))
        return "what was said differs";
    return {};
}

Complaint staysWithinBounds(const Run &run)
{
    int waits = 0;
    qsizetype fed = 0;
    for (const Moment &moment : run.moments()) {
        if (isRunning(moment.after))
            fed += bytesOf(moment.event).size();
        if (fed > 2 * ReplyReader::maxSession) // once in the clear, once inside TLS
            return "a server may talk without end";
        for (const Want &want : moment.wants) {
            const auto *deadline = std::get_if<want::Deadline>(&want);
            if (deadline && deadline->after <= std::chrono::milliseconds::zero())
                return "a deadline is no time at all";
            waits += deadline ? 1 : 0;
        }
        const bool isConnected = waits > 0;
        if (std::holds_alternative<event::Connected>(moment.event) && !isConnected
            && isRunning(moment.after))
            return "something is awaited without a deadline";
        if (const Complaint complaint = unboundedPart(moment.after); !complaint.isEmpty())
            return complaint;
    }
    if (waits > maxWaits)
        return "deadlines are put off again and again";
    return {};
}

} // namespace mailberth::test
