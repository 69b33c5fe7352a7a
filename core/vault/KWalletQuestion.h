// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/vault/KeychainQuestion.h"

#include <functional>
#include <optional>

namespace mailberth
{

/// Where KWallet's service is found on the session bus.
struct KWalletAddress
{
    QString service;
    QString path;
    QString interface;
};

/// The wallet of this session, or nothing outside KDE. Reads the environment by QtKeychain's rules,
/// so that both mean the same keychain.
[[nodiscard]] std::optional<KWalletAddress> kwalletOfThisSession();

/// Has KWallet open a wallet, which may ask the person; ends as Done, Denied or Failed.
void openWallet(const QString &wallet, QObject *context, std::function<void(VaultAnswer)> then);

/// Asks KWallet for the person's wallet, and whether it is open.
class KWalletQuestion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with exactly one of the signals, unless the service hangs.
    void ask();

Q_SIGNALS:
    /// This is no KDE session, or its wallet's service is not there.
    void absent();
    void answered(const mailberth::KeychainFound &found);

private:
    void askWhetherOpen(const QString &wallet);

    KWalletAddress m_address;
};

} // namespace mailberth
