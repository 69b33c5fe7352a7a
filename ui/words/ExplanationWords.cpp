// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/ExplanationWords.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationWords)

public:
    static Topic of(const pasted::ExplainedCause &cause);
    static Topic tooLittle();
    static QString secretWasSeen();

private:
    static QString howSure(pasted::Confidence confidence);
};

QString ExplanationWords::howSure(pasted::Confidence confidence)
{
    switch (confidence) {
    case pasted::Confidence::Certain:
        return tr("The text says so itself.");
    case pasted::Confidence::Likely:
        return tr("That is likely from this text.");
    case pasted::Confidence::Possible:
        return tr("That is possible; the text does not say more.");
    }
    Q_UNREACHABLE();
}

Topic ExplanationWords::of(const pasted::ExplainedCause &cause)
{
    Topic topic =
        explanationOf(cause.code).value_or(Topic { .id = cause.code, .title = cause.code });
    QString sureness = howSure(cause.confidence);
    if (!cause.why.isEmpty())
        sureness = tr("%1 It was read from: %2.", "how sure it is, the words it rests on")
                       .arg(sureness, cause.why.join(QStringLiteral("; ")));
    topic.paragraphs << sureness;
    if (cause.probe)
        topic.paragraphs
            << tr("To be sure: %1", "a command to call").arg(pasted::commandLine(*cause.probe));
    return topic;
}

Topic ExplanationWords::tooLittle()
{
    return { .id = QStringLiteral("none.cannot-tell"),
        .title = tr("I cannot tell from this."),
        .paragraphs = {
            tr("The text does not hold the reason. What helps is the server's name, the port, and "
               "the last lines of the program's log, with the server's answer in them."),
        } };
}

QString ExplanationWords::secretWasSeen()
{
    return tr("There was a password or key in that text. Others on this computer could see it in "
              "the call; next time use %1, and change the password if in doubt.")
        .arg(QStringLiteral("mailberth-cli explain -"));
}

} // namespace

QList<Topic> topicsOf(const pasted::Explanation &explanation)
{
    if (explanation.causes.isEmpty())
        return { ExplanationWords::tooLittle() };
    QList<Topic> topics;
    for (const pasted::ExplainedCause &cause : explanation.causes)
        topics << ExplanationWords::of(cause);
    return topics;
}

QString secretWasSeen()
{
    return ExplanationWords::secretWasSeen();
}

} // namespace mailberth
