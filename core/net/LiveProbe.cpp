// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveProbe.h"

#include "core/smtp/Dialogue.h"

namespace mailberth
{

LiveProbe::LiveProbe(const ProbeOrder &order, const Surroundings &surroundings, QObject *parent)
    : ProbeJob(parent)
    , m_session(
          { order.candidate, order.addresses, order.before }, surroundings,
          [security = order.candidate.endpoint.security](const ProbeReport &begun) {
              return std::make_unique<smtp::Dialogue>(smtp::Inspect { security, {} }, begun);
          },
          this)
{
    connect(&m_session, &LiveSession::advanced, this, [this] { Q_EMIT advanced(report()); });
    connect(&m_session, &LiveSession::finished, this, [this] { Q_EMIT finished(report()); });
}

void LiveProbe::start()
{
    m_session.start();
}

void LiveProbe::cancel()
{
    m_session.cancel();
}

void LiveProbe::giveUp()
{
    m_session.giveUp();
}

const ProbeReport &LiveProbe::report() const
{
    return m_session.report();
}

} // namespace mailberth
