// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/TestMessageWords.h"

#include "ui/words/Names.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct TestMessageWords
{
    Q_DECLARE_TR_FUNCTIONS(TestMessageWords)

public:
    static smtp::MessageWords of(const Endpoint &endpoint);
};

smtp::MessageWords TestMessageWords::of(const Endpoint &endpoint)
{
    return {
        .subject = tr("Sending works"),
        .paragraphs = {
            tr("Hello,"),
            tr("this short message was sent by Mailberth, to try your settings for outgoing mail. "
               "It went through %1, port %2. If you can read it, they are right.")
                .arg(hostOf(endpoint), portOf(endpoint)),
            tr("Nobody waits for an answer."),
        },
        .language = tr("en", "the BCP 47 tag of the language that you translate into"),
    };
}

} // namespace

smtp::MessageWords testMessageWords(const Endpoint &endpoint)
{
    return TestMessageWords::of(endpoint);
}

} // namespace mailberth
