// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/OAuth.h"
#include "ui/wizard/AccountState.h"

#include <QDeadlineTimer>
#include <QObject>

namespace mailberth
{

/// Gets tokens: on the provider's page in this computer's browser, over another device, or for a
/// refresh token. Holds them from then on. One at a time.
class TokenFlow : public QObject
{
    Q_OBJECT

public:
    explicit TokenFlow(OAuthAccess access, QObject *parent = nullptr);
    ~TokenFlow() override;

    /// Whether, and on whose page, these settings can be signed in to from here.
    [[nodiscard]] SignInState::ByPage offerFor(const ChosenSettings &settings) const;

    void visit(const OAuthProvider &provider, PageVisit::On on, const QString &loginHint);
    /// Has an access token that is still good for a while; asks the provider if it must.
    void freshen(const OAuthProvider &provider);
    /// Ends what runs as oauth::Cancelled.
    void cancel();
    /// Ends what runs without a word, and wipes the tokens.
    void forget();

    [[nodiscard]] bool runs() const { return m_job != nullptr; }
    [[nodiscard]] Secret accessToken() const { return m_tokens.access.duplicate(); }
    [[nodiscard]] const Secret &refreshToken() const { return m_tokens.refresh; }
    /// A kept one, to be asked with.
    void setRefreshToken(Secret token);

Q_SIGNALS:
    /// To be shown until `ended`.
    void invited(const mailberth::DeviceInvitation &invitation);
    /// By what ended, or is waited for no more.
    void contacted(const QList<mailberth::Contact> &contacts);
    /// With oauth::Granted there is an access token.
    void ended(const mailberth::OAuthAnswer &answer);

private:
    void follow(OAuthJob *job);

    OAuthAccess m_access;
    Tokens m_tokens;
    QDeadlineTimer m_isGood; ///< how long the access token is
    OAuthJob *m_job = nullptr;
};

} // namespace mailberth
