// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ChosenSettings.h"
#include "core/model/IpAddress.h"
#include "core/model/MailAddress.h"
#include "core/model/ProbeReport.h"
#include "core/model/SaslMechanism.h"
#include "core/model/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// Who signs in, and with what.
struct Credentials
{
    enum class Kind { Password, BearerToken };

    QString username;
    Secret secret;
    Kind kind = Kind::Password;
};

/// Whose message goes to whom (RFC 5321 section 2.3.1). Only the person names recipients.
struct Envelope
{
    MailAddress sender;
    QList<MailAddress> recipients; ///< not empty

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// What is to be done once the server is proven.
namespace errand
{

struct SignIn
{
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// Sign in, then MAIL, RCPT and RSET: would the message be taken? Nothing is sent.
struct CheckEnvelope
{
    Envelope envelope;

    friend bool operator==(const CheckEnvelope &, const CheckEnvelope &) = default;
};

/// Sign in and hand over one message.
struct SendMessage
{
    Envelope envelope;
    QByteArray content; ///< CR LF line ends, no NUL, no bare CR or LF, lines of at most 998 bytes

    friend bool operator==(const SendMessage &, const SendMessage &) = default;
};

} // namespace errand

using Errand = std::variant<errand::SignIn, errand::CheckEnvelope, errand::SendMessage>;

/// One session with one server, at a host that somebody chose. The password is judged once at most:
/// a second try needs a second order, and so a second consent.
struct SubmissionOrder
{
    ChosenSettings settings;
    QList<IpAddress> addresses; ///< in the order to try them (RFC 8305 section 4); not empty
    QList<Step> before; ///< steps that are over already: "dns"
    Credentials credentials;
    Errand errand;
    std::optional<SaslMechanism> mechanism = {}; ///< the person's choice; else the strongest

    [[nodiscard]] Candidate candidate() const { return candidateOf(settings.recommendation()); }
};

} // namespace mailberth
