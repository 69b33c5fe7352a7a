// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/StandardStreams.h"

namespace mailberth::app
{

// On Windows a stream is a handle that nothing else is given, and there are no such signals.
void secureStandardStreams() { }

} // namespace mailberth::app
