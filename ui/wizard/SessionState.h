// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"
#include "core/handover/Target.h"
#include "core/memory/HostMemory.h"
#include "core/model/Evidence.h"
#include "core/model/MailAddress.h"
#include "core/model/Verdict.h"
#include "ui/wizard/AccountState.h"
#include "ui/wizard/Detection.h"
#include "ui/wizard/Entry.h"
#include "ui/words/Story.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mailberth
{

/// The pages in their order.
enum class Page { Address, Searching, Result, SignIn, TestMessage, Done };

inline constexpr int pageCount = 6;

/// "I already know my server".
struct ServerEntry
{
    enum class Use { LookItUp, UseThis };

    Use use = Use::LookItUp;
    Entry host;
    Entry port; ///< empty: both 465 and 587
    Security security = Security::ImplicitTls;
    Entry::Origin securityFrom = Entry::Origin::WorkedOut;

    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

/// Whether lists that belong neither to the person nor to the provider may be asked.
enum class ThirdParties { Ask, LeaveOut };

/// Which field's mistake is said. None is said while the person still types.
enum class Complaint { None, Address, Server };

enum class Search { NotYet, Running, Over };

/// How many of the checks that are known so far have ended. The total may grow.
struct Checks
{
    int over = 0;
    int known = 0;

    friend bool operator==(const Checks &, const Checks &) = default;
};

/// What the last page shows before anything is written.
struct HandOverView
{
    TargetId target;
    Form form;

    friend bool operator==(const HandOverView &, const HandOverView &) = default;
};

/// Everything that was found for one order. Replaced as a whole, so that nothing of an old address
/// outlives it.
struct Answer
{
    int run = 0; ///< counts the searches
    DetectionOrder order;
    Search search = Search::NotYet;
    Evidence evidence;
    QList<Contact> contacted {}; ///< by signing in; the search's are with the evidence
    Verdict verdict;
    Story story;
    QString progress; ///< one line: what is going on
    Checks checks;
    std::optional<Endpoint> picked; ///< by the person; nothing: the recommended one
    QList<HostName> accepted; ///< to which the person said yes since this search
    std::optional<HandOverView> handOver; ///< nothing: no program is chosen
};

/// What is remembered of earlier searches, as far as the person is told.
struct Remembered
{
    qsizetype domains = 0;
    std::optional<MemoryFault> fault; ///< why nothing is

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// All that the wizard knows. Pages draw it; nothing else is kept anywhere.
struct SessionState
{
    Page page = Page::Address;

    QString typedAddress;
    std::variant<ReadAddress, AddressFault> address = AddressFault::Empty;
    QList<Mend> mended; ///< what was put right in the text that was left in the field
    Entry name;
    ServerEntry server;
    QList<SourceId> sources; ///< that this build can ask
    ThirdParties thirdParties = ThirdParties::Ask;
    std::optional<Remembered> remembered; ///< nothing: this program remembers nothing
    Complaint complaint = Complaint::None;

    Answer answer;
    AccountState account;
    /// Whether this program can sign in at all. A session without a Submission leaves those pages
    /// out.
    enum class Signing { LeftOut, Offered } signing = Signing::LeftOut;

    enum class Attention { Watching, TookOver } attention = Attention::Watching;
    enum class Details { Closed, Open } details = Details::Closed;
    enum class Leaving { No, Asked, Yes } leaving = Leaving::No;
};

[[nodiscard]] std::optional<MailAddress> mailAddress(const SessionState &state);
/// True if a server is to be used instead of looking one up.
[[nodiscard]] bool namesServer(const SessionState &state);
/// Why the server's fields name no server, or nothing if they do.
[[nodiscard]] std::optional<ServerFault> serverFault(const ServerEntry &entry);
/// The sources that would be asked now.
[[nodiscard]] QList<SourceId> sourcesToAsk(const SessionState &state);
/// Whom those sources may contact.
[[nodiscard]] Reach reachOf(const SessionState &state);
/// True if leaving third parties out changes anything.
[[nodiscard]] bool knowsThirdParties(const SessionState &state);
/// The order that the fields make, or nothing while they name neither mailbox nor server.
[[nodiscard]] std::optional<DetectionOrder> orderFrom(const SessionState &state);

/// The settings that the person goes on with: the picked ones if somebody chose their host, else
/// the recommended.
[[nodiscard]] std::optional<Recommendation> pickedSettings(const Answer &answer);
/// The same, if somebody chose their host: with these the person may sign in.
[[nodiscard]] std::optional<ChosenSettings> chosenSettings(const Answer &answer);
/// The settings that are found, as long as nobody chose their host: nothing may be done with them.
[[nodiscard]] std::optional<Recommendation> proposedSettings(const Answer &answer);
/// True if the person is asked about them now: no better ones can turn up any more.
[[nodiscard]] bool isAsking(const Answer &answer);
/// The chosen settings in words, to read, copy or type. Empty if there are none.
[[nodiscard]] QList<Fact> settingsFacts(const Answer &answer);
/// What mail programs are given, or nothing while there are no settings or no mailbox.
[[nodiscard]] std::optional<Account> accountToHandOver(const SessionState &state);
[[nodiscard]] Checks checksOf(const Answer &answer);

/// True if the settings that the person goes on with were proven by signing in.
[[nodiscard]] bool isSignedIn(const SessionState &state);
/// True if the server took the test message that was sent with them.
[[nodiscard]] bool isSent(const SessionState &state);
/// True if Next leads on from the page that shows.
[[nodiscard]] bool mayGoOn(const SessionState &state);
/// True if an answer or something typed would be lost by leaving.
[[nodiscard]] bool hasSomethingToLose(const SessionState &state);

} // namespace mailberth
