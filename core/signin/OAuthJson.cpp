// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/OAuthJson.h"

#include "core/signin/TokenAnswer.h"

#include <QJsonDocument>

namespace mailberth
{

std::optional<QJsonObject> readOAuthJson(QByteArrayView body)
{
    if (body.size() > longestTokenAnswer)
        return std::nullopt;
    // Read in place: the text holds tokens, and its owner wipes it. What QJsonDocument and the
    // strings taken from it copied is beyond our reach.
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace mailberth
