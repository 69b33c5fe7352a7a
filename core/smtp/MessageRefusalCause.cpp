// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MessageRefusalCause.h"

#include "core/model/Finding.h"
#include "core/replies/Cause.h"
#include "core/replies/CauseReader.h"
#include "core/sources/ProviderBook.h"

#include <algorithm>
#include <optional>

namespace mailberth::smtp
{

namespace
{

using replies::ReplyRules;
using replies::Stage;

Stage stageOf(MessageStep step)
{
    switch (step) {
    case MessageStep::Mail:
        return Stage::Mail;
    case MessageStep::Rcpt:
        return Stage::Rcpt;
    case MessageStep::Data:
        return Stage::Data;
    case MessageStep::Content:
        return Stage::Content;
    }
    Q_UNREACHABLE();
}

/// What a cause amounts to here, where a client that is signed in hands over a message.
QString whileSending(const QString &cause)
{
    if (cause == u"smtp.server-busy-4xx" || cause == u"smtp.too-many-connections"
        || cause == u"auth.auth-temp-failure")
        return codeOf(MessageRefusal::Temporary);
    if (cause == u"smtp.helo-rejected")
        return codeOf(MessageRefusal::HeloRefused);
    if (cause == u"smtp.server-misconfigured")
        return codeOf(MessageRefusal::ServerMisconfigured);
    if (cause == u"send.zoho-relaying-disallowed")
        return codeOf(MessageRefusal::SenderNotOwned);
    if (cause.startsWith(u"auth.m365-") || cause == u"auth.outlookcom-basic-off"
        || cause == u"auth.web-sign-in-needed")
        return codeOf(MessageRefusal::AccountSuspended);
    if (cause == u"auth.pop-before-smtp" || cause == u"smtp.must-starttls-first")
        return codeOf(MessageRefusal::AuthenticationRequired);
    return cause;
}

} // namespace

MessageRefusal messageRefusal(const Reply &reply, MessageStep step, const HostName &server)
{
    const auto owner = ProviderBook::shipped().ownerOf(server);
    const auto reading = replies::read(ReplyRules::ofServers(),
        replies::sayingOf(reply, { stageOf(step) }, owner ? owner->id : QString()));
    if (!reading)
        return MessageRefusal::Unclassified;
    const QStringList names = replies::namesOf(whileSending(reading->cause));
    const QList<MessageRefusal> known = allMessageRefusals();
    for (const QString &name : names) {
        const auto it = std::find_if(known.begin(), known.end(),
            [&name](MessageRefusal candidate) { return codeOf(candidate) == name; });
        if (it != known.end())
            return *it;
    }
    return MessageRefusal::Unclassified;
}

} // namespace mailberth::smtp
