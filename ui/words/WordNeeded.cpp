// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/WordNeeded.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct WordNeededWords
{
    Q_DECLARE_TR_FUNCTIONS(WordNeeded)
};

} // namespace

QStringList wordNeeded(const Endpoint &proposed)
{
    const QString host = proposed.host.ascii();
    return {
        WordNeededWords::tr("Nobody chose %1, so it gets no password, and no settings name it. If "
                            "you know that it sends your mail, say so:")
            .arg(host),
        WordNeededWords::tr("  --accept-host %1   if the search finds it again").arg(host),
        WordNeededWords::tr("  --server %1   this server, without a search")
            .arg(hostAndPort(proposed) + u'/' + id(proposed.security)),
    };
}

} // namespace mailberth
