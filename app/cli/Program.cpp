// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Program.h"

#include "app/Language.h"
#include "app/MemoryPath.h"
#include "app/cli/ExitStatus.h"
#include "core/handover/Account.h"
#include "core/model/Printable.h"
#include "core/pasted/Explanation.h"
#include "core/pasted/Unwrapping.h"
#include "core/report/ExplanationJson.h"
#include "core/survey/SubmissionFindings.h"
#include "core/survey/SubmissionPlan.h"
#include "ui/terminal/FileWriting.h"
#include "ui/terminal/HandOverPrinting.h"
#include "ui/terminal/Help.h"
#include "ui/words/Describe.h"
#include "ui/words/Explain.h"
#include "ui/words/ExplanationWords.h"
#include "ui/words/FileWords.h"
#include "ui/words/HandOver.h"
#include "ui/words/Lanes.h"
#include "ui/words/MemoryWords.h"
#include "ui/words/TestMessageWords.h"
#include "ui/words/WordNeeded.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace mailberth::app
{

using namespace terminal;

namespace
{

int statusOf(Standing standing)
{
    switch (standing) {
    case Standing::Ready:
    case Standing::Limited:
        return exitStatus::done;
    case Standing::Unusable:
        return exitStatus::nothingUsable;
    case Standing::Offline:
        return exitStatus::offline;
    }
    Q_UNREACHABLE();
}

/// Of a sign-in or a message; 1 and 3 where the connection did not come so far.
int statusOf(const SubmissionReport &report)
{
    if (hasSucceeded(report))
        return exitStatus::done;
    if (std::holds_alternative<signin::NotTried>(report.signIn.outcome))
        return exitStatus::nothingUsable;
    return isSignedIn(report.signIn) ? exitStatus::messageRefused : exitStatus::signInRefused;
}

MailAddress addressOf(const command::Submit &submit)
{
    return submit.read ? submit.read->address : demo::Provider::address();
}

smtp::MessageMarks freshMarks()
{
    QByteArray random(16, '\0');
    std::generate(random.begin(), random.end(),
        [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return { QDateTime::currentDateTimeUtc(), random };
}

Candidate givenBy(const Endpoint &endpoint)
{
    return { .endpoint = endpoint, .provenance = { SourceId::Person, Trust::Person, QString() } };
}

/// What the demonstration finds is nobody's server.
bool usesMemory(const Call &call)
{
    return call.options.memory == Options::Memory::Used
        && !std::holds_alternative<command::Demo>(call.command);
}

QList<Endpoint> lanesOf(const demo::Provider &provider)
{
    QList<Endpoint> lanes;
    for (const demo::Berth &berth : provider.berths())
        lanes << Endpoint { berth.host, berth.port, usualSecurity(berth.port) };
    return lanes;
}

} // namespace

Program::Program(StandardOutput &output, QTextStream &err)
    : m_output(output)
    , m_out(&output)
    , m_screen(m_out, surfaceOf(StandardStream::Output))
    , m_complaints(err, surfaceOf(StandardStream::Error))
    , m_progress(err, surfaceOf(StandardStream::Error))
{
}

Program::~Program() = default;

void Program::run(const Call &call)
{
    m_options = call.options;
    if (const QString file = hostMemoryPath(); usesMemory(call) && !file.isEmpty())
        m_memory.emplace(file);
    for (const QString &note : call.notes)
        m_complaints.printSentence(note);
    if (!m_options.language.isEmpty() && !speaks(m_options.language))
        m_complaints.printSentence(
            tr("There are no words in the language \"%1\" yet; these are English.")
                .arg(m_options.language));
    std::visit([this](const auto &command) { take(command); }, call.command);
}

void Program::take(const command::Detect &detect)
{
    if (const auto options = networkOptions())
        survey(orderFor(detect.read.address), *options);
}

void Program::take(const command::Probe &probe)
{
    if (const auto options = networkOptions())
        survey(orderFor(probe.endpoints), *options);
}

void Program::take(const command::HandOver &handOver)
{
    const auto options = networkOptions();
    if (!options)
        return;
    if (const auto obstacle = obstacleTo(handOver.destination)) {
        complain(*obstacle);
        return;
    }
    m_handOver = handOver;
    survey(orderFor(handOver.read->address), *options);
}

void Program::take(const command::HandOverTargets &)
{
    if (m_options.format == Options::Format::Json)
        m_out << jsonOfTargets();
    else
        m_screen.printChoices(targetChoices());
    end(exitStatus::done);
}

void Program::take(const command::Submit &submit)
{
    const auto options = networkOptions();
    if (options && prepare(submit))
        survey(orderFor(addressOf(submit)), *options);
}

bool Program::prepare(const command::Submit &submit)
{
    using With = Options::SignInWith;
    m_credentials = std::make_unique<CredentialSource>(m_options.signInWith);
    if (m_options.signInWith == With::Nothing && !m_provider) {
        complain(tr("A password is needed: give it on standard input, with --password-stdin, or "
                    "take the one that was kept, with --password-from-keychain."));
        return false;
    }
    if (m_options.signInWith == With::Nothing)
        m_credentials->setPassword(Secret::copyOf(demo::Provider::password()));
    connect(m_credentials.get(), &CredentialSource::obtained, this,
        [this] { m_isInterrupted ? concludeStopped() : sendSubmission(); });
    connect(m_credentials.get(), &CredentialSource::waitsFor, this,
        [this](const QString &sentence) { m_complaints.printSentence(sentence); });
    connect(m_credentials.get(), &CredentialSource::failed, this,
        [this](const QStringList &sentences, int status) {
            if (m_isInterrupted)
                return concludeStopped();
            for (const QString &sentence : sentences)
                m_complaints.printSentence(sentence);
            breakOff(status);
        });
    const QString name = submit.read ? submit.read->displayName : QString();
    m_submission = Submission { submit.what, addressOf(submit), name };
    if (submit.what == command::Submit::What::SendTest)
        m_submission->setting.recipients = { m_options.recipient.value_or(m_submission->sender) };
    return true;
}

void Program::take(const command::Explain &explain)
{
    if (m_options.format == Options::Format::Json)
        m_out << jsonOf(pasted::explanationOfCode(explain.subject));
    else
        m_screen.print(*explanationOf(explain.subject));
    end(exitStatus::done);
}

void Program::take(const command::ExplainText &explain)
{
    QByteArray text;
    if (explain.text) {
        text = explain.text->toUtf8();
    } else {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            text = input.read(pasted::longestPaste);
    }
    const pasted::Explanation explanation = pasted::explained(text);
    if (m_options.format == Options::Format::Json) {
        m_out << jsonOf(explanation);
    } else {
        for (const Topic &topic : topicsOf(explanation))
            m_screen.print(topic);
    }
    if (explain.text && explanation.hadSecrets)
        m_complaints.printSentence(secretWasSeen());
    end(exitStatus::done);
}

void Program::take(const command::ExplainList &)
{
    m_screen.printTopics(topics(), allFindingCodes());
    end(exitStatus::done);
}

void Program::take(const command::Demo &demo)
{
    if (const auto *wanted = std::get_if<command::HandOver>(&demo.what)) {
        if (const auto obstacle = obstacleTo(wanted->destination)) {
            complain(*obstacle);
            return;
        }
        m_handOver = *wanted;
    }
    m_provider = std::make_unique<demo::Provider>(demo.world);
    if (const auto trouble = m_provider->start()) {
        m_complaints.print(Mistake {
            tr("The demonstration could not start on this computer: %1").arg(*trouble), {} });
        breakOff(exitStatus::nothingUsable);
        return;
    }
    const LiveNetworkOptions options = waysTo(*m_provider);
    struct OrderFor
    {
        const Program &program;
        const demo::Provider &provider;

        SurveyOrder operator()(const command::OwnMailbox &) const
        {
            return program.orderFor(provider.address());
        }
        SurveyOrder operator()(const command::OwnServer &) const
        {
            return program.orderFor(lanesOf(provider));
        }
        SurveyOrder operator()(const command::Detect &detect) const
        {
            return program.orderFor(detect.read.address);
        }
        SurveyOrder operator()(const command::Probe &probe) const
        {
            return program.orderFor(probe.endpoints);
        }
        SurveyOrder operator()(const command::HandOver &handOver) const
        {
            return program.orderFor(handOver.read ? handOver.read->address : provider.address());
        }
        SurveyOrder operator()(const command::Submit &submit) const
        {
            return program.orderFor(addressOf(submit));
        }
    };
    if (const auto *submit = std::get_if<command::Submit>(&demo.what)) {
        if (!prepare(*submit))
            return;
    }
    survey(std::visit(OrderFor { *this, *m_provider }, demo.what), options);
}

void Program::take(const command::DemoWorlds &)
{
    QList<Fact> choices;
    for (const demo::World &world : demo::worlds())
        choices << Fact { world.id, world.summary };
    m_screen.printChoices(choices);
    end(exitStatus::done);
}

void Program::take(const command::Help &help)
{
    m_screen.printLaidOut(helpText(help.about));
    end(exitStatus::done);
}

void Program::take(const command::Version &)
{
    m_screen.printLaidOut(versionText());
    end(exitStatus::done);
}

void Program::survey(const SurveyOrder &order, const LiveNetworkOptions &options)
{
    if (m_memory && order.address)
        complainOfMemory(m_memory->fault());
    m_network = makeNetwork(options);
    m_survey = std::make_unique<Survey>(*m_network, order);
    if (order.address && order.given.isEmpty())
        addSources(*m_survey, *order.address,
            { sourcesToAsk(m_options), m_options.reach, m_options.plainHttp });
    connect(m_survey.get(), &Survey::candidateFound, this, &Program::showProgress);
    connect(m_survey.get(), &Survey::probeAdvanced, this, &Program::showProgress);
    connect(m_survey.get(), &Survey::finished, this,
        [this](const Verdict &verdict) { conclude(asWished(verdict)); });
    m_interruption.emplace();
    connect(&*m_interruption, &Interruption::happened, this, &Program::interrupt);
    m_stop = [this] { m_survey->stop(); };
    m_survey->start();
}

void Program::showProgress()
{
    m_progress.show(describeProgress(m_survey->evidence()));
}

Untried Program::untried(const Submission &submission)
{
    return submission.what == command::Submit::What::SendTest ? Untried::Message : Untried::SignIn;
}

void Program::conclude(const Verdict &verdict)
{
    m_progress.clear();
    if (m_isInterrupted) {
        tell(verdict);
        return end(statusOf(verdict.standing));
    }
    rememberAcceptance(verdict);
    if (m_submission && verdict.chosen)
        return submit(verdict);
    const Evidence &evidence = m_survey->evidence();
    if (m_handOver && verdict.chosen) {
        handOver(verdict, evidence);
        return;
    }
    const bool isWordNeeded = (m_submission || m_handOver) && verdict.recommendation;
    tell(verdict);
    if (!isWordNeeded)
        return end(statusOf(verdict.standing));
    for (const QString &sentence : wordNeeded(verdict.recommendation->endpoint))
        m_complaints.printSentence(sentence);
    end(exitStatus::wordNeeded);
}

/// The person's word is kept at once; a server that was typed, once it has taken a sign-in.
void Program::rememberAcceptance(const Verdict &verdict)
{
    if (!verdict.chosen)
        return;
    const Recommendation &chosen = verdict.chosen->recommendation();
    if (verdict.chosen->by() == ChosenBy::Person && chosen.provenance.source != SourceId::Person
        && m_options.accepted.contains(chosen.endpoint.host))
        remember(chosen.endpoint.host);
}

void Program::remember(const HostName &host)
{
    const std::optional<MailAddress> &address = m_survey->evidence().address;
    // What cannot be used was said before the search.
    if (m_memory && address && !m_memory->fault())
        complainOfMemory(m_memory->remember(address->domain(), host));
}

void Program::complainOfMemory(const std::optional<MemoryFault> &fault)
{
    if (fault)
        m_complaints.printSentence(describe(*fault));
}

/// Where the verdict itself is not printed, or only when all is done.
void Program::sayBeforehand(const Verdict &verdict)
{
    const Story story = describe(verdict, m_survey->evidence(), Audience::Person);
    for (const FindingStory &finding : story.beforehand) {
        m_complaints.printSentence(finding.headline);
        m_complaints.printSentence(finding.remedy);
    }
}

void Program::submit(const Verdict &verdict)
{
    sayBeforehand(verdict);
    const Recommendation &recommended = verdict.chosen->recommendation();
    if (recommended.username.isEmpty())
        return complain(tr("The user name is one that only your provider knows: give it with "
                           "--username."));
    if (m_options.mechanism
        && !recommended.mechanisms.contains(id(*m_options.mechanism), Qt::CaseInsensitive))
        return complain(
            tr("%1 does not offer %2. It offers: %3.", "a server, a way to sign in, other ways")
                .arg(recommended.endpoint.host.ascii(), id(*m_options.mechanism),
                    printable(recommended.mechanisms.join(QStringLiteral(", ")))));
    SubmissionSetting &setting = m_submission->setting;
    setting.username = recommended.username;
    setting.provider = verdict.provider;
    m_submission->verdict = verdict;
    m_stop = {}; // until now the survey could be stopped
    const auto prepared = m_credentials->prepare(recommended.endpoint.host);
    if (const auto *fault = std::get_if<QString>(&prepared))
        return complain(*fault);
    if (std::holds_alternative<CredentialSource::Interrupted>(prepared)) {
        interrupt();
        return concludeStopped();
    }
    m_stop = [this] { m_credentials->cancel(); };
    m_credentials->obtain(*verdict.chosen, setting.username, m_network);
}

void Program::sendSubmission()
{
    const ChosenSettings &chosen = *m_submission->verdict.chosen;
    const SubmissionSetting &setting = m_submission->setting;
    Errand errand = errand::SignIn {};
    if (m_submission->what == command::Submit::What::SendTest) {
        const Envelope envelope { m_submission->sender, setting.recipients };
        smtp::MessageWords words = testMessageWords(chosen.endpoint());
        words.senderName = m_submission->senderName;
        const auto content = smtp::testMessage(envelope, words, freshMarks());
        errand = errand::SendMessage { envelope, content.value() }; // both addresses were read
    }
    Credentials credentials = m_credentials->take();
    if (credentials.kind == Credentials::Kind::Password)
        m_submission->setting.typed = TypedPassword(credentials.secret);
    SubmissionJob *job =
        m_network->submission(submissionOrder(chosen, m_survey->evidence(), std::move(credentials),
                                  std::move(errand), m_options.mechanism),
            this);
    connect(job, &SubmissionJob::advanced, this,
        [this](const SubmissionReport &report) { m_progress.show(describeProgress(report)); });
    connect(job, &SubmissionJob::finished, this, &Program::concludeSubmission);
    m_stop = [job] { job->cancel(); };
    job->start();
}

void Program::concludeSubmission(const SubmissionReport &report)
{
    m_progress.clear();
    const Evidence evidence = known();
    if (isSignedIn(report.signIn))
        remember(m_submission->verdict.chosen->endpoint().host);
    const SubmissionSetting &setting = m_submission->setting;
    const QList<Finding> found = findingsIn(report, setting.provider);
    if (m_options.format == Options::Format::Json)
        print(jsonReport(evidence, m_submission->verdict, report, found));
    else
        m_screen.print(describe(report, setting, m_options.audience), {}, evidence.end);
    if (const auto other = otherWayIn(found))
        m_complaints.printSentence(
            tr("To try that, once more: add --mechanism %1").arg(id(*other).toLower()));
    end(statusOf(report));
}

void Program::handOver(const Verdict &verdict, const Evidence &evidence)
{
    sayBeforehand(verdict);
    const Account account = accountOf({ .address = *evidence.address,
        .displayName = m_handOver->read ? m_handOver->read->displayName : QString(),
        .outgoing = *verdict.chosen,
        .incoming = incomingServers(evidence) });
    const QByteArray file = handedOver(m_handOver->target, m_handOver->part, account);
    const bool isJson = m_options.format == Options::Format::Json;
    const bool isFile = !m_handOver->destination.fileName.isEmpty();
    if (isFile) {
        if (const auto failure = writeTo(m_handOver->destination, file)) {
            complain(*failure);
            return;
        }
    } else if (!isJson) {
        m_output.write(file);
    }
    if (isJson) {
        QJsonObject report = jsonReport(evidence, verdict);
        report[QStringLiteral("hand_over")] = jsonOfHandOver(*m_handOver, account, file);
        print(report);
    } else {
        printHandOver(*m_handOver, account, isFile ? m_screen : m_complaints);
    }
    end(statusOf(verdict.standing));
}

void Program::complain(const Mistake &mistake)
{
    m_complaints.print(mistake);
    if (m_survey)
        breakOff(exitStatus::wrongCall);
    else
        end(exitStatus::wrongCall);
}

void Program::complain(const QString &sentence)
{
    complain(Mistake { sentence, {} });
}

/// What a survey amounts to, for people or for programs.
void Program::tell(const Verdict &verdict)
{
    const Evidence evidence = known();
    // What was to be a file must not become a story.
    Screen &screen = m_handOver ? m_complaints : m_screen;
    if (m_options.format == Options::Format::Json)
        print(report(verdict));
    else
        screen.print(describe(verdict, evidence, m_options.audience),
            tellingLanes(verdict, evidence), evidence.end);
}

/// Where people have been told why it ends here. Who reads JSON is owed all that is known, too.
void Program::breakOff(int status)
{
    m_progress.clear();
    if (m_options.format == Options::Format::Json)
        print(report(m_survey ? asWished(m_survey->verdict()) : Verdict {}));
    end(status);
}

/// Stopped before there was a session.
void Program::concludeStopped()
{
    const ChosenSettings &chosen = *m_submission->verdict.chosen;
    SubmissionReport report { .connection = {
                                  .candidate = { .endpoint = chosen.endpoint(),
                                      .provenance = chosen.recommendation().provenance },
                                  .outcome = outcome::Cancelled {} } };
    if (m_submission->what == command::Submit::What::SendTest)
        report.message = MessageReport {};
    concludeSubmission(report);
}

void Program::print(const QJsonObject &object)
{
    m_out << QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// The one place where it is seen whether the answer was heard. Whoever closed the other end of a
/// pipe knows that (`… | head`). A status that says what went wrong before stays.
void Program::end(int status)
{
    m_stop = {};
    m_out.flush();
    if (const auto &lost = m_output.failure()) {
        if (lost->cause != WritingFailure::Cause::NoReader)
            m_complaints.printSentence(describeLostOutput(*lost));
        if (status == exitStatus::done)
            status = exitStatus::wrongCall;
    }
    Q_EMIT ended(m_isInterrupted ? exitStatus::interrupted : status);
}

void Program::interrupt()
{
    m_isInterrupted = true;
    if (const auto stop = std::exchange(m_stop, {}))
        stop();
}

/// All that was seen, with everybody who was contacted so far.
Evidence Program::known() const
{
    Evidence evidence { .ending = SurveyEnding::Stopped };
    if (m_survey)
        evidence = m_survey->evidence();
    if (m_network)
        evidence.contacted = m_network->contacted();
    if (m_credentials)
        evidence.contacted = united(evidence.contacted, m_credentials->contacted());
    return evidence;
}

/// With the user name that the person gave.
Verdict Program::asWished(Verdict verdict) const
{
    if (!verdict.recommendation || m_options.userName.isEmpty())
        return verdict;
    verdict.recommendation->username = m_options.userName;
    if (verdict.chosen)
        verdict.chosen = verdict.chosen->withUserName(m_options.userName);
    return verdict;
}

/// Of a run that did not come to a session.
QJsonObject Program::report(const Verdict &verdict) const
{
    return m_submission ? jsonReport(known(), verdict, untried(*m_submission))
                        : jsonReport(known(), verdict);
}

std::optional<LiveNetworkOptions> Program::networkOptions()
{
    LiveNetworkOptions options { .proxy = m_options.proxy };
    if (m_options.nameServer)
        options.nameServer = { m_options.nameServer->address, m_options.nameServer->port };
    for (const RedirectOption &redirect : m_options.redirects) {
        options.redirects << Redirect { redirect.host, redirect.port, redirect.toAddress,
            redirect.toPort };
    }
    if (m_options.authorityFile.isEmpty())
        return options;
    QFile file(m_options.authorityFile);
    const QString name = printable(QStringView(m_options.authorityFile));
    if (!file.open(QFile::ReadOnly)) {
        complain(
            tr("The file of authorities %1 cannot be read: %2.").arg(name, file.errorString()));
        return std::nullopt;
    }
    options.anchors.pem = file.readAll();
    if (!holdCertificates(options.anchors)) {
        complain(tr("The file of authorities %1 holds no certificate (PEM).").arg(name));
        return std::nullopt;
    }
    return options;
}

SurveyOrder Program::orderFor(const MailAddress &address) const
{
    SurveyOrder order {
        .address = address,
        .accepted = m_options.accepted,
        .remembered = m_memory ? m_memory->hostFor(address.domain()) : std::nullopt,
        .certificateNames = m_submission || m_handOver ? CertificateNames::OnlyAccepted
                                                       : CertificateNames::Proposed,
        .thoroughness = m_options.thoroughness,
        .deadline = m_options.deadline,
    };
    if (m_options.server)
        order.given << givenBy(*m_options.server);
    return order;
}

SurveyOrder Program::orderFor(const QList<Endpoint> &endpoints) const
{
    SurveyOrder order {
        .thoroughness = Thoroughness::Everything,
        .deadline = m_options.deadline,
    };
    for (const Endpoint &endpoint : endpoints)
        order.given << givenBy(endpoint);
    return order;
}

} // namespace mailberth::app
