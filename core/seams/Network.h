// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/Fetched.h"
#include "core/model/FormBody.h"
#include "core/model/ProbeReport.h"
#include "core/model/PublishedRecords.h"
#include "core/model/SubmissionOrder.h"
#include "core/model/SubmissionReport.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

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

/// Finds where one domain offers one service.
class ServiceJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::ServiceAnswer &answer);
};

/// Finds the texts that one domain publishes.
class TextJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::TextAnswer &answer);
};

/// Asks for the name servers of the root.
class RootJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const mailberth::RootAnswer &answer);
};

/// Which document is wanted, and what it may cost. Every limit holds for all redirects together.
struct FetchOrder
{
    QUrl url; ///< https, or http where `plainHttp` says so
    /// Nothing: the document is asked for (GET). A form is posted, at most once whatever happens,
    /// and let go of once it is on its way; no redirect of it is followed, and in the clear it does
    /// not leave this computer.
    std::shared_ptr<const FormBody> form {};
    std::chrono::milliseconds connect { 3'000 }; ///< until a server is reached and trusted
    std::chrono::milliseconds total { 6'000 };
    qint64 mostBytes = 256 * 1024; ///< of the decoded body
    int mostRedirects = 3; ///< only to https
    /// Whose hosts a redirect may lead to. Another owner's only where who asked first is believed
    /// in whom he names.
    enum class Redirects { SameOwner, AnyOwner } redirects = Redirects::SameOwner;
    /// Http is spoken where it is asked for, and never where https was: no redirect leads there.
    enum class PlainHttp { Never, Asked } plainHttp = PlainHttp::Never;

    friend bool operator==(const FetchOrder &, const FetchOrder &) = default;
};

/// Fetches one document: no cookies, no cache, and nothing said of the person beyond a form.
class FetchJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// What was said to a form with 200 or 4xx. It stays with the job, so that no signal carries or
    /// copies what may be tokens: `finished` has it as fetched::Delivered without a body, or as
    /// fetched::Refused. To be called once; what nobody takes is wiped with the job.
    [[nodiscard]] virtual Secret takeReply() = 0;

Q_SIGNALS:
    void finished(const mailberth::FetchAnswer &answer);
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
    /// `service` as in the DNS: "_submissions._tcp".
    [[nodiscard]] virtual ServiceJob *servicesOf(
        const HostName &domain, const QString &service, QObject *parent) = 0;
    /// Those below `label`, or of the domain itself if that is empty.
    [[nodiscard]] virtual TextJob *textsOf(
        const HostName &domain, const QString &label, QObject *parent) = 0;
    /// A control: the answer is known, and the question tells nothing of the person.
    [[nodiscard]] virtual RootJob *root(QObject *parent) = 0;
    [[nodiscard]] virtual FetchJob *fetch(const FetchOrder &order, QObject *parent) = 0;
    [[nodiscard]] virtual ProbeJob *probe(const ProbeOrder &order, QObject *parent) = 0;

    /// The one way in which a password leaves this computer. Beside it, a sign-in on a provider's
    /// page posts its secrets to that provider (FetchOrder::form).
    [[nodiscard]] virtual SubmissionJob *submission(SubmissionOrder order, QObject *parent) = 0;

    /// Everyone contacted so far.
    [[nodiscard]] virtual QList<Contact> contacted() const = 0;
};

/// Whose contact log is whose: a fresh network for each task, or always the same.
using NetworkFactory = std::function<std::shared_ptr<Network>()>;

} // namespace mailberth
