// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/TestMessageWords.h"

#include "ui/words/Names.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct TestMessageText
{
    Q_DECLARE_TR_FUNCTIONS(TestMessageText)

public:
    static QStringList paragraphs(const Endpoint &endpoint);
};

QStringList TestMessageText::paragraphs(const Endpoint &endpoint)
{
    return { tr("Hello!"),
        tr("This is the test message that you asked Mailberth for. It went through %1, port %2, "
           "with %3.",
            "a server, a port, TLS or STARTTLS")
            .arg(endpoint.host.ascii(), portOf(endpoint), shortName(endpoint.security)),
        tr("That it is here means: your settings work, from signing in to arriving. There is "
           "nothing to do, and you can delete it.") };
}

} // namespace

smtp::MessageWords testMessageWords(
    const QString &subject, const Endpoint &endpoint, const QString &language)
{
    return { .subject = subject,
        .paragraphs = TestMessageText::paragraphs(endpoint),
        .language = language };
}

} // namespace mailberth
