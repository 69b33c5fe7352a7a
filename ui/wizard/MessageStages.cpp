// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/MessageStages.h"

#include <algorithm>

namespace mailberth
{

namespace
{

using What = MessageStage::What;
using How = MessageStage::How;

/// The last line of a reply: a code and no hyphen behind it (RFC 5321 section 4.2.1).
bool endsReply(const QByteArray &line)
{
    return line.size() < 4 || line.at(3) != '-';
}

/// A command that waits for its answer.
struct Asked
{
    std::optional<What> about;
    Instant since;
};

std::optional<What> subjectOf(const QByteArray &command)
{
    const QByteArray upper = command.left(10).toUpper();
    if (upper.startsWith("MAIL FROM"))
        return What::Sender;
    if (upper.startsWith("RCPT TO"))
        return What::Recipient;
    return std::nullopt;
}

void answer(MessageStage &stage, const QByteArray &reply, std::chrono::milliseconds taken)
{
    stage.how = reply.startsWith('2') ? How::Done : How::Failed;
    stage.taken = taken;
}

/// With PIPELINING (RFC 2920) commands go out together; their answers come in the same order.
void readTranscript(const QList<TranscriptLine> &lines, QList<MessageStage> &stages)
{
    QList<Asked> open;
    for (const TranscriptLine &line : lines) {
        if (line.from == TranscriptLine::From::Client) {
            const auto about = subjectOf(line.bytes);
            if (about)
                stages[static_cast<int>(*about)].how = How::Underway;
            open.append({ about, line.at });
        } else if (endsReply(line.bytes) && !open.isEmpty()) {
            const Asked asked = open.takeFirst();
            if (asked.about)
                answer(stages[static_cast<int>(*asked.about)], line.bytes, line.at - asked.since);
        }
    }
}

const Step *lastStep(const QList<Step> &timeline, Stage stage)
{
    const auto found = std::find_if(timeline.crbegin(), timeline.crend(),
        [stage](const Step &step) { return step.stage == stage; });
    return found == timeline.crend() ? nullptr : &*found;
}

} // namespace

QList<MessageStage> messageStages(const std::optional<SubmissionReport> &latest, bool isOver)
{
    QList<MessageStage> stages { { What::SigningIn }, { What::Sender }, { What::Recipient },
        { What::HandingOver } };
    if (!latest) {
        stages[0].how = How::Underway;
        return stages;
    }
    const SubmissionReport &report = *latest;
    const QList<Step> &timeline = report.connection.timeline;
    MessageStage &signingIn = stages[0];
    signingIn.how = isSignedIn(report.signIn) ? How::Done : isOver ? How::Failed : How::Underway;
    if (const Step *step = lastStep(timeline, Stage::Auth); step && step->end)
        signingIn.taken = *step->end - timeline.constFirst().start;

    const auto signedInAt =
        std::find_if(report.connection.transcript.cbegin(), report.connection.transcript.cend(),
            [](const TranscriptLine &line) { return subjectOf(line.bytes).has_value(); });
    readTranscript(QList<TranscriptLine>(signedInAt, report.connection.transcript.cend()), stages);

    MessageStage &handingOver = stages[3];
    if (stages.at(2).how != How::Done)
        return stages;
    const bool isTaken = report.message && isAccepted(*report.message);
    handingOver.how = isTaken ? How::Done : isOver ? How::Failed : How::Underway;
    if (const Step *step = lastStep(timeline, Stage::Message); step && step->end && isTaken) {
        const auto envelope = stages.at(1).taken.value_or(std::chrono::milliseconds::zero())
            + stages.at(2).taken.value_or(std::chrono::milliseconds::zero());
        handingOver.taken =
            std::max(*step->end - step->start - envelope, std::chrono::milliseconds::zero());
    }
    return stages;
}

} // namespace mailberth
