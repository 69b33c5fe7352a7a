// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/smtp/ReplyReader.h"
#include "core/smtp/Transcript.h"

namespace mailberth::smtp
{

/// A session that was opened as far as it goes without a password: TLS stands, the server is
/// proven, and it offers sign-in. What Dialogue hands on.
struct OpenSession
{
    ProbeReport report; ///< still running
    Transcript transcript;
    ReplyReader reader; ///< with whatever came behind the last reply
};

} // namespace mailberth::smtp
