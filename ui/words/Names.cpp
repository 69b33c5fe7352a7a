// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Names.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)

public:
    static QString of(Security security);
    static QString of(Actor actor);
    static QString of(SourceId source);
    static QString of(Stage stage);
    static QString of(NameStatus status);
};

QString Names::of(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return tr("TLS from the first byte (often called SSL/TLS)");
    case Security::StartTls:
        return tr("STARTTLS (encrypted after connecting)");
    }
    Q_UNREACHABLE();
}

QString Names::of(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return tr("You", "who can do something about it");
    case Actor::Provider:
        return tr("Provider", "who can do something about it");
    case Actor::Administrator:
        return tr("Administrator", "who can do something about it");
    case Actor::Network:
        return tr("Network", "who can do something about it");
    }
    Q_UNREACHABLE();
}

QString Names::of(SourceId source)
{
    switch (source) {
    case SourceId::Person:
        return tr("entered by hand");
    case SourceId::Organisation:
        return tr("your organisation");
    case SourceId::Book:
        return tr("Mailberth's provider book");
    case SourceId::Srv:
        return tr("the domain's service records (DNS SRV)");
    case SourceId::Autoconfig:
        return tr("the provider's own settings file (autoconfig)");
    case SourceId::Ispdb:
        return tr("Mozilla's list of providers");
    case SourceId::Pacc:
        return tr("the provider's own settings file (PACC)");
    case SourceId::Mx:
        return tr("the servers that take mail for the domain (DNS MX)");
    case SourceId::Autodiscover:
        return tr("the domain's Autodiscover records (DNS)");
    case SourceId::Spf:
        return tr("the record of who may send for the domain (DNS SPF)");
    case SourceId::Certificate:
        return tr("a name in a certificate");
    case SourceId::Guess:
        return tr("the usual names, such as smtp and mail");
    }
    Q_UNREACHABLE();
}

QString Names::of(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return tr("looking up the name");
    case Stage::Connect:
        return tr("opening the connection");
    case Stage::Greeting:
        return tr("greeting");
    case Stage::Ehlo:
        return tr("EHLO");
    case Stage::StartTls:
        return tr("STARTTLS");
    case Stage::Handshake:
        return tr("agreeing on keys");
    case Stage::EhloAgain:
        return tr("EHLO again");
    case Stage::Auth:
        return tr("signing in");
    case Stage::Message:
        return tr("handing over the message");
    }
    Q_UNREACHABLE();
}

QString Names::of(NameStatus status)
{
    switch (status) {
    case NameStatus::Found:
        return tr("found");
    case NameStatus::NoSuchName:
        return tr("no such name");
    case NameStatus::NoRecord:
        return tr("the name exists, but has no such record");
    case NameStatus::Failed:
        return tr("the name server answered with an error");
    case NameStatus::TimedOut:
        return tr("the name server did not answer");
    case NameStatus::NoServer:
        return tr("no name server could be reached");
    }
    Q_UNREACHABLE();
}

} // namespace

QString hostOf(const Endpoint &endpoint)
{
    return endpoint.host.ascii();
}

QString portOf(const Endpoint &endpoint)
{
    return QString::number(endpoint.port);
}

QString inWords(Security security)
{
    return Names::of(security);
}

QString shortName(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("TLS");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    }
    Q_UNREACHABLE();
}

Actor shown(replies::FirstActor first)
{
    switch (first) {
    case replies::FirstActor::Administrator:
        return Actor::Administrator;
    case replies::FirstActor::Provider:
        return Actor::Provider;
    case replies::FirstActor::Network:
        return Actor::Network;
    case replies::FirstActor::You:
    case replies::FirstActor::SecuritySoftware:
    case replies::FirstActor::Wait:
    case replies::FirstActor::Nobody:
        return Actor::You;
    }
    Q_UNREACHABLE();
}

QString inWords(Actor actor)
{
    return Names::of(actor);
}

QString inWords(SourceId source)
{
    return Names::of(source);
}

QString inWords(Stage stage)
{
    return Names::of(stage);
}

QString inWords(NameStatus status)
{
    return Names::of(status);
}

} // namespace mailberth
