// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/StandardOutput.h"

namespace mailberth::app
{

StandardOutput::StandardOutput()
{
    open(WriteOnly | Unbuffered);
}

qint64 StandardOutput::readData(char * /*bytes*/, qint64 /*most*/)
{
    return -1;
}

qint64 StandardOutput::writeData(const char *bytes, qint64 size)
{
    if (!m_failure)
        m_failure = writeToStandardOutput(QByteArray::fromRawData(bytes, size));
    return m_failure ? -1 : size;
}

} // namespace mailberth::app
