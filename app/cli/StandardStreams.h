// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mailberth::app
{

/// To be called before anything is opened. A standard stream that whoever called us closed would
/// be the next socket's or file's number, and our words would go there; now it stays taken, and
/// reading or writing it fails. A pipe without a reader and a file that may not grow become errors
/// that can be told, instead of a sudden end.
void secureStandardStreams();

} // namespace mailberth::app
