// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Evidence.h"

#include <algorithm>

namespace mailberth
{

QString id(AnsweredBy by)
{
    switch (by) {
    case AnsweredBy::Dns:
        return QStringLiteral("dns");
    case AnsweredBy::System:
        return QStringLiteral("system");
    case AnsweredBy::Literal:
        return QStringLiteral("literal");
    case AnsweredBy::Redirect:
        return QStringLiteral("redirect");
    }
    Q_UNREACHABLE();
}

QString id(NameStatus status)
{
    switch (status) {
    case NameStatus::Found:
        return QStringLiteral("found");
    case NameStatus::NoSuchName:
        return QStringLiteral("no-such-name");
    case NameStatus::NoRecord:
        return QStringLiteral("no-record");
    case NameStatus::Failed:
        return QStringLiteral("failed");
    case NameStatus::TimedOut:
        return QStringLiteral("timed-out");
    case NameStatus::NoServer:
        return QStringLiteral("no-server");
    }
    Q_UNREACHABLE();
}

bool isAnswer(NameStatus status)
{
    switch (status) {
    case NameStatus::Found:
    case NameStatus::NoSuchName:
    case NameStatus::NoRecord:
        return true;
    case NameStatus::Failed:
    case NameStatus::TimedOut:
    case NameStatus::NoServer:
        return false;
    }
    Q_UNREACHABLE();
}

QString id(Contact::Protocol protocol)
{
    switch (protocol) {
    case Contact::Protocol::Dns:
        return QStringLiteral("dns");
    case Contact::Protocol::Https:
        return QStringLiteral("https");
    case Contact::Protocol::Http:
        return QStringLiteral("http");
    case Contact::Protocol::Smtp:
        return QStringLiteral("smtp");
    }
    Q_UNREACHABLE();
}

void note(QList<Contact> &contacts, const Contact &contact)
{
    const auto known = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &other) {
        return other.host == contact.host && other.port == contact.port
            && other.protocol == contact.protocol;
    });
    if (known == contacts.end()) {
        contacts.append(contact);
        return;
    }
    for (const QString &fact : contact.told) {
        if (!known->told.contains(fact))
            known->told.append(fact);
    }
}

QList<Contact> united(QList<Contact> contacts, const QList<Contact> &others)
{
    for (const Contact &other : others)
        note(contacts, other);
    return contacts;
}

QString id(Objection objection)
{
    switch (objection) {
    case Objection::PrivateAddress:
        return QStringLiteral("private-address");
    case Objection::UnusualPort:
        return QStringLiteral("unusual-port");
    }
    Q_UNREACHABLE();
}

QString id(SurveyEnding ending)
{
    switch (ending) {
    case SurveyEnding::Unfinished:
        return QStringLiteral("unfinished");
    case SurveyEnding::Complete:
        return QStringLiteral("complete");
    case SurveyEnding::Stopped:
        return QStringLiteral("stopped");
    case SurveyEnding::DeadlinePassed:
        return QStringLiteral("deadline-passed");
    }
    Q_UNREACHABLE();
}

QString id(UnusablePage::Why why)
{
    switch (why) {
    case UnusablePage::Why::Malformed:
        return QStringLiteral("malformed");
    case UnusablePage::Why::WantsAddress:
        return QStringLiteral("wants-address");
    case UnusablePage::Why::Refused:
        return QStringLiteral("refused");
    case UnusablePage::Why::LeadsElsewhere:
        return QStringLiteral("leads-elsewhere");
    case UnusablePage::Why::Untrusted:
        return QStringLiteral("untrusted");
    case UnusablePage::Why::Silent:
        return QStringLiteral("silent");
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
