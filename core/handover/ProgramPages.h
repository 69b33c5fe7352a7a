// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"
#include "core/handover/Target.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mailberth
{

/// What a field of a mail program's account settings is for.
enum class ProgramField {
    FullName,
    MailAddress,
    Protocol,
    IncomingHost,
    IncomingPort,
    IncomingSecurity,
    IncomingSignIn,
    IncomingUserName,
    OutgoingProtocol,
    OutgoingHost,
    OutgoingPort,
    OutgoingSecurity,
    OutgoingSignIn,
    OutgoingUserName,
};

/// One field and what goes into it.
struct FieldEntry
{
    ProgramField field;
    QString label; ///< as the program's English interface names it
    QString value; ///< a value, or the program's own word for one; empty: nobody published it

    friend bool operator==(const FieldEntry &, const FieldEntry &) = default;
};

/// One page of a mail program, its fields in their order, and the button that leads on.
struct ProgramPage
{
    QString title; ///< the program's own; empty if it has none
    QList<FieldEntry> entries;
    QString button;

    friend bool operator==(const ProgramPage &, const ProgramPage &) = default;
};

/// The way to an account in one program, in its English interface's own words.
struct ProgramPages
{
    QStringList opening; ///< what is opened one after the other: "File", "Add Account"
    QList<ProgramPage> pages;

    friend bool operator==(const ProgramPages &, const ProgramPages &) = default;
};

/// For the targets that have a Form::Steps; empty for the others.
[[nodiscard]] ProgramPages programPages(TargetId target, const Account &account);

/// True for a field whose value was proven here; false for what was published or belongs to the
/// person.
[[nodiscard]] bool isProven(ProgramField field);
[[nodiscard]] bool isOfIncomingServer(ProgramField field);

} // namespace mailberth
