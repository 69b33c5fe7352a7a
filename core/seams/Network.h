// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/ProbeReport.h"
#include "core/model/SubmissionOrder.h"
#include "core/model/SubmissionReport.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace mailberth
{

/// Work that goes on by itself: started once, cancelled at any time, owned by its parent, and ended
/// by exactly one queued `finished(value)` of the subclass. A cancelled job finishes, too.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void cancel() = 0;
};

/// Finds the addresses of one host.
class AddressJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::AddressAnswer &answer);
};

/// Finds the hosts that take mail for one domain.
class MailExchangerJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::MailExchangerAnswer &answer);
};

/// What a probe is to try.
struct ProbeOrder
{
    Candidate candidate;
    QList<IpAddress> addresses; ///< in the order to try them (RFC 8305 section 4); not empty
    QList<Step> before; ///< steps that are over already: "dns"
};

/// Tries one endpoint: dials, talks (core/smtp/Dialogue), ends with a report.
class ProbeJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Ends the probe as timed out at the stage it is in: the survey waits for it no longer.
    virtual void giveUp() = 0;
    /// What is known so far.
    [[nodiscard]] virtual const ProbeReport &report() const = 0;

Q_SIGNALS:
    /// A step began or ended. At most once for each turn of the event loop.
    void advanced(const mailberth::ProbeReport &report);
    void finished(const mailberth::ProbeReport &report);
};

/// Carries out one submission order: dials, signs in, does the errand, ends with a report. The
/// secret is wiped by the time it has finished, and with the job at the latest.
class SubmissionJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// What is known so far.
    [[nodiscard]] virtual const SubmissionReport &report() const = 0;

Q_SIGNALS:
    /// A step began or ended. At most once for each turn of the event loop.
    void advanced(const mailberth::SubmissionReport &report);
    /// Cancelled after the message's final dot, its fate is unknown: see message::Unknown.
    void finished(const mailberth::SubmissionReport &report);
};

/// The world, as far as sources and the survey may touch it. Real: LiveNetwork; in tests:
/// ScriptedNetwork, whose clock moves only when the test says so.
class Network
{
public:
    virtual ~Network() = default;

    /// Time since this network was made; the clock of every Instant.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Calls `then` once, `delay` from now, unless `context` is gone by then.
    virtual void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;

    /// Asking twice for one host asks the DNS once.
    [[nodiscard]] virtual AddressJob *addressesOf(const HostName &host, QObject *parent) = 0;
    [[nodiscard]] virtual MailExchangerJob *mailExchangersOf(
        const HostName &domain, QObject *parent) = 0;
    [[nodiscard]] virtual ProbeJob *probe(const ProbeOrder &order, QObject *parent) = 0;

    /// The one way in which a secret leaves this computer.
    [[nodiscard]] virtual SubmissionJob *submission(SubmissionOrder order, QObject *parent) = 0;

    /// Everyone contacted so far.
    [[nodiscard]] virtual QList<Contact> contacted() const = 0;
};

} // namespace mailberth
