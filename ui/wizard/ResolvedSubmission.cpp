// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ResolvedSubmission.h"

#include "core/survey/LookedUp.h"

#include <utility>

namespace mailberth
{

ResolvedSubmission::ResolvedSubmission(
    std::shared_ptr<Network> network, SubmissionOrder order, QObject *parent)
    : SigningJob(parent)
    , m_network(std::move(network))
    , m_order(std::move(order))
    , m_report { .connection = { .candidate = m_order.candidate() }, .signIn = {}, .message = {} }
{
}

ResolvedSubmission::~ResolvedSubmission()
{
    delete m_running; // before its network
}

void ResolvedSubmission::start()
{
    AddressJob *job = m_network->addressesOf(m_order.settings.endpoint().host, this);
    m_running = job;
    connect(job, &AddressJob::finished, this, &ResolvedSubmission::resolved);
    job->start();
}

void ResolvedSubmission::cancel()
{
    if (m_running)
        m_running->cancel();
}

void ResolvedSubmission::resolved(const AddressAnswer &answer)
{
    std::exchange(m_running, nullptr)->deleteLater();
    m_order.addresses = answer.addresses;
    m_order.before = nameStep(answer);
    if (const auto failure = failureOf(answer)) {
        m_report.connection.outcome = *failure;
        end(m_report);
        return;
    }
    SubmissionJob *job = m_network->submission(std::move(m_order), this);
    m_running = job;
    connect(job, &SubmissionJob::advanced, this, [this](const SubmissionReport &report) {
        m_report = report;
        Q_EMIT advanced(report);
    });
    connect(job, &SubmissionJob::finished, this, &ResolvedSubmission::end);
    job->start();
}

/// The jobs below have queued their end already.
void ResolvedSubmission::end(const SubmissionReport &report)
{
    m_report = report;
    Q_EMIT finished(m_report);
}

} // namespace mailberth
