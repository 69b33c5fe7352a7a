// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Statements.h"

#include "core/model/HostName.h"
#include "core/sources/ProviderBook.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mailberth::pasted
{

using replies::PlainWords;
using replies::Quoted;
using replies::ReplyRules;
using replies::Saying;
using replies::Stage;

namespace
{

constexpr qsizetype shortestWrapped = 45; // letters; a shorter line was not cut by a program
constexpr qsizetype mostReplies = 64; // the last ones of a text tell why it ended
constexpr qsizetype longestLead = 24; // letters before a code that tell what it is
constexpr int mostWrapped = 4; // lines that one reply may go on over

/// Codes that servers refuse with; another number of three digits is a line or a port.
bool isRefusalCode(int code)
{
    static constexpr std::array codes { 401, 402, 403, 421, 422, 432, 435, 441, 450, 451, 452, 453,
        454, 455, 459, 471, 500, 501, 502, 503, 504, 510, 511, 512, 513, 515, 517, 521, 523, 525,
        530, 533, 534, 535, 538, 540, 541, 542, 543, 544, 545, 546, 547, 550, 551, 552, 553, 554,
        555, 556, 557, 559, 570, 571, 572, 573, 574, 575, 576 };
    return std::binary_search(codes.begin(), codes.end(), code);
}

QString platformOf(const QStringList &hosts)
{
    for (const QString &name : hosts) {
        const auto host = HostName::parse(name);
        const auto owner = host ? ProviderBook::shipped().ownerOf(*host) : std::nullopt;
        if (owner && !owner->id.isEmpty())
            return owner->id;
    }
    return {};
}

/// One reply in a line.
struct Piece
{
    qsizetype begin;
    qsizetype textBegin;
    int code;
    std::optional<smtp::EnhancedCode> enhanced;
    bool isEnhancedOnly = false; ///< the code itself was not shown, as by .NET and Thunderbird
};

/// The step that a server's answer belongs to, as the text around it tells.
std::optional<Stage> stageNamedIn(const QString &text)
{
    struct Sign
    {
        const char *pattern;
        Stage stage;
    };
    static const QList<std::pair<QRegularExpression, Stage>> signs = [] {
        static constexpr std::array rows {
            Sign { "in reply to end of data|end of data command|after data|end of message",
                Stage::Content },
            Sign {
                "rcpt to|rcpt from|recipient[s ]*(?:failed|rejected|refused)|smtprecipientsrefused",
                Stage::Rcpt },
            Sign { "mail from|smtpsenderrefused", Stage::Mail },
            Sign { "in reply to data|data command|smtpdataerror", Stage::Data },
            Sign { "\\bauth (?:plain|login|xoauth2|cram|oauthbearer|ntlm)|smtpauthenticationerror|"
                   "sasl authentication|invalid login|authenticator|authenticationexception|"
                   "authenticationfailedexception|failed to authenticate",
                Stage::Auth },
            Sign { "in reply to ehlo|in reply to helo", Stage::Ehlo },
            Sign { "in reply to starttls", Stage::StartTls },
        };
        QList<std::pair<QRegularExpression, Stage>> all;
        for (const Sign &row : rows)
            all << std::pair { QRegularExpression(QLatin1String(row.pattern),
                                   QRegularExpression::CaseInsensitiveOption),
                row.stage };
        return all;
    }();
    for (const auto &[pattern, stage] : signs) {
        if (text.contains(pattern))
            return stage;
    }
    return std::nullopt;
}

/// The steps at which something may have been said.
QList<Stage> stagesFor(const Piece &piece, std::optional<Stage> named, const QString &text)
{
    const QList<Stage> handingOver { Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Content };
    switch (piece.code) {
    case 334:
    case 432:
    case 435:
    case 534:
    case 535:
    case 538:
        return { Stage::Auth };
    default:
        break;
    }
    if (named)
        return { *named };
    if (piece.isEnhancedOnly) {
        static constexpr std::array ofSignIn { 3, 4, 8, 9, 11, 12, 13, 14, 30, 139 };
        const bool isOfSignIn = piece.enhanced->subject == 7
            && std::binary_search(ofSignIn.begin(), ofSignIn.end(), piece.enhanced->detail);
        return isOfSignIn ? QList { Stage::Auth } : handingOver;
    }
    if (piece.code >= 510)
        return handingOver;
    static const QRegularExpression signIn(
        QStringLiteral("auth|log ?[io]n|passw|credential|sasl|identif|anmeld|认证|登录|認証|인증|"
                       "аутент|логин"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(signIn)
        ? QList<Stage> {}
        : QList { Stage::Greeting, Stage::Ehlo, Stage::StartTls } + handingOver;
}

class Reading
{
public:
    explicit Reading(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            const PlainWords words = replies::plainWordsOf(line, Quoted::Stays);
            if (!ReplyRules::ofPrograms().isEcho(words))
                m_lines << line;
        }
    }

    Statements read()
    {
        Statements result;
        const QString whole = m_lines.join(u'\n');
        result.ofProgram.stages = { Stage::Program };
        result.ofProgram.words = replies::plainWordsOf(whole, Quoted::Stays);
        result.ofProgram.platform = platformOf(result.ofProgram.words.hosts);
        if (result.ofProgram.platform.isEmpty()
            && result.ofProgram.words.words.contains(u" gsmtp "))
            result.ofProgram.platform = QStringLiteral("gmail");
        result.ofProgram.facts = factsOf(whole, result.ofProgram.words);
        m_platform = result.ofProgram.platform;
        result.asIfOfServer = { .stages = stagesFor({}, std::nullopt, whole),
            .platform = m_platform,
            .words = result.ofProgram.words };
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            readLine(i, result.ofServer);
        const auto letters =
            std::count_if(whole.begin(), whole.end(), [](QChar it) { return it.isLetter(); });
        result.isBare = letters < 3;
        return result;
    }

private:
    void readLine(qsizetype number, QList<Saying> &sayings)
    {
        static const QRegularExpression command(
            QStringLiteral("(?:^|[:>\\]] ?)(EHLO|HELO|STARTTLS|AUTH|MAIL FROM|RCPT TO|DATA)\\b"));
        const QString &line = m_lines[number];
        if (const auto match = command.match(line); match.hasMatch())
            m_command = stageOf(match.captured(1));

        // "550 5.1.1 text", "(535, b'text", "code: 535"; or the enhanced code alone
        static const QRegularExpression reply(QStringLiteral(
            "(?<![\\w.#:/"
            "@-])([2345]\\d\\d)(?=[\\s\\-,:;\"')\\]]|\\.(?!\\d)|$)(?:[\\s\\-,:;\"'(]|b['\"]|\\.\\s)"
            "*"
            "(?:#?([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]))?"
            "|(?<![\\w.@/:=-])#?([45])\\.([0-7])\\.(\\d{1,3})(?=[\\s,;:)]+[^\\s\\d])"));
        QList<Piece> pieces;
        for (auto it = reply.globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            Piece piece { match.capturedStart(), match.capturedEnd(), match.captured(1).toInt(),
                {} };
            const int base = match.captured(2).isEmpty() ? 5 : 2;
            if (!match.captured(base).isEmpty())
                piece.enhanced = smtp::EnhancedCode { match.captured(base).toInt(),
                    match.captured(base + 1).toInt(), match.captured(base + 2).toInt() };
            piece.isEnhancedOnly = piece.code == 0;
            if (piece.isEnhancedOnly)
                piece.code = match.captured(5).toInt() * 100 + 50;
            else if (isNoReply(line, piece.begin))
                continue;
            pieces << piece;
        }
        if (pieces.isEmpty())
            return;
        const auto named = stageNamedIn(line);
        const QString own = platformOf(replies::plainWordsOf(line, Quoted::Stays).hosts);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const Piece &piece = pieces[i];
            const bool isLast = i + 1 == pieces.size();
            const qsizetype end = isLast ? line.size() : pieces[i + 1].begin;
            QString text = line.mid(piece.textBegin, end - piece.textBegin);
            if (isLast)
                text += continuation(number, piece.code);
            if (piece.code == 220 || piece.code == 235)
                m_command.reset();
            if (!isRefusalCode(piece.code))
                continue;
            sayings << Saying { .stages = stagesFor(piece, named ? named : m_command, text),
                .platform = own.isEmpty() ? m_platform : own,
                .code = piece.code,
                .enhanced = piece.enhanced,
                .words = replies::plainWordsOf(text, Quoted::Stays) };
            if (sayings.size() > mostReplies)
                sayings.removeFirst();
        }
    }

    /// "line 535", "HTTP Error 535", "port 587": a number, and no reply.
    static bool isNoReply(const QString &line, qsizetype at)
    {
        static const QRegularExpression before(
            QStringLiteral(
                "(?:line|port|zeile|ligne|linea|pid|http(?:/\\d\\.\\d)?(?: error| status)?|"
                "error 0x|size|api|status code|delay=|\\+)[ :=]*$"),
            QRegularExpression::CaseInsensitiveOption);
        const qsizetype begin = std::max<qsizetype>(0, at - longestLead);
        return line.mid(begin, at - begin).contains(before);
    }

    static std::optional<Stage> stageOf(const QString &command)
    {
        if (command == u"EHLO" || command == u"HELO")
            return Stage::Ehlo;
        if (command == u"STARTTLS")
            return Stage::StartTls;
        if (command == u"AUTH")
            return Stage::Auth;
        if (command == u"MAIL FROM")
            return Stage::Mail;
        return command == u"RCPT TO" ? Stage::Rcpt : Stage::Data;
    }

    /// What stands in the lines below, where a reply goes on: with the same code, or because a
    /// program or a mail cut it.
    QString continuation(qsizetype number, int code)
    {
        static const QRegularExpression begins(QStringLiteral(
            "^\\s*(?:\\d{2,4}[-/:]|\\[|[A-Z]:\\s|[<>*#]|File\\b|at\\b|Traceback|-{2,}|"
            "[A-Za-z]{3} +\\d+ \\d\\d:)"));
        static const QRegularExpression again(QStringLiteral("^\\W{0,6}(?:S: )?(\\d{3})[ -]"));
        QString text;
        for (int i = 1; i <= mostWrapped && number + i < m_lines.size(); ++i) {
            const QString before = m_lines[number + i - 1].trimmed();
            const QString &line = m_lines[number + i];
            if (const auto match = again.match(line); match.hasMatch()) {
                if (match.captured(1).toInt() != code)
                    break;
                text += u' ' + line.mid(match.capturedEnd());
                continue;
            }
            static const QRegularExpression enhancedAgain(
                QStringLiteral("^\\s*[245]\\.\\d+\\.\\d+ "));
            if (const auto match = enhancedAgain.match(line); match.hasMatch()) {
                text += u' ' + line.mid(match.capturedEnd());
                continue;
            }
            const bool isCut = before.size() >= shortestWrapped
                && !QStringView(u".!?\"')]}").contains(before.back());
            if (!isCut || line.trimmed().isEmpty() || line.contains(begins))
                break;
            text += u' ' + line;
        }
        return text;
    }

    static QStringList factsOf(const QString &text, const PlainWords &words)
    {
        QStringList facts;
        static const QRegularExpression port(
            QStringLiteral(
                "(?:port|ポート|порт|端口|porta|puerto|포트)\\W{0,5}(\\d{2,5})\\b|[\\w\\]]:(\\d{2,"
                "5})\\b(?!:\\d)|"
                "\\b[a-z0-9-]+\\.[a-z]{2,}[\\]\"'\\[0-9.]*[,]\\s?(\\d{2,5})\\b|-p\\s(\\d{2,5})\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (auto it = port.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString number = match.captured(match.lastCapturedIndex());
            static const QStringList known { QStringLiteral("25"), QStringLiteral("80"),
                QStringLiteral("110"), QStringLiteral("143"), QStringLiteral("443"),
                QStringLiteral("465"), QStringLiteral("587"), QStringLiteral("993"),
                QStringLiteral("995"), QStringLiteral("1025"), QStringLiteral("2525") };
            if (known.contains(number) && !facts.contains(u"port" + number))
                facts << u"port" + number;
        }
        const auto note = [&facts](const char *fact, bool holds) {
            if (holds)
                facts << QString::fromLatin1(fact);
        };
        const auto anyHost = [&words](const auto &is) {
            return std::any_of(words.hosts.begin(), words.hosts.end(), is);
        };
        const auto isLocal = [](const QString &host) {
            return host.startsWith(u"127.") || host.startsWith(u"::1")
                || host == u"localhost.localdomain";
        };
        const auto isIncoming = [](const QString &host) {
            return host.startsWith(u"imap") || host.startsWith(u"pop.") || host.startsWith(u"pop3")
                || host == u"outlook.office365.com";
        };
        const auto isIpV4 = [](const QString &host) {
            return std::all_of(host.begin(), host.end(),
                [](QChar letter) { return letter.isDigit() || letter == u'.'; });
        };
        const bool isLocalhostNamed = words.words.contains(u" localhost ");
        note("localhost", isLocalhostNamed || anyHost(isLocal));
        note("remotehost", anyHost([&isLocal](const QString &host) { return !isLocal(host); }));
        note("ipv6", anyHost([](const QString &host) { return host.contains(u':'); }));
        note("ipv6local", anyHost([](const QString &host) { return host.startsWith(u"::1"); }));
        note("iphost",
            !words.hosts.isEmpty() && std::all_of(words.hosts.begin(), words.hosts.end(), isIpV4));
        note("imaphost", anyHost(isIncoming));
        note("smtphost", anyHost([](const QString &host) {
            return host.contains(u"smtp") || host.startsWith(u"out.") || host.startsWith(u"send");
        }));
        note("mxhost", anyHost([](const QString &host) {
            return host.startsWith(u"aspmx") || host.startsWith(u"gmail-smtp-in")
                || host.endsWith(u"mail.protection.outlook.com") || host.contains(u".mx.");
        }));
        note("hostscheme",
            std::any_of(words.links.begin(), words.links.end(), [](const QString &link) {
                return (link.startsWith(u"smtp") || link.startsWith(u"ssl://smtp")
                           || link.startsWith(u"tls://"))
                    || link.startsWith(u"https://mail.") || link.startsWith(u"https://smtp.")
                    || link.startsWith(u"http://smtp.");
            }));
        static const QRegularExpression blank(
            QStringLiteral("(?:enotfound|getaddrinfo|hostname:|host:|resolve "
                           "host:?)\\s+[\"'](?:\\s[\\w.-]+|[\\w.-]+\\s)[\"']"),
            QRegularExpression::CaseInsensitiveOption);
        note("hostblank", text.contains(blank));
        static const QRegularExpression masked(QStringLiteral("220[ -]\\*{4,}"));
        note("maskedbanner", text.contains(masked));
        return facts;
    }

    QStringList m_lines;
    QString m_platform;
    std::optional<Stage> m_command;
};

} // namespace

Statements statementsIn(const QString &text)
{
    return Reading(text).read();
}

} // namespace mailberth::pasted
