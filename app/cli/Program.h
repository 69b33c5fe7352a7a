// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "app/cli/CredentialSource.h"
#include "app/cli/Interruption.h"
#include "app/cli/StandardOutput.h"
#include "core/demo/Provider.h"
#include "core/memory/HostMemory.h"
#include "core/report/JsonReport.h"
#include "core/survey/Survey.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/Screen.h"
#include "ui/words/SubmissionStory.h"

#include <QObject>
#include <QTextStream>

#include <functional>
#include <memory>
#include <optional>

namespace mailberth::app
{

/// Runs one call of the command line from its reading to its exit status.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(StandardOutput &output, QTextStream &err);
    ~Program() override;

    /// Does what was asked. `ended` follows, perhaps before this returns.
    void run(const terminal::Call &call);

Q_SIGNALS:
    void ended(int exitStatus);

private:
    void take(const terminal::command::Detect &detect);
    void take(const terminal::command::Probe &probe);
    void take(const terminal::command::HandOver &handOver);
    void take(const terminal::command::HandOverTargets &);
    void take(const terminal::command::Submit &submit);
    void take(const terminal::command::Explain &explain);
    void take(const terminal::command::ExplainText &explain);
    void take(const terminal::command::ExplainList &);
    void take(const terminal::command::Demo &demo);
    void take(const terminal::command::DemoWorlds &);
    void take(const terminal::command::Help &help);
    void take(const terminal::command::Version &);

    /// Keeps the password and what is to be done with it until the survey has ended.
    [[nodiscard]] bool prepare(const terminal::command::Submit &submit);
    void submit(const Verdict &verdict);
    void sendSubmission();
    void concludeSubmission(const SubmissionReport &report);
    void survey(const SurveyOrder &order, const LiveNetworkOptions &options);
    void showProgress();
    void conclude(const Verdict &verdict);
    void handOver(const Verdict &verdict, const Evidence &evidence);
    void complain(const QString &sentence);
    void complain(const terminal::Mistake &mistake);

    /// Stops what goes on. What is known is told as ever, and the status says that it was stopped.
    void interrupt();

    // Every ending goes through these.
    void tell(const Verdict &verdict);
    void breakOff(int status);
    void concludeStopped();
    void print(const QJsonObject &object);
    void end(int status);

    [[nodiscard]] Evidence known() const;
    [[nodiscard]] Verdict asWished(Verdict verdict) const;
    [[nodiscard]] QJsonObject report(const Verdict &verdict) const;

    [[nodiscard]] std::optional<LiveNetworkOptions> networkOptions();
    [[nodiscard]] SurveyOrder orderFor(const MailAddress &address) const;
    void rememberAcceptance(const Verdict &verdict);
    void remember(const HostName &host);
    void complainOfMemory(const std::optional<MemoryFault> &fault);
    void sayBeforehand(const Verdict &verdict);
    [[nodiscard]] SurveyOrder orderFor(const QList<Endpoint> &endpoints) const;

    /// What is to follow the survey.
    struct Submission
    {
        terminal::command::Submit::What what;
        MailAddress sender;
        QString senderName;
        SubmissionSetting setting {};
        Verdict verdict {};
    };

    [[nodiscard]] static Untried untried(const Submission &submission);

    StandardOutput &m_output;
    QTextStream m_out; // into it
    terminal::Screen m_screen;
    terminal::Screen m_complaints;
    terminal::ProgressLine m_progress;
    terminal::Options m_options;
    std::optional<HostMemory> m_memory; ///< nothing: left out
    std::optional<terminal::command::HandOver> m_handOver; ///< what the answer is for
    std::unique_ptr<CredentialSource> m_credentials; // with `m_submission`
    std::unique_ptr<demo::Provider> m_provider;
    std::shared_ptr<Network> m_network;
    std::unique_ptr<Survey> m_survey;
    std::optional<Submission> m_submission; // nothing: the survey is all
    std::optional<Interruption> m_interruption; // from the survey's beginning on
    std::function<void()> m_stop; ///< how what goes on is stopped; empty: nothing goes on
    bool m_isInterrupted = false;
};

} // namespace mailberth::app
