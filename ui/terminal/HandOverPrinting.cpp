// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/HandOverPrinting.h"

#include "core/model/Printable.h"
#include "ui/words/HandOver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace mailberth::terminal
{

namespace
{

struct HandOverPrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOverPrintingWords)

public:
    static QString choice(const Target &target, const Part &part)
    {
        const QString what = inWords(part.form);
        const QString whose =
            target.name.isEmpty() ? what : tr("%1: %2", "a program; a form").arg(target.name, what);
        return tr("%1 (%2)", "what is made; who has read it").arg(whose, inWords(part.check));
    }
    static QString written(const QString &fileName)
    {
        return tr("Written: %1", "a file").arg(printable(QStringView(fileName)));
    }
};

QString id(Check check)
{
    switch (check) {
    case Check::ByTheProgram:
        return QStringLiteral("program");
    case Check::ByParsers:
        return QStringLiteral("parsers");
    case Check::SeenInTheProgram:
        return QStringLiteral("sight");
    case Check::AsDescribed:
        return QStringLiteral("description");
    }
    Q_UNREACHABLE();
}

QString choiceId(const Target &target, const Part &part)
{
    return target.parts.size() == 1 ? mailberth::id(target.id)
                                    : mailberth::id(target.id) + QLatin1Char('/') + part.id;
}

/// What is written for people says these things itself. That something is missing from it is said
/// in any case.
bool tellsByItself(Form form)
{
    switch (form) {
    case Form::Html:
    case Form::Text:
    case Form::Steps:
        return true;
    case Form::Autoconfig:
    case Form::Autodiscover:
    case Form::Registry:
    case Form::PowerShell:
    case Form::Json:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Fact> targetChoices()
{
    QList<Fact> choices;
    for (const Target &target : targets()) {
        for (const Part &part : target.parts)
            choices.append({ choiceId(target, part), HandOverPrintingWords::choice(target, part) });
    }
    return choices;
}

QByteArray jsonOfTargets()
{
    QJsonArray known;
    for (const Target &target : targets()) {
        for (const Part &part : target.parts)
            known.append(QJsonObject {
                { QStringLiteral("id"), choiceId(target, part) },
                { QStringLiteral("ending"), part.ending },
                { QStringLiteral("usual"), part == target.parts.constFirst() },
                { QStringLiteral("checked_by"), id(part.check) },
            });
    }
    return QJsonDocument(QJsonObject {
                             { QStringLiteral("schema"), QStringLiteral("mailberth-targets/1") },
                             { QStringLiteral("targets"), known },
                         })
        .toJson();
}

QJsonObject jsonOfHandOver(
    const command::HandOver &handOver, const Account &account, const QByteArray &file)
{
    const QString &fileName = handOver.destination.fileName;
    const auto orNull = [](bool isThere, const QString &text) {
        return isThere ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
    };
    return {
        { QStringLiteral("target"), choiceId(target(handOver.target), handOver.part) },
        { QStringLiteral("file_name"),
            fileNameFor(handOver.target, handOver.part, account.address) },
        { QStringLiteral("written"), orNull(!fileName.isEmpty(), fileName) },
        { QStringLiteral("content"), orNull(fileName.isEmpty(), legible(file)) },
        { QStringLiteral("left_out"), QJsonArray::fromStringList(placesLeftOut(account)) },
    };
}

void printHandOver(const command::HandOver &handOver, const Account &account, Screen &screen)
{
    const HandOverStory story = describe(handOver.target, handOver.part, account);
    if (!handOver.destination.fileName.isEmpty()) {
        screen.printSentence(HandOverPrintingWords::written(handOver.destination.fileName));
        for (const QString &place : story.places)
            screen.printSentence(place);
    }
    if (!tellsByItself(handOver.part.form)) {
        for (const QString &remark : story.remarks)
            screen.printSentence(remark);
    } else if (const QString leftOut = whatIsLeftOut(account); !leftOut.isEmpty()) {
        screen.printSentence(leftOut);
    }
}

} // namespace mailberth::terminal
