// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SessionState.h"

#include "core/survey/ChoosingRule.h"
#include "ui/words/Describe.h"

#include <algorithm>

namespace mailberth
{

namespace
{

bool isThirdParty(SourceId source)
{
    return source == SourceId::Ispdb;
}

std::variant<ServerFault, QList<quint16>> portsOf(const ServerEntry &entry)
{
    const QString text = entry.port.text.trimmed();
    if (text.isEmpty())
        return QList<quint16> { submissionsPort, submissionPort };
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    if (!isNumber || port == 0)
        return ServerFault::PortMalformed;
    return QList<quint16> { port };
}

/// The server as typed, once for each port to try.
QList<Candidate> candidatesFrom(const ServerEntry &entry)
{
    const auto server = readServer(entry.host.text);
    const auto ports = portsOf(entry);
    if (std::holds_alternative<ServerFault>(server) || std::holds_alternative<ServerFault>(ports))
        return {};
    const HostName host = std::get<ReadServer>(server).host;
    QList<Candidate> candidates;
    for (const quint16 port : std::get<QList<quint16>>(ports)) {
        const Security security =
            entry.port.text.trimmed().isEmpty() ? usualSecurity(port) : entry.security;
        candidates.append({ .endpoint = { host, port, security },
            .username = UsernameForm::EmailAddress,
            .credentials = {},
            .provenance = { SourceId::Person, Trust::Person, {} },
            .rank = static_cast<int>(candidates.size()) });
    }
    return candidates;
}

} // namespace

std::optional<MailAddress> mailAddress(const SessionState &state)
{
    if (const auto *read = std::get_if<ReadAddress>(&state.address))
        return read->address;
    return std::nullopt;
}

bool namesServer(const SessionState &state)
{
    return state.server.use == ServerEntry::Use::UseThis
        && !state.server.host.text.trimmed().isEmpty();
}

std::optional<ServerFault> serverFault(const ServerEntry &entry)
{
    const auto server = readServer(entry.host.text);
    if (const auto *fault = std::get_if<ServerFault>(&server))
        return *fault;
    const auto ports = portsOf(entry);
    if (const auto *fault = std::get_if<ServerFault>(&ports))
        return *fault;
    return std::nullopt;
}

QList<SourceId> sourcesToAsk(const SessionState &state)
{
    if (namesServer(state))
        return {};
    QList<SourceId> asked = state.sources;
    if (state.thirdParties == ThirdParties::LeaveOut)
        asked.removeIf(isThirdParty);
    return asked;
}

Reach reachOf(const SessionState &state)
{
    switch (state.thirdParties) {
    case ThirdParties::Ask:
        return Reach::Everyone;
    case ThirdParties::LeaveOut:
        return Reach::NoThirdParty;
    }
    Q_UNREACHABLE();
}

bool knowsThirdParties(const SessionState &state)
{
    return std::any_of(state.sources.cbegin(), state.sources.cend(), isThirdParty);
}

std::optional<DetectionOrder> orderFrom(const SessionState &state)
{
    const std::optional<MailAddress> address = mailAddress(state);
    if (!namesServer(state)) {
        if (!address)
            return std::nullopt;
        return DetectionOrder { address, {}, sourcesToAsk(state), reachOf(state) };
    }
    const bool isMistyped = !address && !state.typedAddress.trimmed().isEmpty();
    const QList<Candidate> given = candidatesFrom(state.server);
    if (isMistyped || given.isEmpty())
        return std::nullopt;
    return DetectionOrder { address, given, {} };
}

std::optional<Recommendation> pickedSettings(const Answer &answer)
{
    for (const Recommendation &alternative : answer.verdict.alternatives) {
        if (alternative.endpoint == answer.picked && alternative.chosenBy)
            return alternative;
    }
    return answer.verdict.recommendation;
}

std::optional<ChosenSettings> chosenSettings(const Answer &answer)
{
    const std::optional<Recommendation> picked = pickedSettings(answer);
    return picked ? ChoosingRule(answer.evidence).choose(*picked) : std::nullopt;
}

std::optional<Recommendation> proposedSettings(const Answer &answer)
{
    return chosenSettings(answer) ? std::nullopt : pickedSettings(answer);
}

bool isAsking(const Answer &answer)
{
    return answer.search == Search::Over && proposedSettings(answer) && answer.story.question;
}

QList<Fact> settingsFacts(const Answer &answer)
{
    const std::optional<ChosenSettings> chosen = chosenSettings(answer);
    if (!chosen)
        return {};
    Verdict verdict = answer.verdict;
    verdict.recommendation = chosen->recommendation();
    return describe(verdict, answer.evidence, Audience::Person).settings;
}

std::optional<Account> accountToHandOver(const SessionState &state)
{
    const Answer &answer = state.answer;
    const auto settings = chosenSettings(answer);
    if (!settings || !answer.order.address)
        return std::nullopt;
    return accountOf({ .address = *answer.order.address,
        .displayName = state.name.text.trimmed(),
        .outgoing = *settings,
        .incoming = incomingServers(answer.evidence) });
}

bool isSignedIn(const SessionState &state)
{
    return isSignedIn(state.account) && state.account.settings == chosenSettings(state.answer)
        && state.account.address == state.answer.order.address;
}

bool isSent(const SessionState &state)
{
    const std::optional<SubmissionReport> &report = state.account.message.report;
    return isSignedIn(state) && report && report->message && isAccepted(*report->message);
}

Checks checksOf(const Answer &answer)
{
    const QList<ProbeReport> &probes = answer.evidence.probes;
    const auto ended = std::count_if(
        probes.cbegin(), probes.cend(), [](const ProbeReport &probe) { return !isRunning(probe); });
    return { .over = static_cast<int>(answer.evidence.sources.size() + ended),
        .known = static_cast<int>(answer.order.sources.size() + probes.size()) };
}

bool mayGoOn(const SessionState &state)
{
    switch (state.page) {
    case Page::Searching:
        return state.answer.search == Search::Over || chosenSettings(state.answer);
    case Page::Result:
        return chosenSettings(state.answer).has_value();
    case Page::SignIn:
        return isAtRest(state.account)
            && (isSignedIn(state.account) || canSignIn(state.account.signIn));
    case Page::TestMessage:
        return state.account.message.phase != Phase::Running;
    case Page::Address:
    case Page::Done:
        return true;
    }
    return true;
}

bool hasSomethingToLose(const SessionState &state)
{
    return state.page != Page::Done
        && (!state.typedAddress.isEmpty() || !state.name.text.isEmpty()
            || !state.server.host.text.isEmpty());
}

} // namespace mailberth
