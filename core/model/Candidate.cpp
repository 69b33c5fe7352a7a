// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Candidate.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(UsernameForm form)
{
    switch (form) {
    case UsernameForm::EmailAddress:
        return QStringLiteral("email-address");
    case UsernameForm::LocalPart:
        return QStringLiteral("local-part");
    case UsernameForm::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString usernameFor(UsernameForm form, const MailAddress &address)
{
    switch (form) {
    case UsernameForm::EmailAddress:
        return address.toString();
    case UsernameForm::LocalPart:
        return address.localPart();
    case UsernameForm::Other:
        return {};
    }
    Q_UNREACHABLE();
}

QString id(Credential credential)
{
    switch (credential) {
    case Credential::Password:
        return QStringLiteral("password");
    case Credential::AppPassword:
        return QStringLiteral("app-password");
    case Credential::OAuth2:
        return QStringLiteral("oauth2");
    case Credential::ProviderIssued:
        return QStringLiteral("provider-issued");
    }
    Q_UNREACHABLE();
}

QString id(const SourceReport &report)
{
    return std::visit(Overloaded {
                          [](const Found &) { return QStringLiteral("found"); },
                          [](const NothingHere &) { return QStringLiteral("nothing"); },
                          [](const Unreachable &) { return QStringLiteral("unreachable"); },
                          [](const Malformed &) { return QStringLiteral("malformed"); },
                      },
        report);
}

} // namespace mailberth
