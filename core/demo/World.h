// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace mailberth::demo
{

/// One way in which the demonstration provider behaves, well or badly.
struct World
{
    QString id; ///< "good", "blocked-465", …: for --world
    QString summary; ///< for `demo --world list`, untranslated English

    friend bool operator==(const World &, const World &) = default;
};

/// The worlds that exist, "good" first.
[[nodiscard]] QList<World> worlds();

} // namespace mailberth::demo
