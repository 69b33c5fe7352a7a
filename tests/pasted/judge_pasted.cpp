// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Explanation.h"
#include "core/replies/Cause.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace mailberth;

namespace
{

constexpr int folds = 5;
constexpr double leastRight = 95.0; // per cent of the first causes
constexpr auto cannotTell = "none.cannot-tell";

struct Labelled
{
    QString id;
    QString program;
    QByteArray text;
    QStringList accepted;
    QStringList secrets;
    bool isVague = false;
};

QStringList stringsOf(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &text : value.toArray())
        all << text.toString();
    return all;
}

QList<Labelled> readTexts(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the labelled texts cannot be read");
    QList<Labelled> texts;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (row.isEmpty())
            continue;
        Labelled text { .id = row[QLatin1String("id")].toString(),
            .program = row[QLatin1String("program")].toString(),
            .text = row[QLatin1String("text")].toString().toUtf8(),
            .accepted = stringsOf(row[QLatin1String("accept")]),
            .secrets = stringsOf(row[QLatin1String("secrets")]) };
        if (row.contains(QLatin1String("text_base64")))
            text.text =
                QByteArray::fromBase64(row[QLatin1String("text_base64")].toString().toLatin1());
        text.accepted << row[QLatin1String("code")].toString();
        text.isVague = row[QLatin1String("code")].toString() == QLatin1String(cannotTell);
        texts << text;
    }
    return texts;
}

bool isAccepted(const QString &code, const QStringList &accepted)
{
    const QStringList names = replies::namesOf(code);
    return std::any_of(names.begin(), names.end(),
        [&accepted](const QString &name) { return accepted.contains(name); });
}

/// All that could be shown of an explanation.
QString shownOf(const pasted::Explanation &explanation)
{
    QString shown;
    for (const pasted::ExplainedCause &cause : explanation.causes) {
        shown += cause.code + u' ' + cause.why.join(u' ') + u' ';
        if (cause.probe)
            shown += cause.probe->join(u' ');
    }
    return shown;
}

struct Figures
{
    int texts = 0;
    int right = 0;

    [[nodiscard]] double percent() const { return texts == 0 ? 100.0 : 100.0 * right / texts; }
};

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "judge_pasted LABELLED.jsonl [--wrong]\n";
        return 2;
    }
    const QList<Labelled> texts = readTexts(QString::fromLocal8Bit(argv[1]));
    const bool showsWrong = argc > 2;
    Figures all;
    Figures vague;
    int secretsShown = 0;
    QHash<int, Figures> byFold;
    QStringList programs;
    for (const Labelled &text : texts) {
        if (!programs.contains(text.program))
            programs << text.program;
    }
    std::sort(programs.begin(), programs.end());

    QElapsedTimer timer;
    timer.start();
    for (const Labelled &text : texts) {
        const pasted::Explanation explanation = pasted::explained(text.text);
        const QString first = explanation.causes.isEmpty() ? QString::fromLatin1(cannotTell)
                                                           : explanation.causes.constFirst().code;
        const bool isRight = isAccepted(first, text.accepted);
        Figures &fold = byFold[static_cast<int>(programs.indexOf(text.program)) % folds];
        for (Figures *figures : { &all, &fold }) {
            ++figures->texts;
            figures->right += isRight ? 1 : 0;
        }
        if (text.isVague) {
            ++vague.texts;
            vague.right += isRight ? 1 : 0;
        }
        const QString shown = shownOf(explanation);
        for (const QString &secret : text.secrets)
            secretsShown += shown.contains(secret, Qt::CaseInsensitive) ? 1 : 0;
        if (!isRight && showsWrong)
            out << text.id << ": " << first << " instead of " << text.accepted.constLast() << "  ["
                << shown << "]\n";
    }
    const double each = texts.isEmpty() ? 0 : static_cast<double>(timer.elapsed()) / all.texts;

    out << texts.size() << " texts of " << programs.size() << " programs\n"
        << "right first cause: " << all.right << " (" << all.percent() << " %)\n"
        << "vague ones admitted: " << vague.right << " of " << vague.texts << '\n'
        << "secrets shown: " << secretsShown << '\n'
        << "a text takes " << each << " ms\n";
    for (int fold = 0; fold < folds; ++fold)
        out << "fold " << fold + 1 << ": " << byFold[fold].right << " of " << byFold[fold].texts
            << " (" << byFold[fold].percent() << " %)\n";
    const bool isGood = all.percent() >= leastRight && vague.right == vague.texts
        && secretsShown == 0 && !texts.isEmpty();
    return isGood ? 0 : 1;
}
