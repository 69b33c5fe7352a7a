// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/VaultAnswer.h"

#include <QObject>
#include <QString>

#include <variant>

namespace mailberth
{

/// What is known of one entry before anything is opened.
enum class EntryState { There, Locked, Missing, Unknown };

/// What the keychain's service says of itself.
struct KeychainFacts
{
    Keychain keychain;
    KeychainLock lock;
    EntryState entry = EntryState::Unknown; ///< of the entry that was asked for
    QString place; ///< what is to be unlocked: a collection's object path, a wallet's name
};

using KeychainFound = std::variant<KeychainFacts, vault::NoKeychain, vault::Failed>;

/// Asks which keychain QtKeychain is going to use, whether it is locked, and whether it has one
/// entry: QtKeychain itself says "not found" for what is locked, "deleted" for what is missing, and
/// the same error for a hung service and for none. Opens nothing and asks no person.
/// One class on every system, with an implementation for each.
class KeychainQuestion : public QObject
{
    Q_OBJECT

public:
    /// `entry` may be empty: then only the keychain itself is looked at.
    explicit KeychainQuestion(QString entry, QObject *parent);

    /// Ends with exactly one `answered`, unless the service hangs: then with none.
    void ask();

Q_SIGNALS:
    void answered(const mailberth::KeychainFound &found);

private:
    QString m_entry;
};

} // namespace mailberth
