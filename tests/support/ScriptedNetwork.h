// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/Network.h"
#include "tests/support/ServerBehaviour.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace mailberth::test
{

struct ScriptedWorld;
struct Submitted;

/// A world whose names and servers stand in a table and whose clock moves only when the test says
/// so. Jobs behave as the real ones: exactly one queued `finished` each, also when cancelled, and
/// at most one `advanced` a turn. Needs a QCoreApplication.
///
/// What is not in the table: a name does not exist (NoSuchName, at once), a port of a name that
/// does is refused after 20 ms, and so is a document of its.
class ScriptedNetwork : public Network
{
public:
    ScriptedNetwork();
    ~ScriptedNetwork() override;

    // --- the table

    /// `after` counts from the first question.
    void name(
        const char *host, const QStringList &addresses, std::chrono::milliseconds after = 0ms);
    void nameFails(const char *host, NameStatus status, std::chrono::milliseconds after = 0ms);
    /// Takes the place of an answer about addresses as a whole; `host`, `start` and `end` are
    /// filled in.
    void nameAnswers(const char *host, AddressAnswer answer, std::chrono::milliseconds after = 0ms);
    void nameNeverAnswers(const char *host);

    /// Best first; the preferences are 10, 20, ….
    void exchangers(const char *domain, const QList<const char *> &hosts,
        std::chrono::milliseconds after = 0ms);
    void exchangersFail(
        const char *domain, NameStatus status, std::chrono::milliseconds after = 0ms);
    /// "MX 0 ." (RFC 7505)
    void nullExchanger(const char *domain, std::chrono::milliseconds after = 0ms);
    void exchangersNeverAnswer(const char *domain);

    /// For "_submissions._tcp" below "example.org".
    void services(const char *domain, const char *service, const QList<ServiceRecord> &records,
        std::chrono::milliseconds after = 0ms);
    void servicesFail(const char *domain, const char *service, NameStatus status,
        std::chrono::milliseconds after = 0ms);
    void servicesNeverAnswer(const char *domain, const char *service);

    /// For "_ua-auto-config" below "example.org"; "" for the domain itself.
    void texts(const char *domain, const char *label, const QList<QByteArray> &texts,
        std::chrono::milliseconds after = 0ms);
    void textsFail(const char *domain, const char *label, NameStatus status,
        std::chrono::milliseconds after = 0ms);
    void textsNeverAnswer(const char *domain, const char *label);

    /// The control: found, if nothing else is said.
    void rootFails(NameStatus status, std::chrono::milliseconds after = 0ms);

    /// Delivered, 50 ms after it was asked for if nothing else is said.
    void document(const char *url, const QByteArray &body, std::chrono::milliseconds after = 50ms,
        const QByteArray &contentType = QByteArrayLiteral("text/xml"));
    void fetchEnds(
        const char *url, const fetched::Result &result, std::chrono::milliseconds after = 50ms);
    /// What is asked of `url` comes from `from`, after redirects.
    void documentFrom(const char *url, const char *from, const QByteArray &body,
        std::chrono::milliseconds after = 50ms);
    /// Ends as TooSlow when the order's time is over.
    void fetchNeverEnds(const char *url);

    void server(const char *host, quint16 port, ServerBehaviour behaviour);
    /// How it takes orders with credentials. Without one they are refused at "tcp".
    void submissionServer(const char *host, quint16 port, SubmissionBehaviour behaviour);

    // --- time

    /// Does everything that is due until then, in order, and lets every queued signal arrive.
    /// A moment that is over only lets the signals arrive.
    void advanceTo(Instant moment);
    void advanceBy(std::chrono::milliseconds time);
    /// When something is due next. Nothing: unless somebody acts, nothing happens any more.
    [[nodiscard]] std::optional<Instant> nextDue() const;

    // --- what happened

    [[nodiscard]] int timesAsked(const char *host) const; ///< for its addresses
    [[nodiscard]] int timesAskedForExchangers(const char *domain) const;
    [[nodiscard]] int timesAskedForServices(const char *domain, const char *service) const;
    [[nodiscard]] int timesAskedForTexts(const char *domain, const char *label) const;
    [[nodiscard]] int timesAskedForTheRoot() const;
    /// Every fetch that was started, in order.
    [[nodiscard]] QList<FetchOrder> fetched() const;
    [[nodiscard]] int timesFetched(const char *url) const;
    /// Every probe that was started, in order.
    [[nodiscard]] QList<ProbeOrder> probed() const;
    [[nodiscard]] bool wasProbed(const char *host, quint16 port) const;
    /// Every order with credentials that was started, in order.
    [[nodiscard]] QList<Submitted> submitted() const;
    /// Probes that were started and have not ended.
    [[nodiscard]] int probesRunning() const;

    // --- the seam

    [[nodiscard]] Instant now() const override;
    void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
    [[nodiscard]] AddressJob *addressesOf(const HostName &host, QObject *parent) override;
    [[nodiscard]] MailExchangerJob *mailExchangersOf(
        const HostName &domain, QObject *parent) override;
    [[nodiscard]] ServiceJob *servicesOf(
        const HostName &domain, const QString &service, QObject *parent) override;
    [[nodiscard]] TextJob *textsOf(
        const HostName &domain, const QString &label, QObject *parent) override;
    [[nodiscard]] RootJob *root(QObject *parent) override;
    [[nodiscard]] FetchJob *fetch(const FetchOrder &order, QObject *parent) override;
    [[nodiscard]] ProbeJob *probe(const ProbeOrder &order, QObject *parent) override;
    [[nodiscard]] SubmissionJob *submission(SubmissionOrder order, QObject *parent) override;
    [[nodiscard]] QList<Contact> contacted() const override;

private:
    std::shared_ptr<ScriptedWorld> m_world; // jobs may outlive the network by a turn of the loop
};

} // namespace mailberth::test
