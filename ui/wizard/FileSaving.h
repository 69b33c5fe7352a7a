// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace mailberth
{

class MessageStrip;

/// Writes a file that the person chose, over what stands there, for the file dialog has asked. The
/// strip says what became of it.
void saveAndTell(const QString &fileName, const QByteArray &bytes, MessageStrip &strip);

} // namespace mailberth
