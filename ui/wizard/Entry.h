// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth
{

/// Text in a field, and whose it is: what a person typed is never replaced by what was worked out.
struct Entry
{
    enum class Origin { WorkedOut, Person };

    QString text;
    Origin origin = Origin::WorkedOut;

    /// The person typed. An emptied field may be filled again.
    void type(const QString &typed);
    /// Follows a source; without effect on what a person typed.
    void workOut(const QString &found);

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace mailberth
