// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/CauseReader.h"

#include "core/replies/Charset.h"

namespace mailberth::replies
{

namespace
{

/// The lines as one text. Many servers begin each with the enhanced code again.
QString textOf(const smtp::Reply &reply)
{
    return decoded(reply.text()).replace(u'\n', u' ');
}

} // namespace

Saying sayingOf(const smtp::Reply &reply, const QList<Stage> &stages, const QString &platform)
{
    return { .stages = stages,
        .platform = platform,
        .code = reply.code,
        .enhanced = reply.enhancedCode(),
        .words = plainWordsOf(textOf(reply), Quoted::IsTakenOut) };
}

std::optional<Reading> read(const ReplyRules &table, const Saying &saying)
{
    const QList<RuleMatch> matches = table.matches(saying);
    if (matches.isEmpty())
        return std::nullopt;
    const Rule &rule = table.rules()[matches.constFirst().rule];
    return Reading { rule.cause, rule.specificity, matches.constFirst().evidence };
}

} // namespace mailberth::replies
