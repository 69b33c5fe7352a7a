// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace mailberth::app
{

/// Ctrl+C (SIGINT) as a signal of the loop: the first one. The second ends the program at once, as
/// it does with any other. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void happened();
};

} // namespace mailberth::app
