// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/vault/KeychainQuestion.h"

namespace mailberth
{

/// Has the desktop ask the person to open a locked keychain. The window and what is typed there are
/// the desktop's; we see neither.
/// One class on every system, with an implementation for each.
class KeychainUnlocking : public QObject
{
    Q_OBJECT

public:
    explicit KeychainUnlocking(KeychainFacts locked, QObject *parent);

    /// Ends with exactly one `ended`: Done, Denied or Failed; with none if the service hangs.
    void start();

Q_SIGNALS:
    /// From now on a person is asked, and may take their time.
    void personAsked();
    void ended(const mailberth::VaultAnswer &answer);

private:
    KeychainFacts m_locked;
};

} // namespace mailberth
