// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/seams/CredentialVault.h"
#include "tests/wizard/FakeFlows.h"
#include "ui/wizard/Submission.h"

#include <QByteArray>
#include <QList>
#include <QPointer>

#include <optional>

namespace mailberth::test
{

/// A submission that sees what the test says, when it says so.
class FakeSubmissionJob : public SigningJob
{
    Q_OBJECT

public:
    FakeSubmissionJob(const Candidate &candidate, QObject *parent)
        : SigningJob(parent)
        , m_report { .connection = { .candidate = candidate }, .signIn = {}, .message = {} }
    {
    }

    void start() override { m_runs = true; }
    void cancel() override
    {
        if (m_runs)
            end(m_report);
    }
    [[nodiscard]] const SubmissionReport &report() const override { return m_report; }
    [[nodiscard]] QList<Contact> contacted() const override { return contacts; }

    QList<Contact> contacts;

    void see(const SubmissionReport &report)
    {
        m_report = report;
        Q_EMIT advanced(report);
    }
    void end(const SubmissionReport &report)
    {
        m_runs = false;
        m_report = report;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool runs() const { return m_runs; }

private:
    SubmissionReport m_report;
    bool m_runs = false;
};

/// Everything that was asked of it, in order, with the secrets that came along.
class FakeSubmission : public Submission
{
public:
    QList<SignInConsent> signIns;
    QList<MessageConsent> messages;
    QList<QByteArray> secrets;
    QList<QPointer<FakeSubmissionJob>> made;
    std::optional<SaslMechanism> mechanism = SaslMechanism::Plain;
    bool takesAnyToken = false;
    QString caught;

    [[nodiscard]] FakeSubmissionJob &latest() const { return *made.constLast(); }

    [[nodiscard]] std::optional<SaslMechanism> mechanismFor(
        const ChosenSettings & /*settings*/) const override
    {
        return mechanism;
    }
    [[nodiscard]] bool takesTokens(const ChosenSettings & /*settings*/) const override
    {
        return takesAnyToken;
    }
    [[nodiscard]] SigningJob *signIn(
        const SignInConsent &consent, Secret secret, QObject *parent) override
    {
        signIns.append(consent);
        return make(consent, secret, parent);
    }
    [[nodiscard]] SigningJob *send(
        const MessageConsent &consent, Secret secret, QObject *parent) override
    {
        messages.append(consent);
        return make(consent.signIn, secret, parent);
    }
    [[nodiscard]] QString caughtMessage() const override { return caught; }

private:
    SigningJob *make(const SignInConsent &consent, const Secret &secret, QObject *parent)
    {
        secrets.append(secret.bytes().toByteArray());
        auto *job = new FakeSubmissionJob(candidateOf(consent.settings.recommendation()), parent);
        made.append(job);
        return job;
    }
};

/// A keychain that answers as the test says, at once or when the test says so.
class FakeVault : public CredentialVault
{
public:
    /// Any request; what it was, the test knows from `asked`.
    class FakeJob : public VaultJob
    {
    public:
        FakeJob(std::optional<VaultAnswer> answer, QObject *parent)
            : VaultJob(parent)
            , m_answer(std::move(answer))
        {
        }
        void start() override
        {
            if (m_answer)
                end(*m_answer);
        }
        void cancel() override { end(vault::Cancelled {}); }
        void end(const VaultAnswer &answer)
        {
            if (m_isOver)
                return;
            m_isOver = true;
            QMetaObject::invokeMethod(
                this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
        }

    private:
        std::optional<VaultAnswer> m_answer;
        bool m_isOver = false;
    };

    LookAnswer seen = KeychainSeen { Keychain::GnomeKeyring, KeychainLock::Unlocked };
    std::optional<VaultAnswer> keeping = vault::Done {}; ///< nothing: when the test says so
    std::optional<VaultAnswer> unlocking = vault::Done {};
    std::optional<VaultAnswer> forgetting = vault::Done {};
    QStringList asked; ///< "look", "keep ann@example.org HOST", "keep refresh-token ann@…", …
    QList<QByteArray> kept;
    QHash<QString, QByteArray> held; ///< from an earlier time, by entryName()
    QPointer<FakeJob> latest;

    [[nodiscard]] LookJob *look(QObject *parent) override
    {
        class Answering : public LookJob
        {
        public:
            Answering(LookAnswer answer, QObject *owner)
                : LookJob(owner)
                , m_answer(std::move(answer))
            {
            }
            void start() override
            {
                QMetaObject::invokeMethod(
                    this, [this] { Q_EMIT finished(m_answer); }, Qt::QueuedConnection);
            }
            void cancel() override { }

        private:
            LookAnswer m_answer;
        };
        asked.append(QStringLiteral("look"));
        return new Answering(seen, parent);
    }
    [[nodiscard]] VaultJob *keep(const VaultKey &key, Secret secret, QObject *parent) override
    {
        kept.append(secret.bytes().toByteArray());
        return make(u"keep ", key, keeping, parent);
    }
    [[nodiscard]] ReadSecretJob *read(const VaultKey &key, QObject *parent) override
    {
        class Reading : public ReadSecretJob
        {
        public:
            Reading(const QByteArray &secret, QObject *owner)
                : ReadSecretJob(owner)
                , m_secret(secret)
            {
            }
            void start() override
            {
                const VaultAnswer answer = m_secret.isEmpty() ? VaultAnswer(vault::NotThere {})
                                                              : VaultAnswer(vault::Done {});
                QMetaObject::invokeMethod(
                    this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
            }
            void cancel() override { }
            [[nodiscard]] Secret take() override { return Secret::copyOf(m_secret); }

        private:
            QByteArray m_secret;
        };
        return new Reading(held.value(entryName(key)), parent);
    }
    [[nodiscard]] VaultJob *forget(const VaultKey &key, QObject *parent) override
    {
        return make(u"forget ", key, forgetting, parent);
    }
    [[nodiscard]] VaultJob *unlock(QObject *parent) override
    {
        asked.append(QStringLiteral("unlock"));
        latest = new FakeJob(unlocking, parent);
        return latest;
    }

private:
    VaultJob *make(QStringView what, const VaultKey &key, const std::optional<VaultAnswer> &answer,
        QObject *parent)
    {
        const QString kind =
            key.kind == SecretKind::Password ? QString() : id(key.kind) + QLatin1Char(' ');
        asked.append(what + kind + key.userName + QLatin1Char(' ') + key.host.ascii());
        latest = new FakeJob(answer, parent);
        return latest;
    }
};

/// All three, for a session that offers signing in.
struct FakeSigning
{
    FakeSubmission submission;
    FakeVault vault;
    FakeFlows flows;

    /// Signing in on providers' pages, for those who registered this program there.
    [[nodiscard]] OAuthAccess access(const QStringList &providers)
    {
        OAuthAccess access { .flows = &flows, .clients = {}, .openPage = {} };
        for (const QString &provider : providers)
            access.clients.insert(provider, { QStringLiteral("client-of-") + provider, {} });
        return access;
    }
};

// How a submission can end
[[nodiscard]] SubmissionReport signedIn(const FakeSubmissionJob &job);
[[nodiscard]] SubmissionReport refused(const FakeSubmissionJob &job);
[[nodiscard]] SubmissionReport withMessage(
    const FakeSubmissionJob &job, const MessageOutcome &outcome);

} // namespace mailberth::test
