// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Reply.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace mailberth::smtp
{

/// One line of an EHLO answer behind the first: a keyword and its parameters.
struct Capability
{
    QByteArray keyword; ///< upper-case (RFC 5321 section 4.1.1.1: compared without case)
    QList<QByteArray> parameters;

    friend bool operator==(const Capability &, const Capability &) = default;
};

/// What one EHLO answer offers. A second answer replaces the first; nothing is ever merged
/// (RFC 3207 section 4.2).
struct Capabilities
{
    static constexpr qsizetype maxOffered = 128; ///< keywords
    static constexpr qsizetype maxParameters = 64; ///< of one keyword

    QByteArray greetingName; ///< what the server calls itself, from the first line
    QList<Capability> offered;

    /// Reads a positive EHLO reply. No more than the limits above is kept;
    /// malformed keywords are left out. "AUTH=LOGIN" (an old form still seen) counts as AUTH.
    [[nodiscard]] static Capabilities from(const Reply &ehloReply);

    /// The keyword as a whole token: "STARTTLSX" is not STARTTLS, and the first line never counts.
    [[nodiscard]] bool has(QByteArrayView keyword) const;
    /// SASL mechanism names in the server's order, upper-case, each once. What cannot be a name
    /// (RFC 4422 section 3.1) is left out.
    [[nodiscard]] QStringList authMechanisms() const;
    /// The same of a keyword that is no standard's: "X-EXPS" (Exchange).
    [[nodiscard]] QStringList parametersOf(QByteArrayView keyword) const;
    /// The largest message in bytes (RFC 1870). Nothing: SIZE is not offered; 0: no fixed limit,
    /// also where the number is left out, is none, or is beyond 64 bits.
    [[nodiscard]] std::optional<quint64> sizeLimit() const;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace mailberth::smtp
