// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveSubmission.h"

#include <utility>

namespace mailberth
{

LiveSubmission::LiveSubmission(SubmissionOrder order, QObject *parent)
    : SubmissionJob(parent)
    , m_order(std::move(order))
    , m_report { .connection = { .candidate = m_order.candidate, .timeline = m_order.before } }
{
}

void LiveSubmission::start()
{
    cancel();
}

void LiveSubmission::cancel()
{
    m_order.credentials.secret.clear();
    m_report.connection.outcome = outcome::Cancelled {};
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

} // namespace mailberth
