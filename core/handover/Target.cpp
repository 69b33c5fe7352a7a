// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Target.h"

#include <QStringList>

#include <algorithm>

namespace mailberth
{

namespace
{

Part part(Form form, const char *partId, const char *ending, Check check)
{
    return { form, QString::fromLatin1(partId), QString::fromLatin1(ending), check };
}

QList<Target> table()
{
    return {
        { TargetId::Thunderbird, QStringLiteral("Thunderbird"),
            { part(Form::Autoconfig, "xml", "xml", Check::ByTheProgram),
                part(Form::Steps, "steps", "txt", Check::SeenInTheProgram) } },
        { TargetId::OutlookClassic, QStringLiteral("Outlook (classic)"),
            { part(Form::Steps, "steps", "txt", Check::AsDescribed),
                part(Form::Autodiscover, "xml", "xml", Check::ByParsers),
                part(Form::Registry, "reg", "reg", Check::ByParsers),
                part(Form::PowerShell, "powershell", "ps1", Check::ByParsers) } },
        { TargetId::OutlookNew, QStringLiteral("Outlook (new)"),
            { part(Form::Steps, "steps", "txt", Check::AsDescribed) } },
        { TargetId::Text, {}, { part(Form::Text, "text", "txt", Check::ByParsers) } },
        { TargetId::Json, {}, { part(Form::Json, "json", "json", Check::ByParsers) } },
        { TargetId::Html, {}, { part(Form::Html, "html", "html", Check::ByParsers) } },
    };
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> known = table();
    return known;
}

const Target &target(TargetId id)
{
    const auto found = std::find_if(targets().cbegin(), targets().cend(),
        [id](const Target &candidate) { return candidate.id == id; });
    Q_ASSERT(found != targets().cend());
    return *found;
}

QString id(TargetId target)
{
    switch (target) {
    case TargetId::Thunderbird:
        return QStringLiteral("thunderbird");
    case TargetId::OutlookClassic:
        return QStringLiteral("outlook-classic");
    case TargetId::OutlookNew:
        return QStringLiteral("outlook-new");
    case TargetId::Text:
        return QStringLiteral("text");
    case TargetId::Json:
        return QStringLiteral("json");
    case TargetId::Html:
        return QStringLiteral("html");
    }
    Q_UNREACHABLE();
}

std::optional<Choice> choiceFromId(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView targetId = slash < 0 ? text : text.first(slash);
    for (const Target &known : targets()) {
        if (targetId != id(known.id))
            continue;
        if (slash < 0)
            return Choice { known.id, known.parts.constFirst(), Choice::Named::TargetOnly };
        for (const Part &part : known.parts) {
            if (text.sliced(slash + 1) == part.id)
                return Choice { known.id, part, Choice::Named::Part };
        }
    }
    return std::nullopt;
}

QStringList choiceIds()
{
    QStringList ids;
    for (const Target &known : targets()) {
        ids.append(id(known.id));
        for (const Part &part : known.parts) {
            if (known.parts.size() > 1)
                ids.append(id(known.id) + QLatin1Char('/') + part.id);
        }
    }
    return ids;
}

std::optional<Part> partWithEnding(TargetId targetId, QStringView ending)
{
    for (const Part &part : target(targetId).parts) {
        if (part.ending.compare(ending, Qt::CaseInsensitive) == 0)
            return part;
    }
    return std::nullopt;
}

QString fileNameFor(TargetId targetId, const Part &part, const MailAddress &address)
{
    const QString rest = address.domain().ascii() + QLatin1Char('.') + part.ending;
    switch (part.form) {
    case Form::Autoconfig:
        return rest; // exactly this, or Thunderbird does not look into it
    case Form::Autodiscover:
        return autodiscoverFileName(address);
    case Form::Registry:
    case Form::PowerShell:
        return QStringLiteral("outlook-") + rest;
    case Form::Json:
    case Form::Html:
    case Form::Text:
        return QStringLiteral("mailberth-") + rest;
    case Form::Steps:
        return id(targetId) + QLatin1Char('-') + rest;
    }
    Q_UNREACHABLE();
}

QString autodiscoverFileName(const MailAddress &address)
{
    // Never the bare domain: Windows takes "con.example.xml" for its console.
    return QStringLiteral("autodiscover-") + address.domain().ascii() + QStringLiteral(".xml");
}

} // namespace mailberth
