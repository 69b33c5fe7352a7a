// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/TlsFacts.h"

#include <QJsonObject>

#include <chrono>

namespace mailberth
{

/// Milliseconds as a JSON number.
[[nodiscard]] qint64 json(std::chrono::milliseconds time);
[[nodiscard]] QJsonObject json(const CertificateFacts &certificate);

} // namespace mailberth
