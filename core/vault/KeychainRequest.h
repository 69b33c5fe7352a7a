// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/vault/KeychainQuestion.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace mailberth
{

/// What all requests to the keychain share: a look at it first, a limit, cancellation, and exactly
/// one end, which comes in a later turn of the loop.
class KeychainRequest : public QObject
{
    Q_OBJECT

public:
    KeychainRequest(std::chrono::milliseconds limit, QObject *parent);

    /// Looks at the keychain and at one entry (or at none: ""), then goes on with `then`, unless
    /// the request is over by then.
    void start(const QString &entry, std::function<void(const KeychainFacts &)> then);
    /// Ends the request; what comes later is not heard any more.
    void end(const VaultAnswer &answer);
    /// The desktop asks the person something: no limit holds while they think.
    void awaitPerson() { m_limit.stop(); }
    [[nodiscard]] bool isOver() const { return m_phase == Phase::Over; }

Q_SIGNALS:
    void ended(const mailberth::VaultAnswer &answer);

private:
    enum class Phase { NotStarted, Running, Over };

    Phase m_phase = Phase::NotStarted;
    QTimer m_limit;
};

} // namespace mailberth
