// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth::pasted
{

/// A text without what looks like a password, a key or a token in it.
struct WithoutSecrets
{
    QString text;
    bool hadSecrets = false;

    friend bool operator==(const WithoutSecrets &, const WithoutSecrets &) = default;
};

/// Blanks the secrets that people paste along: what follows AUTH and the server's prompts for user
/// name and password, passwords in URLs and on command lines, values of settings and arguments of
/// calls whose name says what they are, keys known by their beginning. It takes out rather too
/// much.
[[nodiscard]] WithoutSecrets withoutSecrets(const QString &text);

} // namespace mailberth::pasted
