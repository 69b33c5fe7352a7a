// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace mailberth
{

/// The JSON object of an OAuth endpoint's body; nothing for another kind of text, or a long one.
[[nodiscard]] std::optional<QJsonObject> readOAuthJson(QByteArrayView body);

} // namespace mailberth
