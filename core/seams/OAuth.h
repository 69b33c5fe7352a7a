// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "core/model/OAuthClient.h"
#include "core/seams/Network.h"
#include "core/signin/DeviceGrant.h"
#include "core/signin/OAuthProvider.h"
#include "core/signin/TokenAnswer.h"

namespace mailberth
{

/// Where somebody is to sign in, and as which program.
struct OAuthOrder
{
    OAuthProvider provider;
    std::optional<OAuthClient> client; ///< nothing: we are not registered there
    QString loginHint; ///< the mail address, or empty
};

/// Signing in there, as the client that is registered for it.
[[nodiscard]] OAuthOrder oauthOrder(
    const OAuthProvider &provider, const OAuthClients &clients, const QString &loginHint);

/// Gets tokens. They stay with the job, so that no signal carries or copies them.
class OAuthJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// What was granted. To be called once, after `finished` with oauth::Granted; what nobody takes
    /// is wiped with the job.
    [[nodiscard]] virtual Tokens take() = 0;
    /// Everyone contacted over the job's network so far, and by the browser on its behalf.
    [[nodiscard]] virtual QList<Contact> contacted() const = 0;

Q_SIGNALS:
    void finished(const mailberth::OAuthAnswer &answer);
};

/// Gets tokens while the person signs in on another device.
class DeviceJob : public OAuthJob
{
    Q_OBJECT

public:
    using OAuthJob::OAuthJob;

Q_SIGNALS:
    /// To be shown until `finished`. At most once.
    void invited(const mailberth::DeviceInvitation &invitation);
};

/// Opens a page in the system's browser; false: it could not be opened.
using PageOpener = std::function<bool(const QUrl &)>;

/// How a browser is told to open a page, and what it shows at the end.
struct Browser
{
    PageOpener open;
    QByteArray lastPage; ///< HTML in UTF-8 that tells the person to come back
};

/// Signing in on the provider's own pages. The person's password stays between them and the
/// provider. Real: LiveOAuth.
class OAuthFlows
{
public:
    virtual ~OAuthFlows() = default;

    /// The authorization code flow (RFC 6749 section 4.1, RFC 7636, RFC 8252).
    [[nodiscard]] virtual OAuthJob *signInWithBrowser(
        const OAuthOrder &order, const Browser &browser, QObject *parent) = 0;
    /// The device flow (RFC 8628), where this computer has no browser.
    [[nodiscard]] virtual DeviceJob *signInWithDevice(const OAuthOrder &order, QObject *parent) = 0;
    /// A new access token for a kept refresh token (RFC 6749 section 6). The tokens that come hold
    /// the refresh token to keep from now on: a new one, or the same.
    [[nodiscard]] virtual OAuthJob *refresh(
        const OAuthOrder &order, Secret refreshToken, QObject *parent) = 0;
};

/// What a program has for signing in on providers' own pages.
struct OAuthAccess
{
    OAuthFlows *flows = nullptr; ///< outlives whoever is given it; nothing: it has no such way
    OAuthClients clients;
    PageOpener openPage;
};

} // namespace mailberth
