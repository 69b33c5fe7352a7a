// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Recommendation.h"

namespace mailberth
{

QString id(ChosenBy by)
{
    switch (by) {
    case ChosenBy::Person:
        return QStringLiteral("person");
    case ChosenBy::Organisation:
        return QStringLiteral("organisation");
    case ChosenBy::Book:
        return QStringLiteral("book");
    case ChosenBy::Platform:
        return QStringLiteral("platform");
    case ChosenBy::Domain:
        return QStringLiteral("domain");
    case ChosenBy::List:
        return QStringLiteral("list");
    case ChosenBy::OwnName:
        return QStringLiteral("own-name");
    }
    Q_UNREACHABLE();
}

QString id(Reason reason)
{
    switch (reason) {
    case Reason::Proven:
        return QStringLiteral("proven");
    case Reason::ImplicitTlsPreferred:
        return QStringLiteral("implicit-tls-preferred");
    case Reason::NothingInTheClear:
        return QStringLiteral("nothing-in-the-clear");
    case Reason::OnlyLaneThatWorks:
        return QStringLiteral("only-lane-that-works");
    case Reason::NamedByProvider:
        return QStringLiteral("named-by-provider");
    case Reason::NamedByList:
        return QStringLiteral("named-by-list");
    case Reason::NamedByPerson:
        return QStringLiteral("named-by-person");
    case Reason::NamedUnconfirmed:
        return QStringLiteral("named-unconfirmed");
    case Reason::FoundByGuess:
        return QStringLiteral("found-by-guess");
    }
    Q_UNREACHABLE();
}

Candidate candidateOf(const Recommendation &recommendation)
{
    const bool isPublished = recommendation.usernameForm == UsernameForm::Other;
    return {
        .endpoint = recommendation.endpoint,
        .username = recommendation.usernameForm,
        .credentials = recommendation.credentials,
        .provenance = recommendation.provenance,
        .usernameText = isPublished ? recommendation.username : QString(),
    };
}

} // namespace mailberth
