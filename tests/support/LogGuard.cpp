// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"

#include <QRegularExpression>

namespace mailberth::test
{

void failOnAnyWarning()
{
    // Said by Qt's offscreen platform of every window whose least size changes or that comes up.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise)\\(\\))")));
}

} // namespace mailberth::test
