// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/vault/KeychainRequest.h"

#include "core/model/Overloaded.h"

#include <utility>

namespace mailberth
{

KeychainRequest::KeychainRequest(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this, limit] { end(vault::Silent { limit }); });
}

void KeychainRequest::start(const QString &entry, std::function<void(const KeychainFacts &)> then)
{
    if (m_phase != Phase::NotStarted)
        return;
    m_phase = Phase::Running;
    m_limit.start();
    auto *question = new KeychainQuestion(entry, this);
    connect(question, &KeychainQuestion::answered, this,
        [this, then = std::move(then)](const KeychainFound &found) {
            if (isOver())
                return;
            std::visit(Overloaded {
                           [&](const KeychainFacts &facts) { then(facts); },
                           [&](const vault::NoKeychain &none) { end(none); },
                           [&](const vault::Failed &failed) { end(failed); },
                       },
                found);
        });
    question->ask();
}

void KeychainRequest::end(const VaultAnswer &answer)
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    m_limit.stop();
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT ended(answer); }, Qt::QueuedConnection);
}

} // namespace mailberth
