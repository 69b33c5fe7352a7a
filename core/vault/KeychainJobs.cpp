// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainJobs.h"

#include "core/model/Overloaded.h"
#include "core/vault/KeychainUnlocking.h"

#include <QStringDecoder>

#include <qt6keychain/keychain.h>

#include <utility>

namespace mailberth
{

namespace
{

VaultAnswer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return vault::Done {};
    case QKeychain::EntryNotFound:
        return vault::NotThere {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return vault::Denied {};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return vault::NoKeychain {};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return vault::Failed { job.errorString() };
}

vault::Failed unlikely()
{
    return { QStringLiteral("the keychain was opened by a look at it") };
}

/// What stands between us and an entry that is to be read or removed.
std::optional<VaultAnswer> obstacleBefore(const KeychainFacts &facts)
{
    switch (facts.entry) {
    case EntryState::There:
        return std::nullopt;
    case EntryState::Missing:
        return vault::NotThere {};
    case EntryState::Locked:
        return vault::Locked {};
    case EntryState::Unknown:
        break;
    }
    return facts.lock == KeychainLock::Locked ? std::optional<VaultAnswer>(vault::Locked {})
                                              : std::nullopt;
}

/// A job of QtKeychain for one entry. It has no parent and deletes itself: the keychain's library
/// calls it back even when nobody waits any more.
template<typename QKeychainJob>
QKeychainJob *keychainJob(const QString &entry)
{
    auto *job = new QKeychainJob(vaultService.toString());
    job->setKey(entry);
    return job;
}

} // namespace

KeychainLookJob::KeychainLookJob(std::chrono::milliseconds limit, QObject *parent)
    : LookJob(parent)
    , m_request(limit, nullptr)
{
    connect(&m_request, &KeychainRequest::ended, this, &KeychainLookJob::tell);
}

void KeychainLookJob::start()
{
    m_request.start({}, [this](const KeychainFacts &facts) {
        m_seen = KeychainSeen { facts.keychain, facts.lock };
        m_request.end(vault::Done {});
    });
}

void KeychainLookJob::cancel()
{
    m_request.end(vault::Cancelled {});
}

void KeychainLookJob::tell(const VaultAnswer &answer)
{
    Q_EMIT finished(std::visit(Overloaded {
                                   [this](const vault::Done &) { return LookAnswer(*m_seen); },
                                   [](const vault::NoKeychain &none) { return LookAnswer(none); },
                                   [](const vault::Silent &silent) { return LookAnswer(silent); },
                                   [](const vault::Cancelled &end) { return LookAnswer(end); },
                                   [](const vault::Failed &failed) { return LookAnswer(failed); },
                                   // A look neither opens nor reads, so these cannot be its end.
                                   [](const vault::Locked &) { return LookAnswer(unlikely()); },
                                   [](const vault::Denied &) { return LookAnswer(unlikely()); },
                                   [](const vault::NotThere &) { return LookAnswer(unlikely()); },
                               },
        answer));
}

KeepJob::KeepJob(
    const VaultKey &key, Secret secret, std::chrono::milliseconds limit, QObject *parent)
    : VaultJob(parent)
    , m_entry(entryName(key))
    , m_secret(std::move(secret))
    , m_request(limit, nullptr)
{
    connect(&m_request, &KeychainRequest::ended, this, &KeepJob::finished);
}

void KeepJob::start()
{
    m_request.start(m_entry, [this](const KeychainFacts &facts) {
        if (facts.lock == KeychainLock::Locked)
            m_request.end(vault::Locked {});
        else
            write();
    });
}

void KeepJob::cancel()
{
    m_secret.clear();
    m_request.end(vault::Cancelled {});
}

// Our own copies are wiped at once. QtKeychain's, libsecret's (which uses locked memory for its
// own), and the bus's buffers are out of our reach.
void KeepJob::write()
{
    auto *job = keychainJob<QKeychain::WritePasswordJob>(m_entry);
    // Otherwise a byte order mark at the beginning would be dropped. (KWallet drops it all the
    // same: it takes texts through QtDBus, which does.)
    QStringDecoder fromUtf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    job->setTextData(fromUtf8(m_secret.bytes()));
    m_secret.clear();
    connect(job, &QKeychain::Job::finished, this,
        [this](QKeychain::Job *done) { m_request.end(answerOf(*done)); });
    job->start();
}

KeychainReadJob::KeychainReadJob(
    const VaultKey &key, std::chrono::milliseconds limit, QObject *parent)
    : ReadSecretJob(parent)
    , m_entry(entryName(key))
    , m_request(limit, nullptr)
{
    connect(&m_request, &KeychainRequest::ended, this, &KeychainReadJob::finished);
}

void KeychainReadJob::start()
{
    m_request.start(m_entry, [this](const KeychainFacts &facts) {
        if (const auto obstacle = obstacleBefore(facts))
            m_request.end(*obstacle);
        else
            read();
    });
}

void KeychainReadJob::cancel()
{
    m_secret.clear();
    m_request.end(vault::Cancelled {});
}

Secret KeychainReadJob::take()
{
    return std::exchange(m_secret, {});
}

// QtKeychain keeps its bytes until its job is deleted and does not wipe them; they are read in
// place, so that there is no third copy.
void KeychainReadJob::read()
{
    auto *job = keychainJob<QKeychain::ReadPasswordJob>(m_entry);
    connect(job, &QKeychain::Job::finished, this, [this, job](QKeychain::Job *done) {
        if (m_request.isOver())
            return;
        if (done->error() == QKeychain::NoError)
            m_secret = Secret::copyOf(job->binaryData());
        m_request.end(answerOf(*done));
    });
    job->start();
}

ForgetJob::ForgetJob(const VaultKey &key, std::chrono::milliseconds limit, QObject *parent)
    : VaultJob(parent)
    , m_entry(entryName(key))
    , m_request(limit, nullptr)
{
    connect(&m_request, &KeychainRequest::ended, this, &ForgetJob::finished);
}

void ForgetJob::start()
{
    m_request.start(m_entry, [this](const KeychainFacts &facts) {
        if (const auto obstacle = obstacleBefore(facts))
            m_request.end(*obstacle);
        else
            remove();
    });
}

void ForgetJob::cancel()
{
    m_request.end(vault::Cancelled {});
}

void ForgetJob::remove()
{
    auto *job = keychainJob<QKeychain::DeletePasswordJob>(m_entry);
    connect(job, &QKeychain::Job::finished, this,
        [this](QKeychain::Job *done) { m_request.end(answerOf(*done)); });
    job->start();
}

UnlockJob::UnlockJob(std::chrono::milliseconds limit, QObject *parent)
    : VaultJob(parent)
    , m_request(limit, nullptr)
{
    connect(&m_request, &KeychainRequest::ended, this, &UnlockJob::finished);
}

void UnlockJob::start()
{
    m_request.start({}, [this](const KeychainFacts &facts) {
        if (facts.lock == KeychainLock::Locked)
            unlock(facts);
        else
            m_request.end(vault::Done {});
    });
}

void UnlockJob::cancel()
{
    m_request.end(vault::Cancelled {});
}

void UnlockJob::unlock(const KeychainFacts &locked)
{
    auto *unlocking = new KeychainUnlocking(locked, &m_request);
    connect(unlocking, &KeychainUnlocking::personAsked, &m_request, &KeychainRequest::awaitPerson);
    connect(unlocking, &KeychainUnlocking::ended, &m_request, &KeychainRequest::end);
    unlocking->start();
}

} // namespace mailberth
