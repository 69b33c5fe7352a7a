// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Finding.h"
#include "ui/words/Story.h"

#include <QCoreApplication>
#include <QString>

namespace mailberth
{

/// The words for one finding, before its code and tone are known.
struct FindingWords
{
    QString verdict; ///< the answer as a whole, where this finding is what stands in the way
    QString headline; ///< the finding itself, with its host and port
    QString explanation;
    QString remedy;
};

// One overload for each finding: one without words does not compile (see wordsFor). What a server
// said never reaches a sentence but through printable(), and several places are filled by one
// call of arg(), so that a "%1" inside a server's text stays what it is.

/// Findings about the road: what refuses, is silent or cannot be reached.
struct NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)

public:
    FindingWords operator()(const finding::Offline &) const;
    FindingWords operator()(const finding::ConnectionRefused &refused) const;
    FindingWords operator()(const finding::PortSilent &silent) const;
    FindingWords operator()(const finding::HostSilent &silent) const;
    FindingWords operator()(const finding::NoRoute &route) const;
    FindingWords operator()(const finding::ProxyInTheWay &proxy) const;
    FindingWords operator()(const finding::ProxyUnknown &unknown) const;
    FindingWords operator()(const finding::NoAnswerAt &silence) const;
    FindingWords operator()(const finding::ConnectionLost &lost) const;
    FindingWords operator()(const finding::Ipv6Broken &broken) const;
    FindingWords operator()(const finding::CaptivePortal &portal) const;
    FindingWords operator()(const finding::OutOfTime &late) const;
};

/// Findings about names: hosts, domains, and who knows them.
struct NameWords
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)

public:
    FindingWords operator()(const finding::HostUnknown &unknown) const;
    FindingWords operator()(const finding::DomainUnknown &unknown) const;
    FindingWords operator()(const finding::NoServerNamed &none) const;
    FindingWords operator()(const finding::NameServiceFailed &failed) const;
    FindingWords operator()(const finding::NamesDisagree &disagreement) const;
    FindingWords operator()(const finding::NameServerUseless &useless) const;
    FindingWords operator()(const finding::NoSubmission &none) const;
};

/// Findings about what others say of the mailbox's server.
struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)

public:
    FindingWords operator()(const finding::OrganisationFileUnusable &unusable) const;
    FindingWords operator()(const finding::SourcesDisagree &disagreement) const;
    FindingWords operator()(const finding::PublishedInTheClear &published) const;
    FindingWords operator()(const finding::ForeignHost &foreign) const;
    FindingWords operator()(const finding::OtherHostThanBefore &change) const;
    FindingWords operator()(const finding::StrangerAvoided &stranger) const;
    FindingWords operator()(const finding::SettingsUnusable &unusable) const;
    FindingWords operator()(const finding::SourceUnheard &unheard) const;
    FindingWords operator()(const finding::HosterBeside &beside) const;
};

/// Findings about encryption and about the proof of a name.
struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsWords)

public:
    FindingWords operator()(const finding::TlsOnStartTlsPort &mismatch) const;
    FindingWords operator()(const finding::PlainOnTlsPort &mismatch) const;
    FindingWords operator()(const finding::DataInjected &injected) const;
    FindingWords operator()(const finding::NoForwardSecrecy &fixed) const;
    FindingWords operator()(const finding::HandshakeFailed &failed) const;
    FindingWords operator()(const finding::CertificateProblem &problem) const;

private:
    static FindingWords otherWay(const Endpoint &tried);
};

/// Findings about what the server says.
struct SmtpWords
{
    Q_DECLARE_TR_FUNCTIONS(SmtpWords)

public:
    FindingWords operator()(const finding::NotSmtp &other) const;
    FindingWords operator()(const finding::GreetingRefused &refused) const;
    FindingWords operator()(const finding::SlowGreeting &slow) const;
    FindingWords operator()(const finding::EhloRefused &refused) const;
    FindingWords operator()(const finding::StartTlsMissing &missing) const;
    FindingWords operator()(const finding::StartTlsRefused &refused) const;
    FindingWords operator()(const finding::ProtocolViolated &violated) const;
    FindingWords operator()(const finding::SignInNotOffered &missing) const;
    FindingWords operator()(const finding::SignInBeforeTls &early) const;
    FindingWords operator()(const finding::SignInDiffers &differs) const;

private:
    static QString otherPort(OtherLane lane);
    static QString explain(outcome::Helo helo, const QString &said);
};

/// Findings about signing in.
struct SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignInWords)

public:
    FindingWords operator()(const finding::SignInRefused &refused) const;
    FindingWords operator()(const finding::NoCommonMechanism &none) const;
    FindingWords operator()(const finding::CredentialsUnsendable &unsendable) const;
    FindingWords operator()(const finding::ServerUnproven &unproven) const;
    FindingWords operator()(const finding::ObsoleteSignIn &obsolete) const;

    /// What a cause means wherever it is met: without a headline, and without anybody's words.
    static FindingWords about(RefusalCause cause);
};

/// Findings about handing over a message.
struct SendWords
{
    Q_DECLARE_TR_FUNCTIONS(SendWords)

public:
    FindingWords operator()(const finding::MessageRefused &refused) const;
    FindingWords operator()(const finding::MessageUnsendable &unsendable) const;
    FindingWords operator()(const finding::MessageFateUnknown &unknown) const;

    /// As SignInWords::about.
    static FindingWords about(MessageRefusal cause);
    static FindingWords about(message::Obstacle obstacle);
};

[[nodiscard]] FindingWords wordsFor(const Finding &finding);

} // namespace mailberth
