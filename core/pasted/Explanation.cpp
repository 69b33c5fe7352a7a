// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Explanation.h"

#include "core/model/HostName.h"
#include "core/model/MailAddress.h"
#include "core/pasted/PastedSecrets.h"
#include "core/pasted/Statements.h"
#include "core/pasted/Unwrapping.h"
#include "core/replies/CauseReader.h"
#include "core/sources/ProviderBook.h"

#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace mailberth::pasted
{

using replies::Reading;
using replies::ReplyRules;
using replies::Saying;
using replies::Specificity;

namespace
{

/// A longer report says too many things to be read as one reply.
constexpr qsizetype longestReply = 700; // letters
/// Below this a reading is worth nothing by itself.
constexpr int leastWeight = 30;
constexpr int weightWithoutCode = 34;
constexpr int sureWeight = 85;
constexpr int likelyWeight = 60;
constexpr qsizetype mostCauses = 3;

struct Weighed
{
    Reading reading;
    int weight;
    QString said; ///< "535 5.7.8", or empty for a program
    bool isPlain = false; ///< a refused sign-in without further words
};

int weightOfReply(const Reading &reading)
{
    switch (reading.specificity) {
    case Specificity::Digit:
        return 15;
    case Specificity::Code:
    case Specificity::Headline:
        return 40;
    case Specificity::PlatformAndCode:
    case Specificity::PlatformAndHeadline:
        return 52;
    case Specificity::EnhancedCode:
        return 62;
    case Specificity::EnhancedCodeAtStage:
        return 64;
    case Specificity::PlatformAndEnhancedCode:
        return 75;
    case Specificity::Words:
        return 90;
    case Specificity::PlatformAndWords:
        return 100;
    }
    Q_UNREACHABLE();
}

/// What a program says weighs less than what a server said to it, and a number of Outlook's least.
int weightOfProgram(const Reading &reading)
{
    switch (reading.specificity) {
    case Specificity::Headline:
        return 35;
    case Specificity::PlatformAndHeadline:
        return 45;
    case Specificity::Words:
        return 61;
    case Specificity::PlatformAndWords:
        return 66;
    case Specificity::Digit:
    case Specificity::Code:
    case Specificity::PlatformAndCode:
    case Specificity::EnhancedCode:
    case Specificity::EnhancedCodeAtStage:
    case Specificity::PlatformAndEnhancedCode:
        return 30;
    }
    Q_UNREACHABLE();
}

QString codesOf(const Saying &saying)
{
    QString codes;
    const bool isEnhancedOnly = saying.enhanced && saying.code % 100 == 50;
    if (!isEnhancedOnly)
        codes = QString::number(saying.code);
    if (saying.enhanced) {
        codes += QStringLiteral(" %1.%2.%3")
                     .arg(saying.enhanced->klass)
                     .arg(saying.enhanced->subject)
                     .arg(saying.enhanced->detail);
    }
    return codes.trimmed();
}

bool isPlainRefusal(const QString &cause)
{
    return cause == u"auth.auth-bad-password";
}

QString layerOf(const QString &code)
{
    return code.section(u'.', 0, 0);
}

/// A host that may be named in a call: no address, nothing of a home or company network.
std::optional<HostName> publicHostIn(const QStringList &hosts)
{
    static const QStringList privateEndings { QStringLiteral(".local"), QStringLiteral(".lan"),
        QStringLiteral(".home"), QStringLiteral(".internal"), QStringLiteral(".intranet"),
        QStringLiteral(".corp"), QStringLiteral(".localdomain"), QStringLiteral(".arpa"),
        QStringLiteral(".box"), QStringLiteral(".invalid") };
    const auto isServer = [](const QString &name) {
        return name.startsWith(u"smtp") || name.startsWith(u"mail") || name.startsWith(u"out")
            || name.startsWith(u"send") || name.contains(u"smtp");
    };
    for (const bool wantsServer : { true, false }) {
        for (const QString &name : hosts) {
            const bool isPrivate = std::any_of(privateEndings.begin(), privateEndings.end(),
                [&name](const QString &ending) { return name.endsWith(ending); });
            const auto host = HostName::parse(name);
            if (host && !host->address() && !isPrivate && name.contains(u'.')
                && isServer(name) == wantsServer && !name.contains(u"prod.outlook.com"))
                return host;
        }
    }
    return std::nullopt;
}

std::optional<MailAddress> addressIn(const QStringList &texts)
{
    for (const QString &text : texts) {
        const auto read = readAddress(text);
        if (const auto *address = std::get_if<ReadAddress>(&read))
            return address->address;
    }
    return std::nullopt;
}

/// The names in a text that is free of secrets.
struct Names
{
    std::optional<HostName> host;
    std::optional<MailAddress> address;
};

std::optional<ProbeCall> callFor(replies::Test test, const Names &names)
{
    const auto withAddress = [&names](const QString &command, const QStringList &more = {}) {
        return names.address
            ? std::optional(QStringList { command, names.address->toString() } + more)
            : std::nullopt;
    };
    const auto withHost = [&names](const QStringList &more) {
        return names.host
            ? std::optional(QStringList { QStringLiteral("probe"), names.host->ascii() } + more)
            : std::nullopt;
    };
    switch (test) {
    case replies::Test::None:
        return std::nullopt;
    case replies::Test::Detect:
        return withAddress(QStringLiteral("detect"));
    case replies::Test::BothPorts:
    case replies::Test::ComparedNetwork:
        return withHost({ QStringLiteral("--all") });
    case replies::Test::Chain:
        return withHost({ QStringLiteral("--helpdesk") });
    case replies::Test::SignIn:
        return withAddress(QStringLiteral("sign-in"), { QStringLiteral("--password-stdin") });
    case replies::Test::Send:
        return withAddress(QStringLiteral("send-test"), { QStringLiteral("--password-stdin") });
    }
    Q_UNREACHABLE();
}

Names namesIn(const QString &cleanText)
{
    const replies::PlainWords words = replies::plainWordsOf(cleanText, replies::Quoted::Stays);
    return { publicHostIn(words.hosts), addressIn(words.addresses) };
}

/// A plain "wrong" means at some providers something of its own.
void refine(Weighed &weighed, const Saying &saying)
{
    weighed.isPlain = isPlainRefusal(weighed.reading.cause);
    if (!weighed.isPlain)
        return;
    const QString cause = ProviderBook::shipped().plainRefusalOf(saying.platform);
    if (!cause.isEmpty())
        weighed.reading.cause = cause;
}

QList<Weighed> weighed(const Statements &statements)
{
    QList<Weighed> all;
    for (const Saying &saying : statements.ofServer) {
        const auto reading = replies::read(ReplyRules::ofServers(), saying);
        if (!reading)
            continue;
        Weighed reply { *reading, weightOfReply(*reading), codesOf(saying) };
        refine(reply, saying);
        all << reply;
    }
    return all;
}

/// What quotes a server's words without its code, as a log of Exim or a dialog does.
std::optional<Weighed> readWithoutCode(const Saying &saying)
{
    if (saying.words.words.size() > longestReply)
        return std::nullopt;
    const auto reading = replies::read(ReplyRules::ofServers(), saying);
    if (!reading || reading->specificity < Specificity::Words)
        return std::nullopt;
    Weighed weighed { *reading, weightWithoutCode, {} };
    refine(weighed, saying);
    return weighed;
}

ExplainedCause causeFor(const Weighed &weighed, const Names &names)
{
    const auto cause = replies::causeOf(weighed.reading.cause);
    ExplainedCause result { .code = weighed.reading.cause,
        .actor = cause ? cause->actor : replies::FirstActor::You,
        .confidence = weighed.weight >= sureWeight ? Confidence::Certain
            : weighed.weight >= likelyWeight       ? Confidence::Likely
                                                   : Confidence::Possible,
        .probe = callFor(cause ? cause->test : replies::Test::None, names) };
    if (!weighed.said.isEmpty())
        result.why << weighed.said;
    result.why += weighed.reading.evidence;
    return result;
}

bool isOnTheRecipientsSide(const QString &cause)
{
    return cause == u"send.recipient-full";
}

} // namespace

QString id(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return QStringLiteral("certain");
    case Confidence::Likely:
        return QStringLiteral("likely");
    case Confidence::Possible:
        return QStringLiteral("possible");
    }
    Q_UNREACHABLE();
}

Explanation explained(QByteArrayView bytes)
{
    const QString text = unwrapped(bytes);
    const WithoutSecrets clean = withoutSecrets(text);
    Explanation result { .hadSecrets = clean.hadSecrets };
    const Statements statements = statementsIn(text);
    if (statements.isBare)
        return result;

    QList<Weighed> all = weighed(statements);
    const auto program = replies::read(ReplyRules::ofPrograms(), statements.ofProgram);
    // The last of those that say most: the innermost one.
    const auto best = std::max_element(all.begin(), all.end(),
        [](const Weighed &left, const Weighed &right) { return left.weight <= right.weight; });
    std::optional<Weighed> first;
    if (best != all.end())
        first = *best;
    if (program) {
        const Weighed report { *program, weightOfProgram(*program), {} };
        const bool isElsewhere = program->cause == u"none.not-outgoing-mail";
        const bool isFiner = first && first->isPlain && layerOf(program->cause) == u"auth"
            && !isPlainRefusal(program->cause);
        if (!first || report.weight > first->weight || isFiner || isElsewhere)
            first = report;
        all << report;
    }
    if (!first)
        first = readWithoutCode(statements.asIfOfServer);
    if (!first || first->weight < leastWeight)
        return result;
    const Names names = namesIn(clean.text);
    if (isOnTheRecipientsSide(first->reading.cause)) {
        Weighed elsewhere = *first;
        elsewhere.reading.cause = QStringLiteral("none.not-outgoing-mail");
        result.causes << causeFor(elsewhere, names);
    }
    result.causes << causeFor(*first, names);
    if (first->reading.cause == u"none.not-outgoing-mail")
        return result;
    for (const Weighed &other : all) {
        const bool isNew = std::none_of(
            result.causes.begin(), result.causes.end(), [&other](const ExplainedCause &known) {
                return replies::namesOf(known.code).contains(other.reading.cause);
            });
        const bool isOfAnotherKind = layerOf(other.reading.cause) != layerOf(first->reading.cause);
        const bool says =
            other.weight >= sureWeight || (isOfAnotherKind && other.weight >= likelyWeight);
        if (isNew && says && result.causes.size() < mostCauses
            && !isPlainRefusal(other.reading.cause))
            result.causes << causeFor(other, names);
    }
    return result;
}

Explanation explanationOfCode(const QString &code)
{
    for (const QString &name : replies::namesOf(code)) {
        if (const auto cause = replies::causeOf(name))
            return { .causes = { { .code = code,
                         .actor = cause->actor,
                         .confidence = Confidence::Certain } } };
    }
    return {};
}

QString commandLine(const ProbeCall &call)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9@%+=:,./_-]+$"));
    QStringList words { QStringLiteral("mailberth-cli") };
    for (const QString &word : call) {
        if (harmless.match(word).hasMatch()) {
            words << word;
        } else {
            QString quoted = word;
            quoted.replace(u'\'', QStringLiteral("'\\''"));
            words << u'\'' + quoted + u'\'';
        }
    }
    return words.join(u' ');
}

} // namespace mailberth::pasted
