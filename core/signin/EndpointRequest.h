// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "core/model/FormBody.h"

#include <QObject>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace mailberth
{

/// One form posted to one endpoint: no cookies, no redirects, an answer of limited size.
class EndpointRequest : public QObject
{
    Q_OBJECT

public:
    EndpointRequest(FormBody form, QObject *parent);

    /// Ends with exactly one of the signals. `limit` is for the whole answer's silence.
    void post(
        QNetworkAccessManager *network, const QUrl &endpoint, std::chrono::milliseconds limit);
    /// The body of an answer of any status that carries one; error answers do, too.
    [[nodiscard]] QByteArrayView body() const { return m_body.bytes(); }

Q_SIGNALS:
    void answered();
    void failed(const mailberth::OAuthAnswer &why);

private:
    void read();
    void conclude();

    FormBody m_form; ///< lives as long as the request that reads it
    Secret m_body;
    QNetworkReply *m_reply = nullptr;
    enum class Size { Within, TooLong } m_size = Size::Within;
};

} // namespace mailberth
