// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/Entry.h"

namespace mailberth
{

void Entry::type(const QString &typed)
{
    text = typed;
    origin = typed.isEmpty() ? Origin::WorkedOut : Origin::Person;
}

void Entry::workOut(const QString &found)
{
    if (origin == Origin::WorkedOut)
        text = found;
}

} // namespace mailberth
