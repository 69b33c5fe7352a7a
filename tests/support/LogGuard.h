// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtTest/QTest>

namespace mailberth::test
{

/// Makes any unexpected warning on the log fail the running test. Call it in init().
void failOnAnyWarning();

} // namespace mailberth::test
