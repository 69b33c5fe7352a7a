// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

namespace mailberth
{

/// The way to the session bus. Qt connects to it in the caller's thread and waits for the bus's
/// greeting, up to 25 s with a bus that hangs; so the first connection is made in a thread of its
/// own, which does nothing else.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with one queued `connected` or `failed`; with a bus that hangs, late.
    void connectToBus();

Q_SIGNALS:
    void connected();
    void failed(const QString &diagnostic);
};

} // namespace mailberth
