// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/files/WholeFile.h"

#include <QIODevice>

#include <optional>

namespace mailberth::app
{

/// The one way to standard output. Nothing is kept back; what does not get through is remembered,
/// so that no call ends as if its answer had been heard.
class StandardOutput : public QIODevice
{
    Q_OBJECT

public:
    StandardOutput();

    [[nodiscard]] bool isSequential() const override { return true; }
    /// The first of what went wrong. Nothing is written after it.
    [[nodiscard]] const std::optional<WritingFailure> &failure() const { return m_failure; }

protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    std::optional<WritingFailure> m_failure;
};

} // namespace mailberth::app
