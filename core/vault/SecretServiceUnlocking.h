// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/VaultAnswer.h"

#include <QDBusVariant>
#include <QObject>

namespace mailberth
{

/// Opens a collection of the Secret Service, or makes the default one where there is none. Both may
/// take a prompt: an object of the service that shows a window when told to, and says how it ended.
class SecretServiceUnlocking : public QObject
{
    Q_OBJECT

public:
    /// `collection` is an object path, or "/" where there is none yet.
    explicit SecretServiceUnlocking(QString collection, QObject *parent);

    /// Ends with exactly one `ended`: Done, Denied or Failed; with none if the service hangs.
    void start();

Q_SIGNALS:
    void personAsked();
    void ended(const mailberth::VaultAnswer &answer);

private:
    void unlock();
    void makeCollection();
    void findPrompter(const QString &prompt);
    void show(const QString &prompt, const QString &prompter);

private Q_SLOTS:
    void promptCompleted(bool isDismissed, const QDBusVariant &result);

private:
    QString m_collection;
};

} // namespace mailberth
