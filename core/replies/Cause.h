// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mailberth::replies
{

/// Who must act first.
enum class FirstActor {
    You,
    Administrator,
    Provider,
    Network,
    SecuritySoftware,
    Wait,
    Nobody,
};

[[nodiscard]] QString id(FirstActor actor);

/// What this program can try to tell a cause from those that look the same.
enum class Test {
    None,
    Detect, ///< finds the mailbox's server
    BothPorts,
    Chain, ///< looks at the certificates
    ComparedNetwork, ///< the same from another network
    SignIn,
    Send,
};

/// One reason why mail does not go out, as far as a text can tell it.
struct Cause
{
    const char *code; ///< "send.relay-denied"
    FirstActor actor;
    Test test;
    /// Where this program met it. In another one it may be the person's to mend: no sign-in,
    /// another way, too much content. This one signs in by the ways that are offered and sends two
    /// kilobytes, so that it is the server's. Nothing: no difference.
    std::optional<FirstActor> onceMeasured {};
};

/// The row of that code. Nothing for unknown ones.
[[nodiscard]] std::optional<Cause> causeOf(QStringView code);
[[nodiscard]] QStringList allCauseCodes();

/// Who must act first where this program met the cause itself, and did not read of it. Every
/// finding has a row; an unknown code throws std::bad_optional_access.
[[nodiscard]] FirstActor actorOnceMeasured(QStringView code);

/// The codes that mean one thing with `code`, itself first: resources/cause-aliases.json.
[[nodiscard]] QStringList namesOf(const QString &code);

} // namespace mailberth::replies
