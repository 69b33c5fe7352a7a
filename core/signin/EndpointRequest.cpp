// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/EndpointRequest.h"

#include "core/signin/TokenAnswer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace mailberth
{

namespace
{

QNetworkRequest requestFor(const QUrl &endpoint, std::chrono::milliseconds limit)
{
    QNetworkRequest request(endpoint);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Mailberth/" MAILBERTH_VERSION));
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(static_cast<int>(limit.count()));
    // A redirect would carry the tokens' price to an address that nobody checked.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

} // namespace

EndpointRequest::EndpointRequest(FormBody form, QObject *parent)
    : QObject(parent)
    , m_form(std::move(form))
{
}

// Qt's own buffers of what is sent and read are beyond our reach; ours are wiped.
void EndpointRequest::post(
    QNetworkAccessManager *network, const QUrl &endpoint, std::chrono::milliseconds limit)
{
    const QByteArrayView form = m_form.bytes();
    m_reply = network->post(
        requestFor(endpoint, limit), QByteArray::fromRawData(form.data(), form.size()));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(longestTokenAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, &EndpointRequest::read);
    connect(m_reply, &QNetworkReply::finished, this, &EndpointRequest::conclude);
}

void EndpointRequest::read()
{
    if (m_size == Size::TooLong)
        return;
    QByteArray part = m_reply->readAll();
    m_body.append(part);
    wipe(part.data(), part.size());
    if (m_body.size() <= longestTokenAnswer)
        return;
    m_size = Size::TooLong;
    m_reply->abort();
}

void EndpointRequest::conclude()
{
    if (m_size == Size::TooLong)
        return Q_EMIT failed(oauth::Unreadable { QStringLiteral("the answer is too long") });
    read();
    // The codes below 100 are the network's, the others come with an answer (QNetworkReply).
    constexpr int firstWithAnswer = 100;
    const int error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (error != QNetworkReply::NoError && error < firstWithAnswer))
        return Q_EMIT failed(oauth::Unreachable { m_reply->errorString() });
    if (status >= 300 && status < 400)
        return Q_EMIT failed(oauth::Unreadable { QStringLiteral("a redirect") });
    if (status >= 500)
        return Q_EMIT failed(oauth::Unreachable { QStringLiteral("HTTP %1").arg(status) });
    Q_EMIT answered();
}

} // namespace mailberth
