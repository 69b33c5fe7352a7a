// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/MailProgramSignIn.h"

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

bool offers(const QStringList &mechanisms, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&mechanisms](const char *name) {
        return mechanisms.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
}

bool isOAuthAlone(const QList<Credential> &credentials)
{
    return credentials == QList<Credential> { Credential::OAuth2 };
}

} // namespace

MailProgramSignIn signInFor(const QStringList &mechanisms)
{
    if (offers(mechanisms, { "PLAIN", "LOGIN" }))
        return MailProgramSignIn::NormalPassword;
    if (offers(mechanisms, { "CRAM-MD5" }))
        return MailProgramSignIn::EncryptedPassword;
    if (offers(mechanisms, { "XOAUTH2", "OAUTHBEARER" }))
        return MailProgramSignIn::OAuth2;
    if (offers(mechanisms, { "GSSAPI" }))
        return MailProgramSignIn::Kerberos;
    if (offers(mechanisms, { "NTLM" }))
        return MailProgramSignIn::Ntlm;
    return MailProgramSignIn::NormalPassword;
}

MailProgramSignIn outgoingSignIn(const Account &account)
{
    const Recommendation &settings = account.outgoing.recommendation();
    const bool takesTokens =
        settings.mechanisms.isEmpty() || offers(settings.mechanisms, { "XOAUTH2", "OAUTHBEARER" });
    return takesTokens && isOAuthAlone(settings.credentials) ? MailProgramSignIn::OAuth2
                                                             : signInFor(settings.mechanisms);
}

MailProgramSignIn incomingSignIn(const Account &account, const IncomingServer &server)
{
    const bool isOAuth = server.credentials.isEmpty()
        ? outgoingSignIn(account) == MailProgramSignIn::OAuth2
        : isOAuthAlone(server.credentials);
    return isOAuth ? MailProgramSignIn::OAuth2 : MailProgramSignIn::NormalPassword;
}

bool outlookInsistsOnOAuth(const Account &account)
{
    constexpr std::array providers { "gmail.com", "googlemail.com", "google.com", "office365.com",
        "outlook.com", "hotmail.com", "live.com", "yahoo.com" };
    const HostName &host = account.outgoing.endpoint().host;
    const bool isSuchAProvider =
        std::any_of(providers.begin(), providers.end(), [&host](const char *domain) {
            return host.isWithin(*HostName::parse(QString::fromLatin1(domain)));
        });
    return isSuchAProvider || outgoingSignIn(account) == MailProgramSignIn::OAuth2;
}

} // namespace mailberth
