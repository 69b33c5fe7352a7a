// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/replies/Cause.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth::pasted
{

enum class Confidence { Certain, Likely, Possible };

[[nodiscard]] QString id(Confidence confidence);

/// What could be tried to be sure: the arguments of a call of this program.
using ProbeCall = QStringList;

/// One cause that was read in a text.
struct ExplainedCause
{
    QString code;
    replies::FirstActor actor;
    Confidence confidence;
    /// What it was read from: codes, and words of our own tables. Nothing of the text itself, so
    /// that no secret can come back.
    QStringList why;
    std::optional<ProbeCall> probe;

    friend bool operator==(const ExplainedCause &, const ExplainedCause &) = default;
};

/// What a pasted text says.
struct Explanation
{
    QList<ExplainedCause> causes; ///< best first; empty: it says too little
    bool hadSecrets = false;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Reads the error text of any program. Contacts nobody.
[[nodiscard]] Explanation explained(QByteArrayView text);

/// The cause of that code, as if a text had said it. Empty for what is no cause, as a topic.
[[nodiscard]] Explanation explanationOfCode(const QString &code);

/// The call as one line, quoted for a POSIX shell: "mailberth-cli detect ann@example.org".
[[nodiscard]] QString commandLine(const ProbeCall &call);

} // namespace mailberth::pasted
