// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/JsonReport.h"

#include "core/model/Overloaded.h"
#include "core/model/Printable.h"
#include "core/model/UserName.h"
#include "core/replies/FindingActor.h"
#include "core/report/FindingFacts.h"
#include "core/report/JsonValues.h"
#include "core/smtp/ReplyReader.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace mailberth
{

namespace
{

using mailberth::json;

/// A program reads this, not a person: nothing that a server may send is cut off.
constexpr qsizetype wholeLine = smtp::ReplyReader::maxLine;

template<typename Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(json(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<typename List, typename ToJson>
QJsonArray array(const List &list, ToJson toJson)
{
    QJsonArray result;
    for (const auto &item : list)
        result << toJson(item);
    return result;
}

QJsonValue json(const std::optional<quint64> &bytes)
{
    // A server may claim twenty digits (RFC 1870 section 4), a JSON number carries fewer.
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    return bytes ? QJsonValue(static_cast<qint64>(std::min(*bytes, most)))
                 : QJsonValue(QJsonValue::Null);
}

void addEndpoint(QJsonObject &object, const Endpoint &endpoint)
{
    object[QStringLiteral("host")] = endpoint.host.ascii();
    object[QStringLiteral("port")] = endpoint.port;
    object[QStringLiteral("security")] = id(endpoint.security);
}

QJsonObject json(const Recommendation &recommendation)
{
    QJsonObject object {
        { QStringLiteral("auth"),
            array(printable(recommendation.mechanisms),
                [](const QString &mechanism) { return mechanism.toLower(); }) },
        { QStringLiteral("username"), orNull(printableUserName(recommendation.username)) },
        { QStringLiteral("source"), id(recommendation.provenance.source) },
        { QStringLiteral("trust"), id(recommendation.provenance.trust) },
        { QStringLiteral("reasons"),
            array(recommendation.reasons, [](Reason reason) { return id(reason); }) },
        { QStringLiteral("size_limit"), json(recommendation.sizeLimit) },
        { QStringLiteral("consent"),
            recommendation.chosenBy ? QStringLiteral("given") : QStringLiteral("needed") },
        { QStringLiteral("chosen_by"),
            recommendation.chosenBy ? QJsonValue(id(*recommendation.chosenBy))
                                    : QJsonValue(QJsonValue::Null) },
    };
    addEndpoint(object, recommendation.endpoint);
    return object;
}

QJsonObject json(const Step &step)
{
    return {
        { QStringLiteral("step"), id(step.stage) },
        { QStringLiteral("start_ms"), json(step.start) },
        { QStringLiteral("end_ms"), orNull(step.end) },
        { QStringLiteral("encrypted"), step.exposure == Exposure::Encrypted },
    };
}

/// The faults carry the codes of the findings they become.
QJsonObject json(const TlsFacts &tls, const Endpoint &endpoint)
{
    const auto codeOf = [&](CertificateFault fault) {
        return code(finding::CertificateProblem { endpoint, fault, {} });
    };
    return {
        { QStringLiteral("version"), id(tls.version) },
        { QStringLiteral("cipher"), printable(tls.cipher) },
        { QStringLiteral("verified"), tls.identity == Identity::Verified },
        { QStringLiteral("errors"), array(tls.faults, codeOf) },
        { QStringLiteral("chain"),
            array(
                tls.chain, [](const CertificateFacts &certificate) { return json(certificate); }) },
    };
}

QJsonArray json(const std::optional<smtp::Capabilities> &capabilities)
{
    if (!capabilities)
        return {};
    return array(capabilities->offered, [](const smtp::Capability &capability) {
        QByteArray line = capability.keyword;
        for (const QByteArray &parameter : capability.parameters)
            line += ' ' + parameter;
        return printable(QByteArrayView(line), wholeLine);
    });
}

QJsonObject json(const TranscriptLine &line)
{
    const bool fromClient = line.from == TranscriptLine::From::Client;
    return {
        { QStringLiteral("from"),
            fromClient ? QStringLiteral("client") : QStringLiteral("server") },
        { QStringLiteral("encrypted"), line.exposure == Exposure::Encrypted },
        { QStringLiteral("ms"), json(line.at) },
        { QStringLiteral("text"), printable(QByteArrayView(line.bytes), wholeLine) },
    };
}

QJsonObject json(const DialAttempt &attempt)
{
    return {
        { QStringLiteral("address"), attempt.address.toString() },
        { QStringLiteral("start_ms"), json(attempt.start) },
        { QStringLiteral("end_ms"), orNull(attempt.end) },
        { QStringLiteral("result"), id(attempt.result) },
    };
}

QJsonObject json(const ProbeReport &report)
{
    QJsonObject object {
        { QStringLiteral("address"),
            report.address ? QJsonValue(report.address->toString())
                           : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("outcome"), code(report.outcome) },
        { QStringLiteral("ms"), orNull(endOf(report)) },
        { QStringLiteral("timeline"),
            array(report.timeline, [](const Step &step) { return json(step); }) },
        { QStringLiteral("tls"),
            report.tls ? QJsonValue(json(*report.tls, report.candidate.endpoint))
                       : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("capabilities"),
            QJsonObject { { QStringLiteral("before_tls"), json(report.beforeTls) },
                { QStringLiteral("after_tls"), json(report.afterTls) } } },
        { QStringLiteral("greeting"),
            report.greeting ? QJsonValue(printable(*report.greeting))
                            : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("transcript"),
            array(report.transcript, [](const TranscriptLine &line) { return json(line); }) },
        { QStringLiteral("source"), id(report.candidate.provenance.source) },
        { QStringLiteral("trust"), id(report.candidate.provenance.trust) },
        { QStringLiteral("attempts"),
            array(report.attempts, [](const DialAttempt &attempt) { return json(attempt); }) },
    };
    addEndpoint(object, report.candidate.endpoint);
    return object;
}

QJsonObject json(const Finding &finding)
{
    const auto endpoint = endpointOf(finding);
    return {
        { QStringLiteral("code"), code(finding) },
        { QStringLiteral("severity"), id(severity(finding)) },
        { QStringLiteral("actor"), id(replies::actorOf(finding)) },
        { QStringLiteral("endpoint"),
            endpoint ? QJsonValue(hostAndPort(*endpoint)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("facts"), jsonFacts(finding) },
    };
}

QString diagnosticOf(const SourceReport &report)
{
    return std::visit(Overloaded {
                          [](const Found &) { return QString(); },
                          [](const NothingHere &) { return QString(); },
                          [](const Unreachable &it) { return printable(it.diagnostic); },
                          [](const Malformed &it) { return printable(it.diagnostic); },
                      },
        report);
}

QList<Candidate> namedBy(const SourceReport &report)
{
    const auto *found = std::get_if<Found>(&report);
    return found ? found->candidates : QList<Candidate> {};
}

QList<PlainSetting> publishedPlain(const SourceReport &report)
{
    const auto *found = std::get_if<Found>(&report);
    return found ? found->inTheClear : QList<PlainSetting> {};
}

QJsonObject json(const SourceAnswer &answer)
{
    return {
        { QStringLiteral("source"), id(answer.source) },
        { QStringLiteral("outcome"), id(answer.report) },
        { QStringLiteral("diagnostic"), orNull(diagnosticOf(answer.report)) },
        { QStringLiteral("start_ms"), json(answer.start) },
        { QStringLiteral("ms"), json(answer.end) },
        { QStringLiteral("named"),
            array(namedBy(answer.report),
                [](const Candidate &candidate) { return hostAndPort(candidate.endpoint); }) },
        { QStringLiteral("in_the_clear"),
            array(publishedPlain(answer.report),
                [](const PlainSetting &plain) {
                    return QString(plain.host.ascii() + u':' + QString::number(plain.port));
                }) },
        { QStringLiteral("notes"),
            array(printable(answer.notes, wholeLine), [](const QString &note) { return note; }) },
    };
}

QJsonObject json(const Contact &contact)
{
    return {
        { QStringLiteral("host"), printable(contact.host, wholeLine) },
        { QStringLiteral("port"), contact.port },
        { QStringLiteral("protocol"), id(contact.protocol) },
        { QStringLiteral("told"), printable(contact.told, wholeLine).join(QStringLiteral(", ")) },
    };
}

QJsonObject json(const AddressAnswer &answer)
{
    return {
        { QStringLiteral("host"), answer.host.ascii() },
        { QStringLiteral("status"), id(answer.status) },
        { QStringLiteral("answered_by"), id(answer.by) },
        { QStringLiteral("said_by_dns"), id(answer.saidByDns) },
        { QStringLiteral("addresses"),
            array(answer.addresses, [](const IpAddress &address) { return address.toString(); }) },
        { QStringLiteral("start_ms"), json(answer.start) },
        { QStringLiteral("end_ms"), json(answer.end) },
    };
}

QJsonObject json(const MailExchangerAnswer &answer)
{
    return {
        { QStringLiteral("domain"), answer.domain.ascii() },
        { QStringLiteral("status"), id(answer.status) },
        { QStringLiteral("hosts"),
            array(answer.exchangers,
                [](const MailExchanger &exchanger) { return exchanger.host.ascii(); }) },
        { QStringLiteral("null_mx"), answer.nullMx == MailExchangerAnswer::NullMx::Yes },
        { QStringLiteral("start_ms"), json(answer.start) },
        { QStringLiteral("end_ms"), json(answer.end) },
    };
}

QJsonObject json(const ProviderCard &card)
{
    return {
        { QStringLiteral("name"), printable(card.name) },
        { QStringLiteral("offers_submission"),
            card.submission == ProviderCard::Submission::Offered },
        { QStringLiteral("credentials"),
            array(card.credentials, [](Credential credential) { return id(credential); }) },
        { QStringLiteral("help_page"), orNull(printable(card.helpPage, wholeLine)) },
        { QStringLiteral("note"), orNull(printable(card.note, wholeLine)) },
        { QStringLiteral("enable_page"), orNull(printable(card.enablePage, wholeLine)) },
    };
}

} // namespace

QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict)
{
    const auto toJson = [](const auto &value) { return json(value); };
    return {
        { QStringLiteral("schema"), QStringLiteral("mailberth/1") },
        { QStringLiteral("address"),
            evidence.address ? QJsonValue(evidence.address->toString())
                             : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("standing"), id(verdict.standing) },
        { QStringLiteral("recommendation"),
            verdict.recommendation ? QJsonValue(json(*verdict.recommendation))
                                   : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("alternatives"), array(verdict.alternatives, toJson) },
        { QStringLiteral("probes"), array(evidence.probes, toJson) },
        { QStringLiteral("findings"), array(verdict.findings, toJson) },
        { QStringLiteral("sources"), array(evidence.sources, toJson) },
        { QStringLiteral("contacted"), array(evidence.contacted, toJson) },
        { QStringLiteral("names"), array(evidence.names, toJson) },
        { QStringLiteral("exchangers"), array(evidence.exchangers, toJson) },
        { QStringLiteral("provider"),
            verdict.provider ? QJsonValue(json(*verdict.provider)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("ended"), id(evidence.ending) },
        { QStringLiteral("first_answer_ms"), orNull(evidence.firstProof) },
        { QStringLiteral("verdict_ms"), json(evidence.end) },
    };
}

namespace
{

QJsonValue quoted(const std::optional<smtp::Reply> &reply)
{
    return reply ? QJsonValue(printable(*reply)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const SignInReport &report)
{
    QJsonObject object {
        { QStringLiteral("outcome"), code(report.outcome) },
        { QStringLiteral("mechanism"),
            report.mechanism ? QJsonValue(id(*report.mechanism)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("reply"), quoted(replyOf(report)) },
    };
    if (!report.tokenError.isEmpty())
        object[QStringLiteral("token_error")] = printable(QByteArrayView(report.tokenError));
    return object;
}

QJsonObject json(const MessageReport &report)
{
    const auto *accepted = std::get_if<message::Accepted>(&report.outcome);
    const auto *refused = std::get_if<message::Refused>(&report.outcome);
    return {
        { QStringLiteral("outcome"), code(report.outcome) },
        { QStringLiteral("queue_id"),
            orNull(accepted ? printable(QByteArrayView(accepted->queueId)) : QString()) },
        { QStringLiteral("step"), orNull(refused ? id(refused->step) : QString()) },
        { QStringLiteral("reply"), quoted(replyOf(report)) },
    };
}

} // namespace

QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict, Untried untried)
{
    QJsonObject report = jsonReport(evidence, verdict);
    report[QStringLiteral("sign_in")] = json(SignInReport {});
    if (untried == Untried::Message)
        report[QStringLiteral("message")] = json(MessageReport {});
    return report;
}

QJsonObject jsonReport(const Evidence &evidence, const Verdict &verdict,
    const SubmissionReport &submission, const QList<Finding> &findings)
{
    QJsonObject report = jsonReport(evidence, verdict);
    QJsonArray all = report[QStringLiteral("findings")].toArray();
    for (const Finding &finding : findings)
        all << json(finding);
    report[QStringLiteral("findings")] = all;
    report[QStringLiteral("session")] = json(submission.connection);
    report[QStringLiteral("sign_in")] = json(submission.signIn);
    if (submission.message)
        report[QStringLiteral("message")] = json(*submission.message);
    return report;
}

} // namespace mailberth
