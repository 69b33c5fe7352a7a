// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/UserName.h"

#include "core/model/Printable.h"

namespace mailberth
{

bool isUserName(QStringView text)
{
    return !text.isEmpty() && text.toUtf8().size() <= longestUserName
        && printableUserName(text) == text;
}

QString printableUserName(QStringView name)
{
    return printable(name, name.size());
}

} // namespace mailberth
