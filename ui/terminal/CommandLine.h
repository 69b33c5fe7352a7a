// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/files/WholeFile.h"
#include "core/handover/Target.h"
#include "core/model/Candidate.h"
#include "core/model/Endpoint.h"
#include "core/model/IpAddress.h"
#include "core/model/MailAddress.h"
#include "core/model/SaslMechanism.h"
#include "core/sources/Reach.h"
#include "core/survey/Survey.h"
#include "ui/words/Describe.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth::terminal
{

/// Where `--nameserver` sends all questions.
struct NameServerOption
{
    IpAddress address;
    quint16 port = 53;

    friend bool operator==(const NameServerOption &, const NameServerOption &) = default;
};

/// One `--connect-to HOST:PORT:ADDRESS:PORT`.
struct RedirectOption
{
    HostName host;
    quint16 port;
    IpAddress toAddress;
    quint16 toPort;

    friend bool operator==(const RedirectOption &, const RedirectOption &) = default;
};

/// What was asked for beside the command itself. The defaults are those of the contract.
struct Options
{
    enum class Format { Words, Json };

    Format format = Format::Words;
    Audience audience = Audience::Person;
    Thoroughness thoroughness = Thoroughness::Enough;
    std::chrono::milliseconds deadline { 20'000 };
    Reach reach = Reach::Everyone;
    PlainHttp plainHttp = PlainHttp::Never;
    std::optional<QList<SourceId>> sources; ///< only these; nothing: all
    std::optional<NameServerOption> nameServer;
    QList<RedirectOption> redirects;
    QString authorityFile; ///< --ca-file
    /// As LiveNetworkOptions::proxy: nothing is the system's proxy, an empty URL none at all.
    std::optional<QUrl> proxy;
    std::optional<Endpoint> server; ///< no discovery: this one only
    QString userName; ///< instead of the detected form
    QList<HostName> accepted; ///< --accept-host: may get the password
    enum class Memory { Used, LeftOut } memory = Memory::Used; ///< of hosts accepted before
    /// What the person signs in with. Nothing: they named no way, and only the demonstration has
    /// one.
    enum class SignInWith {
        Nothing,
        PasswordOnStandardInput,
        Keychain,
        Browser, ///< on the provider's page (OAuth 2.0)
        OtherDevice,
    } signInWith = SignInWith::Nothing;
    std::optional<SaslMechanism> mechanism; ///< this way to sign in only
    std::optional<MailAddress> recipient; ///< --to; nothing: oneself
    QString language; ///< "de", "pt_BR"; empty: the system's

    friend bool operator==(const Options &, const Options &) = default;
};

/// The sources that may be asked: what `--sources` names, less what is out of reach.
[[nodiscard]] QList<SourceId> sourcesToAsk(const Options &options);

namespace command
{

struct Detect
{
    ReadAddress read;

    friend bool operator==(const Detect &, const Detect &) = default;
};

struct Probe
{
    QList<Endpoint> endpoints; ///< both lanes of a host without a port

    friend bool operator==(const Probe &, const Probe &) = default;
};

/// Sign in, and perhaps send. Without an address: the demonstration's own mailbox.
struct Submit
{
    enum class What { SignIn, SendTest } what;
    std::optional<ReadAddress> read;

    friend bool operator==(const Submit &, const Submit &) = default;
};

/// Where something goes that is made for a file.
struct Destination
{
    QString fileName; ///< empty: standard output
    IfItExists ifItExists = IfItExists::LeaveAlone;

    friend bool operator==(const Destination &, const Destination &) = default;
};

struct HandOver
{
    std::optional<ReadAddress> read; ///< nothing: the demonstration's own mailbox
    TargetId target;
    Part part;
    Destination destination;

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

struct HandOverTargets // `hand-over --for list`
{
    friend bool operator==(const HandOverTargets &, const HandOverTargets &) = default;
};

struct Explain
{
    QString subject; ///< the id of a topic or the code of a finding; it exists

    friend bool operator==(const Explain &, const Explain &) = default;
};

/// Read an error text of any program.
struct ExplainText
{
    std::optional<QString> text; ///< nothing: it comes on standard input

    friend bool operator==(const ExplainText &, const ExplainText &) = default;
};

struct ExplainList
{
    friend bool operator==(const ExplainList &, const ExplainList &) = default;
};

/// Detect the demonstration provider's own mailbox.
struct OwnMailbox
{
    friend bool operator==(const OwnMailbox &, const OwnMailbox &) = default;
};

/// Probe the demonstration provider's own server.
struct OwnServer
{
    friend bool operator==(const OwnServer &, const OwnServer &) = default;
};

struct Demo
{
    QString world;
    std::variant<OwnMailbox, OwnServer, Detect, Probe, Submit, HandOver> what;

    friend bool operator==(const Demo &, const Demo &) = default;
};

struct DemoWorlds // `demo --world list`
{
    friend bool operator==(const DemoWorlds &, const DemoWorlds &) = default;
};

struct Help
{
    QString about; ///< a command's name, or empty

    friend bool operator==(const Help &, const Help &) = default;
};

struct Version
{
    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace command

using Command = std::variant<command::Detect, command::Probe, command::Submit, command::HandOver,
    command::HandOverTargets, command::Explain, command::ExplainText, command::ExplainList,
    command::Demo, command::DemoWorlds, command::Help, command::Version>;

/// A call that makes sense.
struct Call
{
    Command command;
    Options options;
    QStringList notes; ///< what was mended in the arguments, a sentence each; for standard error

    friend bool operator==(const Call &, const Call &) = default;
};

/// A call that makes none: exit status 2.
struct Mistake
{
    QString sentence; ///< why
    QString suggestion; ///< what was perhaps meant, or empty

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

/// Reads the arguments without the program's name. `worlds` are the ids of the demonstration's
/// worlds, the usual one first. Contacts nobody, opens nothing.
[[nodiscard]] std::variant<Call, Mistake> readCommandLine(
    const QStringList &arguments, const QStringList &worlds);

/// What `--lang` asks for, to be known before anything is said; empty if it is not given.
[[nodiscard]] QString languageAskedFor(const QStringList &arguments);

} // namespace mailberth::terminal
