// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Candidate.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString id(SourceId source)
{
    switch (source) {
    case SourceId::Person:
        return QStringLiteral("person");
    case SourceId::Organisation:
        return QStringLiteral("organisation");
    case SourceId::Book:
        return QStringLiteral("book");
    case SourceId::Srv:
        return QStringLiteral("srv");
    case SourceId::Autoconfig:
        return QStringLiteral("autoconfig");
    case SourceId::Ispdb:
        return QStringLiteral("ispdb");
    case SourceId::Pacc:
        return QStringLiteral("pacc");
    case SourceId::Mx:
        return QStringLiteral("mx");
    case SourceId::Certificate:
        return QStringLiteral("certificate");
    case SourceId::Guess:
        return QStringLiteral("guess");
    }
    Q_UNREACHABLE();
}

std::optional<SourceId> sourceFromId(QStringView text)
{
    for (const SourceId source : { SourceId::Person, SourceId::Organisation, SourceId::Book,
             SourceId::Srv, SourceId::Autoconfig, SourceId::Ispdb, SourceId::Pacc, SourceId::Mx,
             SourceId::Certificate, SourceId::Guess }) {
        if (text == id(source)) {
            return source;
        }
    }
    return std::nullopt;
}

QString id(Trust trust)
{
    switch (trust) {
    case Trust::Guess:
        return QStringLiteral("guess");
    case Trust::Dns:
        return QStringLiteral("dns");
    case Trust::ThirdParty:
        return QStringLiteral("third-party");
    case Trust::Provider:
        return QStringLiteral("provider");
    case Trust::Person:
        return QStringLiteral("person");
    }
    Q_UNREACHABLE();
}

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
