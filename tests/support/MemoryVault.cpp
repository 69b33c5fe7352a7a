// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/MemoryVault.h"

#include "core/model/Overloaded.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace mailberth::test
{

/// Shared with the jobs, which may outlive the vault.
struct MemoryVault::State
{
    struct Entry
    {
        VaultKey key;
        Secret secret;
    };

    [[nodiscard]] auto find(const VaultKey &key)
    {
        return std::find_if(
            entries.begin(), entries.end(), [&](const Entry &entry) { return entry.key == key; });
    }

    void put(const VaultKey &key, Secret secret)
    {
        if (const auto at = find(key); at != entries.end())
            at->secret = std::move(secret);
        else
            entries.push_back({ key, std::move(secret) });
    }

    /// The end that the keychain's state forces upon a request, if it does.
    [[nodiscard]] std::optional<VaultAnswer> obstacle() const
    {
        if (!keychain)
            return vault::NoKeychain {};
        if (told)
            return told;
        return keychain->lock == KeychainLock::Locked ? std::optional<VaultAnswer>(vault::Locked {})
                                                      : std::nullopt;
    }

    std::optional<KeychainSeen> keychain { { Keychain::GnomeKeyring, KeychainLock::Unlocked } };
    std::optional<VaultAnswer> told;
    bool isSilent = false;
    Unlocking unlocking = Unlocking::Opens;
    std::vector<Entry> entries;
    std::vector<std::function<void()>> atLimit;
    QStringList asked;
};

namespace
{

constexpr std::chrono::milliseconds limit = std::chrono::seconds(10);

using StatePointer = std::shared_ptr<MemoryVault::State>;

LookAnswer lookedAt(const VaultAnswer &answer)
{
    return std::visit(Overloaded {
                          [](const vault::NoKeychain &none) { return LookAnswer(none); },
                          [](const vault::Silent &silent) { return LookAnswer(silent); },
                          [](const vault::Cancelled &cancelled) { return LookAnswer(cancelled); },
                          [](const auto &) { return LookAnswer(vault::Failed {}); },
                      },
        answer);
}

/// Any of the vault's jobs: `work` is what it does when nothing stands in the way.
template<typename Base>
class MemoryJob : public Base
{
public:
    using Work = std::function<VaultAnswer(MemoryVault::State &)>;

    MemoryJob(StatePointer state, QString name, Work work, QObject *parent)
        : Base(parent)
        , m_state(std::move(state))
        , m_name(std::move(name))
        , m_work(std::move(work))
    {
    }

    void start() override
    {
        if (m_isOver || m_isStarted)
            return;
        m_isStarted = true;
        m_state->asked << m_name;
        if (m_state->isSilent)
            m_state->atLimit.push_back([self = QPointer<MemoryJob>(this)] {
                if (self)
                    self->end(vault::Silent { limit });
            });
        else
            end(m_work(*m_state));
    }

    void cancel() override { end(vault::Cancelled {}); }

protected:
    StatePointer m_state;

private:
    void end(const VaultAnswer &answer)
    {
        if (std::exchange(m_isOver, true))
            return;
        QMetaObject::invokeMethod(
            this, [this, answer] { tell(answer); }, Qt::QueuedConnection);
    }

    void tell(const VaultAnswer &answer)
    {
        if constexpr (std::is_base_of_v<LookJob, Base>) {
            if (std::holds_alternative<vault::Done>(answer))
                return Q_EMIT this->finished(LookAnswer(*m_state->keychain));
            Q_EMIT this->finished(lookedAt(answer));
        } else {
            Q_EMIT this->finished(answer);
        }
    }

    QString m_name;
    Work m_work;
    bool m_isStarted = false;
    bool m_isOver = false;
};

class MemoryReadJob : public MemoryJob<ReadSecretJob>
{
public:
    MemoryReadJob(StatePointer state, const VaultKey &key, QObject *parent)
        : MemoryJob(
            std::move(state), QStringLiteral("read ") + entryName(key),
            [this, key](MemoryVault::State &opened) { return read(opened, key); }, parent)
    {
    }

    Secret take() override { return std::exchange(m_secret, {}); }

private:
    VaultAnswer read(MemoryVault::State &state, const VaultKey &key)
    {
        if (const auto obstacle = state.obstacle())
            return *obstacle;
        const auto at = state.find(key);
        if (at == state.entries.end())
            return vault::NotThere {};
        m_secret = at->secret.duplicate();
        return vault::Done {};
    }

    Secret m_secret;
};

} // namespace

MemoryVault::MemoryVault()
    : m_state(std::make_shared<State>())
{
}

MemoryVault::~MemoryVault() = default;

void MemoryVault::be(std::optional<KeychainSeen> keychain)
{
    m_state->keychain = keychain;
}

void MemoryVault::endAs(std::optional<VaultAnswer> answer)
{
    m_state->told = std::move(answer);
}

void MemoryVault::fallSilent()
{
    m_state->isSilent = true;
}

void MemoryVault::passLimit()
{
    for (const auto &end : std::exchange(m_state->atLimit, {}))
        end();
}

void MemoryVault::setUnlocking(Unlocking unlocking)
{
    m_state->unlocking = unlocking;
}

LookJob *MemoryVault::look(QObject *parent)
{
    return new MemoryJob<LookJob>(
        m_state, QStringLiteral("look"),
        [](State &state) {
            return state.keychain ? VaultAnswer(vault::Done {}) : vault::NoKeychain {};
        },
        parent);
}

VaultJob *MemoryVault::keep(const VaultKey &key, Secret secret, QObject *parent)
{
    auto held = std::make_shared<Secret>(std::move(secret));
    return new MemoryJob<VaultJob>(
        m_state, QStringLiteral("keep ") + entryName(key),
        [key, held](State &state) -> VaultAnswer {
            if (const auto obstacle = state.obstacle())
                return *obstacle;
            state.put(key, std::move(*held));
            return vault::Done {};
        },
        parent);
}

ReadSecretJob *MemoryVault::read(const VaultKey &key, QObject *parent)
{
    return new MemoryReadJob(m_state, key, parent);
}

VaultJob *MemoryVault::forget(const VaultKey &key, QObject *parent)
{
    return new MemoryJob<VaultJob>(
        m_state, QStringLiteral("forget ") + entryName(key),
        [key](State &state) -> VaultAnswer {
            if (const auto obstacle = state.obstacle())
                return *obstacle;
            const auto at = state.find(key);
            if (at == state.entries.end())
                return vault::NotThere {};
            state.entries.erase(at);
            return vault::Done {};
        },
        parent);
}

VaultJob *MemoryVault::unlock(QObject *parent)
{
    return new MemoryJob<VaultJob>(
        m_state, QStringLiteral("unlock"),
        [](State &state) -> VaultAnswer {
            if (!state.keychain)
                return vault::NoKeychain {};
            if (state.keychain->lock == KeychainLock::Unlocked)
                return vault::Done {};
            if (state.unlocking == Unlocking::Denied)
                return vault::Denied {};
            state.keychain->lock = KeychainLock::Unlocked;
            return vault::Done {};
        },
        parent);
}

void MemoryVault::store(const VaultKey &key, Secret secret)
{
    m_state->put(key, std::move(secret));
}

QList<VaultKey> MemoryVault::stored() const
{
    QList<VaultKey> keys;
    for (const State::Entry &entry : m_state->entries)
        keys << entry.key;
    return keys;
}

bool MemoryVault::holds(const VaultKey &key, QByteArrayView secret) const
{
    const auto at = m_state->find(key);
    return at != m_state->entries.end() && at->secret.bytes() == secret;
}

QStringList MemoryVault::asked() const
{
    return m_state->asked;
}

} // namespace mailberth::test
