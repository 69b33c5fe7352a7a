// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QPoint;
class QWidget;

namespace mailberth
{

/// Shows any text as a tool tip, also one from outside: never as rich text, for which Qt takes
/// whatever looks like it. No text: the tool tip goes.
void showPlainToolTip(const QPoint &globalPlace, const QString &text, QWidget *owner);

} // namespace mailberth
