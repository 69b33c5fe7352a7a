// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Provenance.h"

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
    case SourceId::Autodiscover:
        return QStringLiteral("autodiscover");
    case SourceId::Spf:
        return QStringLiteral("spf");
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
             SourceId::Autodiscover, SourceId::Spf, SourceId::Certificate, SourceId::Guess }) {
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

} // namespace mailberth
