// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/NearWord.h"
#include "ui/words/Explain.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace mailberth;
using namespace mailberth::terminal;
using namespace mailberth::test;

namespace
{

const QStringList worlds { QStringLiteral("good"), QStringLiteral("blocked-465"),
    QStringLiteral("expired") };

/// The arguments of a call, cut at blanks; "_" stands for an empty one.
QStringList cut(const QString &call)
{
    QStringList arguments = call.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::replace(arguments.begin(), arguments.end(), QStringLiteral("_"), QString());
    return arguments;
}

std::variant<Call, Mistake> readCall(const QString &call)
{
    return readCommandLine(cut(call), worlds);
}

Call callOf(const QString &call)
{
    const auto read = readCall(call);
    if (const auto *mistake = std::get_if<Mistake>(&read))
        qFatal("%s: %s", qPrintable(call), qPrintable(mistake->sentence));
    return std::get<Call>(read);
}

template<typename Kind>
Kind commandOf(const QString &call)
{
    const Call read = callOf(call);
    if (!std::holds_alternative<Kind>(read.command))
        qFatal("%s: another command", qPrintable(call));
    return std::get<Kind>(read.command);
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TstCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void detectTakesAnAddress()
    {
        const auto detect = commandOf<command::Detect>(text("detect ann@example.org"));
        QCOMPARE(detect.read.address, mailbox("ann@example.org"));
        QVERIFY(callOf(text("detect ann@example.org")).notes.isEmpty());
        QCOMPARE(callOf(text("detect ann@example.org")).options, Options {});
    }

    void mendedAddressIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("angle brackets and a name") << text("\"Ann\" <ann@example.org>");
        QTest::newRow("mailto") << text("mailto:ann@example.org");
        QTest::newRow("blanks around it") << text("  ann@example.org ");
        QTest::newRow("a trailing comma") << text("ann@example.org,");
    }
    void mendedAddressIsSaid()
    {
        QFETCH(const QString, typed);
        const auto read = readCommandLine({ text("detect"), typed }, worlds);
        QVERIFY(std::holds_alternative<Call>(read));
        const Call &call = std::get<Call>(read);
        QCOMPARE(std::get<command::Detect>(call.command).read.address, mailbox("ann@example.org"));
        QCOMPARE(call.notes,
            QStringList { text("Read as ann@example.org: what stood around it was left out.") });
    }

    void probeTakesBothPortsOrTheOneNamed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QList<Endpoint>>("endpoints");
        const HostName smtp = host("smtp.example.org");
        const Endpoint on465 { smtp, 465, Security::ImplicitTls };
        const Endpoint on587 { smtp, 587, Security::StartTls };
        QTest::newRow("a host is both ports") << text("smtp.example.org") << QList { on465, on587 };
        QTest::newRow("465 is TLS") << text("smtp.example.org:465") << QList { on465 };
        QTest::newRow("587 is STARTTLS") << text("smtp.example.org:587") << QList { on587 };
        QTest::newRow("another port is STARTTLS") << text(
            "smtp.example.org:2525") << QList { Endpoint { smtp, 2525, Security::StartTls } };
        QTest::newRow("the kind of security can be said")
            << text("smtp.example.org:2525/implicit-tls")
            << QList { Endpoint { smtp, 2525, Security::ImplicitTls } };
        QTest::newRow("several hosts, each once")
            << text("smtp.example.org smtp.example.org:465 a.example.org:587")
            << QList { on465, on587, Endpoint { host("a.example.org"), 587, Security::StartTls } };
        QTest::newRow("an IPv6 address in brackets")
            << text("[2001:db8::1]:465")
            << QList { Endpoint { host("2001:db8::1"), 465, Security::ImplicitTls } };
    }
    void probeTakesBothPortsOrTheOneNamed()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QList<Endpoint>, endpoints);
        QCOMPARE(commandOf<command::Probe>(text("probe ") + arguments).endpoints, endpoints);
    }

    void mendedServerIsSaid()
    {
        const Call call = callOf(text("probe https://smtp.example.org/help"));
        QCOMPARE(call.notes,
            QStringList { text("Read as smtp.example.org: what stood around it was left out.") });
        QCOMPARE(callOf(text("probe smtp.example.org:465/ssl")).notes,
            QStringList {
                text("Read as smtp.example.org:465: what stood around it was left out.") });
    }

    void explainTakesTopicsAndCodes()
    {
        QCOMPARE(commandOf<command::Explain>(text("explain")).subject, text("difference"));
        QCOMPARE(commandOf<command::Explain>(text("explain history")).subject, text("history"));
        QCOMPARE(commandOf<command::Explain>(text("explain tls.cert-expired")).subject,
            text("tls.cert-expired"));
        commandOf<command::ExplainList>(text("explain list"));
        for (const QString &code : allFindingCodes())
            commandOf<command::Explain>(text("explain ") + code);
    }

    void explainTakesWhatever()
    {
        QCOMPARE(commandOf<command::ExplainText>(text("explain -")).text, std::nullopt);
        QCOMPARE(commandOf<command::ExplainText>(text("explain 535")).text, text("535"));
        QCOMPARE(
            commandOf<command::ExplainText>(text("explain 0x800CCC0E")).text, text("0x800CCC0E"));
        QCOMPARE(commandOf<command::ExplainText>(text("explain 535 5.7.8 no")).text,
            text("535 5.7.8 no"));
        QCOMPARE(commandOf<command::Explain>(text("explain auth.gmail-app-password")).subject,
            text("auth.gmail-app-password"));
        QCOMPARE(callOf(text("explain - --json")).options.format, Options::Format::Json);
    }

    void handOverTakesAnAddressAndAProgram()
    {
        const auto handOver = commandOf<command::HandOver>(
            text("hand-over ann@example.org --for outlook-classic/reg -o x.reg --force"));
        QCOMPARE(handOver.read->address, mailbox("ann@example.org"));
        QCOMPARE(handOver.target, TargetId::OutlookClassic);
        QCOMPARE(handOver.part.form, Form::Registry);
        QCOMPARE(
            handOver.destination, (command::Destination { text("x.reg"), IfItExists::WriteOver }));
        commandOf<command::HandOverTargets>(text("hand-over --for list"));
    }

    void theEndingOfTheFileChoosesAPart_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<Form>("form");
        const auto row = [](const char *name, const char *options, Form form) {
            QTest::newRow(name) << text(options) << form;
        };
        row("no file: the usual part", "--for outlook-classic", Form::Steps);
        row("an ending that a part has", "--for outlook-classic -o a.REG", Form::Registry);
        row("an ending that none has", "--for outlook-classic -o notes.md", Form::Steps);
        row("the part that is named stays", "--for outlook-classic/xml -o a.reg",
            Form::Autodiscover);
        row("standard output has no ending", "--for thunderbird -o -", Form::Autoconfig);
    }
    void theEndingOfTheFileChoosesAPart()
    {
        QFETCH(const QString, options);
        QFETCH(const Form, form);
        const auto handOver =
            commandOf<command::HandOver>(text("hand-over ann@example.org ") + options);
        QCOMPARE(handOver.part.form, form);
    }

    void standardOutputCanBeNamed()
    {
        const auto handOver =
            commandOf<command::HandOver>(text("hand-over ann@example.org --for json -o -"));
        QCOMPARE(handOver.destination, command::Destination {});
    }

    void demoHandsItsOwnMailboxOver()
    {
        const auto demo = commandOf<command::Demo>(text("demo hand-over --for text"));
        QVERIFY(!std::get<command::HandOver>(demo.what).read);
        const auto other = commandOf<command::Demo>(text("demo hand-over a@b.example --for text"));
        QVERIFY(std::get<command::HandOver>(other.what).read);
    }

    void demoRunsDetectOrProbe()
    {
        const auto what = [](const char *call) { return commandOf<command::Demo>(text(call)); };
        QCOMPARE(what("demo"), (command::Demo { text("good"), command::OwnMailbox {} }));
        QCOMPARE(what("demo detect"), (command::Demo { text("good"), command::OwnMailbox {} }));
        QCOMPARE(what("demo probe"), (command::Demo { text("good"), command::OwnServer {} }));
        QCOMPARE(what("demo --world expired"),
            (command::Demo { text("expired"), command::OwnMailbox {} }));
        QCOMPARE(what("demo probe --world=blocked-465"),
            (command::Demo { text("blocked-465"), command::OwnServer {} }));
        QVERIFY(std::holds_alternative<command::Detect>(what("demo detect a@example.org").what));
        QVERIFY(std::holds_alternative<command::Probe>(what("demo probe a.example.org").what));
        commandOf<command::DemoWorlds>(text("demo --world list"));
        QCOMPARE(callOf(text("demo --json")).options.format, Options::Format::Json);
    }

    void helpAndVersionAreAlwaysThere()
    {
        QCOMPARE(commandOf<command::Help>(text("--help")).about, QString());
        QCOMPARE(commandOf<command::Help>(text("-h")).about, QString());
        QCOMPARE(commandOf<command::Help>(text("help")).about, QString());
        QCOMPARE(commandOf<command::Help>(text("help probe")).about, text("probe"));
        QCOMPARE(commandOf<command::Help>(text("detect --help")).about, text("detect"));
        QCOMPARE(commandOf<command::Help>(text("--help demo")).about, text("demo"));
        commandOf<command::Version>(text("--version"));
        commandOf<command::Version>(text("version"));
    }

    void optionsAreRead()
    {
        const Options options = callOf(
            text(
                "detect ann@example.org --json --helpdesk --all --timeout 2.5 --sources book,guess "
                "--no-third-party --nameserver 127.0.0.1:5353 "
                "--connect-to smtp.example.org:465:127.0.0.1:2465 "
                "--connect-to smtp.example.org:587:[::1]:2587 --ca-file root.pem "
                "--proxy socks5://127.0.0.1:1080 --server smtp.example.org:2465/implicit-tls "
                "--username ann --lang pt_BR"))
                                    .options;
        const Options expected {
            .format = Options::Format::Json,
            .audience = Audience::Helpdesk,
            .thoroughness = Thoroughness::Everything,
            .deadline = 2500ms,
            .reach = Reach::NoThirdParty,
            .sources = QList { SourceId::Book, SourceId::Guess },
            .nameServer = NameServerOption { ip("127.0.0.1"), 5353 },
            .redirects = { { host("smtp.example.org"), 465, ip("127.0.0.1"), 2465 },
                { host("smtp.example.org"), 587, ip("::1"), 2587 } },
            .authorityFile = text("root.pem"),
            .proxy = QUrl(text("socks5://127.0.0.1:1080")),
            .server = Endpoint { host("smtp.example.org"), 2465, Security::ImplicitTls },
            .userName = text("ann"),
            .language = text("pt_BR"),
        };
        QCOMPARE(options, expected);
    }

    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("behind the arguments") << text("detect ann@example.org --timeout 5");
        QTest::newRow("before the command") << text("--timeout 5 detect ann@example.org");
        QTest::newRow("between command and argument") << text("detect --timeout 5 ann@example.org");
        QTest::newRow("with an equals sign") << text("detect --timeout=5 ann@example.org");
        QTest::newRow("the last one counts")
            << text("detect --timeout 9 ann@example.org --timeout 5");
        QTest::newRow("before the end of options") << text("detect --timeout 5 -- ann@example.org");
    }
    void optionsStandAnywhere()
    {
        QFETCH(const QString, call);
        QCOMPARE(callOf(call).options.deadline, 5000ms);
        QCOMPARE(commandOf<command::Detect>(call).read.address, mailbox("ann@example.org"));
    }

    void nothingBehindTwoHyphensIsAnOption()
    {
        const Call call = callOf(text("detect -- --json@example.org"));
        QCOMPARE(call.options.format, Options::Format::Words);
        QCOMPARE(std::get<command::Detect>(call.command).read.address.localPart(), text("--json"));
    }

    void proxyNoneIsNotTheSystems()
    {
        QVERIFY(!callOf(text("probe a.example.org")).options.proxy);
        const auto none = callOf(text("probe a.example.org --proxy none")).options.proxy;
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }

    void nameServerNeedsNoPort_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<NameServerOption>("read");
        QTest::newRow("IPv4") << text("192.0.2.1") << NameServerOption { ip("192.0.2.1"), 53 };
        QTest::newRow("IPv4 and port")
            << text("192.0.2.1:54") << NameServerOption { ip("192.0.2.1"), 54 };
        QTest::newRow("IPv6") << text("2001:db8::1") << NameServerOption { ip("2001:db8::1"), 53 };
        QTest::newRow("IPv6 and port")
            << text("[2001:db8::1]:54") << NameServerOption { ip("2001:db8::1"), 54 };
    }
    void nameServerNeedsNoPort()
    {
        QFETCH(const QString, value);
        QFETCH(const NameServerOption, read);
        const auto nameServer =
            callOf(text("probe a.example.org --nameserver ") + value).options.nameServer;
        QVERIFY(nameServer);
        QCOMPARE(*nameServer, read);
    }

    void reachNarrowsTheSources()
    {
        const auto asked = [](const char *options) {
            return sourcesToAsk(callOf(text("detect a@example.org ") + text(options)).options);
        };
        QCOMPARE(asked("").size(), 11);
        QVERIFY(!asked("").contains(SourceId::Person));
        QVERIFY(!asked("--no-third-party").contains(SourceId::Ispdb));
        QVERIFY(asked("--no-third-party").contains(SourceId::Autoconfig));
        QVERIFY(!asked("--offline").contains(SourceId::Ispdb));
        QVERIFY(!asked("--offline").contains(SourceId::Autoconfig));
        QVERIFY(!asked("--offline").contains(SourceId::Pacc));
        QVERIFY(asked("--offline").contains(SourceId::Srv));
        QCOMPARE(asked("--offline --no-third-party"), asked("--offline"));
        QCOMPARE(asked("--no-third-party --offline"), asked("--offline"));
        QCOMPARE(asked("--sources ispdb,mx"), (QList { SourceId::Ispdb, SourceId::Mx }));
        QCOMPARE(asked("--sources ispdb,mx --offline"), QList { SourceId::Mx });
    }

    void everySourceOfTheContractIsKnown()
    {
        const QString all =
            text("organisation,book,srv,autoconfig,ispdb,pacc,mx,certificate,guess");
        const Options options = callOf(text("detect a@example.org --sources ") + all).options;
        QCOMPARE(sourcesToAsk(options).size(), 9);
        QCOMPARE(callOf(text("detect a@example.org --sources book,book")).options.sources,
            std::optional(QList { SourceId::Book }));
    }

    void callThatMakesNoSenseGetsOneSentence_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const char *call, const char *sentence,
                             const char *suggestion = "") {
            QTest::newRow(name) << text(call) << text(sentence) << text(suggestion);
        };
        row("no command", "", "Say what to do, as in mailberth-cli detect ann@example.org.",
            "All commands: mailberth-cli --help");
        row("options only", "--json", "Say what to do, as in mailberth-cli detect ann@example.org.",
            "All commands: mailberth-cli --help");
        row("an empty command", "_", "There is no command \"\".",
            "All commands: mailberth-cli --help");
        row("an unknown command", "frobnicate", "There is no command \"frobnicate\".",
            "All commands: mailberth-cli --help");
        row("a near command", "detekt a@example.org", "There is no command \"detekt\".",
            "Did you mean detect?");
        row("the beginning of a command", "exp", "There is no command \"exp\".",
            "Did you mean explain?");
        row("an address in place of a command", "ann@example.org",
            "There is no command \"ann@example.org\".",
            "Did you mean mailberth-cli detect ann@example.org?");
        row("help about nothing", "help detekt", "There is no command \"detekt\".",
            "Did you mean detect?");

        row("no address", "detect",
            "detect needs a mail address, as in mailberth-cli detect ann@example.org.");
        row("an empty address", "detect _", "Please type the mail address, as in ann@example.org.");
        row("no @", "detect example.org", "An address has an @, as in ann@example.org.");
        row("two @", "detect a@b@example.org", "An address has one @ only, as in ann@example.org.");
        row("a server in place of an address", "detect smtp://smtp.example.org:587",
            "This is a server's name. A mail address looks like ann@example.org.",
            "Did you mean mailberth-cli probe smtp://smtp.example.org:587?");
        row("two addresses", "detect a@example.org b@example.org",
            "detect takes one argument; \"b@example.org\" is one too many.",
            "Text with blanks stands in quotation marks.");

        row("no server", "probe",
            "probe needs a server, as in mailberth-cli probe smtp.example.org.");
        row("an address in place of a server", "probe ann@example.org",
            "This is a mail address. A server's name looks like smtp.example.org.",
            "Did you mean mailberth-cli detect ann@example.org?");
        row("a port out of range", "probe smtp.example.org:99999",
            "A port is a number from 1 to 65535; for sending mail it is 465 or 587.");

        row("an unknown topic", "explain nothing", "There is nothing to explain under \"nothing\".",
            "All topics: mailberth-cli explain list");
        row("a near topic", "explain diference", "There is nothing to explain under \"diference\".",
            "Did you mean difference?");
        row("a near code", "explain tls.cert-expird",
            "There is nothing to explain under \"tls.cert-expird\".",
            "Did you mean tls.cert-expired?");
        row("two topics", "explain history uses",
            "explain takes one argument; \"uses\" is one too many.",
            "Text with blanks stands in quotation marks.");

        row("an unknown world", "demo --world atlantis",
            "The demonstration has no world \"atlantis\".",
            "All worlds: mailberth-cli demo --world list");
        row("a near world", "demo --world expird", "The demonstration has no world \"expird\".",
            "Did you mean expired?");
        row("a hand-over to nobody", "hand-over ann@example.org",
            "hand-over needs the program that gets the settings, as in --for thunderbird.",
            "All of them: mailberth-cli hand-over --for list");
        row("a hand-over of nothing", "hand-over --for thunderbird",
            "hand-over needs a mail address, as in mailberth-cli hand-over ann@example.org --for "
            "thunderbird.",
            "");
        row("a near program", "hand-over ann@example.org --for thunderbrid",
            "Settings cannot be handed over to \"thunderbrid\".",
            "Did you mean --for thunderbird?");
        row("a program that we know nothing of", "hand-over ann@example.org --for eudora",
            "Settings cannot be handed over to \"eudora\".",
            "All of them: mailberth-cli hand-over --for list");
        row("a program where nothing is handed over", "demo detect --for thunderbird",
            "--for has no meaning for detect.", "What it takes: mailberth-cli help detect");
        row("a command that the demonstration does not run", "demo explain",
            "demo runs detect, probe, sign-in, send-test or hand-over, not \"explain\".",
            "What it takes: mailberth-cli help demo");
        row("the demonstration's own name server", "demo --nameserver 192.0.2.1",
            "--nameserver has no meaning for demo.", "What it takes: mailberth-cli help demo");

        row("an unknown option", "detect a@example.org --frobnicate",
            "There is no option \"--frobnicate\".");
        row("a near option", "detect a@example.org --jsno", "There is no option \"--jsno\".",
            "Did you mean --json?");
        row("a near option with a value", "detect a@example.org --time-out=5",
            "There is no option \"--time-out\".", "Did you mean --timeout?");
        row("an unknown short option", "detect a@example.org -x", "There is no option \"-x\".");
        row("a value where none is taken", "detect a@example.org --json=yes",
            "--json takes no value.");
        row("no value at the end", "detect a@example.org --timeout",
            "--timeout needs a value: SECONDS.");
        row("an option in place of a value", "detect a@example.org --timeout --json",
            "--timeout needs a value: SECONDS.");
        row("an empty value", "detect a@example.org --ca-file=", "--ca-file needs a value: PEM.");
        row("an option of another command", "probe smtp.example.org --sources book",
            "--sources has no meaning for probe.", "What it takes: mailberth-cli help probe");
        row("no helpdesk of an explanation", "explain --helpdesk",
            "--helpdesk has no meaning for explain.", "What it takes: mailberth-cli help explain");

        row("a timeout of nothing", "detect a@example.org --timeout 0",
            "--timeout takes seconds, from 0.001 to 3600; \"0\" is not that.");
        row("a timeout below nothing", "detect a@example.org --timeout=-5",
            "--timeout takes seconds, from 0.001 to 3600; \"-5\" is not that.");
        row("a timeout that is not a number", "detect a@example.org --timeout nan",
            "--timeout takes seconds, from 0.001 to 3600; \"nan\" is not that.");
        row("a timeout without an end", "detect a@example.org --timeout inf",
            "--timeout takes seconds, from 0.001 to 3600; \"inf\" is not that.");
        row("a timeout with a unit", "detect a@example.org --timeout 5s",
            "--timeout takes seconds, from 0.001 to 3600; \"5s\" is not that.");
        row("an unknown source", "detect a@example.org --sources book,rumour",
            "--sources knows no \"rumour\".",
            "It knows: organisation, book, srv, autoconfig, ispdb, pacc, mx, autodiscover, spf, "
            "certificate, guess.");
        row("a near source", "detect a@example.org --sources gues", "--sources knows no \"gues\".",
            "Did you mean guess?");
        row("the person is no source", "detect a@example.org --sources person",
            "--sources knows no \"person\".",
            "It knows: organisation, book, srv, autoconfig, ispdb, pacc, mx, autodiscover, spf, "
            "certificate, guess.");
        row("a name in place of a name server", "detect a@example.org --nameserver dns.example.org",
            "--nameserver takes an IP address, perhaps with a port, as in 192.0.2.1:53; "
            "\"dns.example.org\" is not that.");
        row("a name server's port is nothing", "detect a@example.org --nameserver 192.0.2.1:0",
            "--nameserver takes an IP address, perhaps with a port, as in 192.0.2.1:53; "
            "\"192.0.2.1:0\" is not that.");
        row("half a redirect", "detect a@example.org --connect-to smtp.example.org:465",
            "--connect-to takes HOST:PORT:ADDRESS:PORT, as in "
            "smtp.example.org:465:127.0.0.1:2465; \"smtp.example.org:465\" is not that.");
        row("a redirect to a name", "detect a@example.org --connect-to a.example.org:465:b:465",
            "--connect-to takes HOST:PORT:ADDRESS:PORT, as in "
            "smtp.example.org:465:127.0.0.1:2465; \"a.example.org:465:b:465\" is not that.");
        row("an unknown kind of proxy", "detect a@example.org --proxy ftp://proxy.example.org",
            "--proxy takes socks5://HOST:PORT, http://HOST:PORT or none; "
            "\"ftp://proxy.example.org\" is not that.");
        row("a server without its port", "detect a@example.org --server smtp.example.org",
            "--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; \"smtp.example.org\" is "
            "not that.",
            "Did you mean --server smtp.example.org:465/implicit-tls?");
        row("a server without its security", "detect a@example.org --server smtp.example.org:587",
            "--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; "
            "\"smtp.example.org:587\" is not that.",
            "Did you mean --server smtp.example.org:587/starttls?");
        row("a server with unknown security",
            "detect a@example.org --server smtp.example.org:465/ssl",
            "--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; "
            "\"smtp.example.org:465/ssl\" is not that.",
            "Did you mean --server smtp.example.org:465/implicit-tls?");
        row("a user name with a control character", "detect a@example.org --username a\tb",
            "--username takes a name without hidden characters, of at most 255 bytes; "
            "\"a\\x09b\" is not that.");
        row("a language in words", "detect a@example.org --lang German",
            "--lang takes the code of a language, as in de or pt_BR; \"German\" is not that.");
    }
    void callThatMakesNoSenseGetsOneSentence()
    {
        QFETCH(const QString, call);
        QFETCH(const QString, sentence);
        QFETCH(const QString, suggestion);
        const auto read = readCall(call);
        QVERIFY(std::holds_alternative<Mistake>(read));
        QCOMPARE(std::get<Mistake>(read).sentence, sentence);
        QCOMPARE(std::get<Mistake>(read).suggestion, suggestion);
    }

    void whatComesLaterIsKnownByName_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *call, const char *name) {
            QTest::newRow(call) << text(call) << text(name);
        };
        row("report ann@example.org", "report");
        row("batch -", "batch");
        row("help batch", "batch");
        row("report ann@example.org -o report.html", "report");
    }
    void whatComesLaterIsKnownByName()
    {
        QFETCH(const QString, call);
        QFETCH(const QString, name);
        const auto read = readCall(call);
        QVERIFY(std::holds_alternative<Mistake>(read));
        QCOMPARE(std::get<Mistake>(read).sentence,
            name + text(" belongs to Mailberth, but this version does not do it yet."));
    }

    void aSignInAndATestMessageAreRead()
    {
        using What = command::Submit::What;
        const auto call = [](const char *arguments) {
            return std::get<Call>(readCall(text(arguments)));
        };
        const Call signIn = call("sign-in ann@example.org --password-stdin --username ann");
        QCOMPARE(std::get<command::Submit>(signIn.command).what, What::SignIn);
        QCOMPARE(std::get<command::Submit>(signIn.command).read->address.toString(),
            text("ann@example.org"));
        QCOMPARE(signIn.options.signInWith, Options::SignInWith::PasswordOnStandardInput);
        QCOMPARE(signIn.options.userName, text("ann"));
        QVERIFY(!signIn.options.recipient);

        const Call sending = call("send-test ann@example.org --to ben@example.net --json");
        QCOMPARE(std::get<command::Submit>(sending.command).what, What::SendTest);
        QCOMPARE(sending.options.recipient->toString(), text("ben@example.net"));
        QCOMPARE(sending.options.signInWith, Options::SignInWith::Nothing);

        const Call kept = call("send-test ann@example.org --password-from-keychain");
        QCOMPARE(kept.options.signInWith, Options::SignInWith::Keychain);
        QCOMPARE(call("sign-in ann@example.org --browser").options.signInWith,
            Options::SignInWith::Browser);
        QCOMPARE(call("send-test ann@example.org --device").options.signInWith,
            Options::SignInWith::OtherDevice);

        QCOMPARE(call("sign-in ann@example.org --mechanism Plain").options.mechanism,
            SaslMechanism::Plain);
        QCOMPARE(call("demo sign-in --mechanism scram-sha-256").options.mechanism,
            SaslMechanism::ScramSha256);
        QVERIFY(!signIn.options.mechanism);

        const Call demo = call("demo --world expired sign-in");
        const auto &inDemo = std::get<command::Demo>(demo.command);
        QCOMPARE(inDemo.world, text("expired"));
        QVERIFY(!std::get<command::Submit>(inDemo.what).read);
    }

    void passwordsAreNotTakenAndNotRepeated_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("as a value") << text("detect a@example.org --password hunter2");
        QTest::newRow("behind an equals sign") << text("detect a@example.org --password=hunter2");
        QTest::newRow("in short") << text("detect a@example.org -p hunter2");
        QTest::newRow("of a sign-in") << text("sign-in a@example.org --password hunter2");
        QTest::newRow("of a sign-in, in another way")
            << text("sign-in a@example.org --password-file=hunter2");
        QTest::newRow("of a proxy")
            << text("detect a@example.org --proxy http://ann:hunter2@proxy.example.org:8080");
        QTest::newRow("of a proxy, badly written")
            << text("detect a@example.org --proxy ann:hunter2@proxy.example.org");
    }
    void passwordsAreNotTakenAndNotRepeated()
    {
        QFETCH(const QString, call);
        const auto read = readCall(call);
        QVERIFY(std::holds_alternative<Mistake>(read));
        const Mistake &mistake = std::get<Mistake>(read);
        QVERIFY2(mistake.sentence.contains(text("others on this computer could read")),
            qPrintable(mistake.sentence));
        QVERIFY(!mistake.sentence.contains(text("hunter2")));
        QVERIFY(!mistake.suggestion.contains(text("hunter2")));
    }

    void everyBadAddressHasASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << text("   ");
        QTest::newRow("an @ alone") << text("@");
        QTest::newRow("nothing before the @") << text("@example.org");
        QTest::newRow("nothing behind the @") << text("ann@");
        QTest::newRow("a blank inside") << text("an n@example.org");
        QTest::newRow("a control character") << text("ann\x1b[31m@example.org");
        QTest::newRow("text that turns around") << text("ann@example\xe2\x80\xae.org");
        QTest::newRow("a label of 300 characters")
            << QString(text("ann@") + QString(300, QLatin1Char('a')) + text(".org"));
        QTest::newRow("a local part of 300 characters")
            << QString(QString(300, QLatin1Char('a')) + text("@example.org"));
        QTest::newRow("a domain that is none") << text("ann@exa_mple..org");
        QTest::newRow("an address literal") << text("ann@[192.0.2.1]");
        QTest::newRow("a server") << text("smtp.example.org:587");
        QTest::newRow("a megabyte") << QString(1 << 20, QLatin1Char('@'));
    }
    void everyBadAddressHasASentence()
    {
        QFETCH(const QString, typed);
        const auto read = readCommandLine({ text("detect"), typed }, worlds);
        QVERIFY(std::holds_alternative<Mistake>(read));
        const Mistake &mistake = std::get<Mistake>(read);
        QVERIFY(mistake.sentence.endsWith(QLatin1Char('.')));
        QVERIFY(mistake.sentence.size() < 200);
        QVERIFY(mistake.suggestion.size() < 200);
        for (const QChar character : QString(mistake.sentence + mistake.suggestion))
            QVERIFY(character.category() != QChar::Other_Control
                && character.category() != QChar::Other_Format);
    }

    void languageIsKnownBeforeAnythingIsSaid()
    {
        QCOMPARE(languageAskedFor(cut(text("explain --lang de"))), text("de"));
        QCOMPARE(languageAskedFor(cut(text("frobnicate --lang=pt_BR"))), text("pt_BR"));
        QCOMPARE(languageAskedFor(cut(text("explain"))), QString());
        QCOMPARE(languageAskedFor(cut(text("explain --lang ../../etc"))), QString());
    }

    void distanceCountsLetters_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << text("probe") << text("probe") << 0;
        QTest::newRow("nothing at all") << QString() << text("probe") << 5;
        QTest::newRow("one letter more") << text("proobe") << text("probe") << 1;
        QTest::newRow("one letter less") << text("prbe") << text("probe") << 1;
        QTest::newRow("another letter") << text("prabe") << text("probe") << 1;
        QTest::newRow("two letters swapped") << text("porbe") << text("probe") << 1;
        QTest::newRow("nothing in common") << text("xyz") << text("abc") << 3;
    }
    void distanceCountsLetters()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const int, distance);
        QCOMPARE(editDistance(one, other), distance);
        QCOMPARE(editDistance(other, one), distance);
    }

    void onlyNearWordsAreSuggested()
    {
        const QStringList words { text("detect"), text("probe"), text("mx") };
        QCOMPARE(nearest(u"DETECT", words), std::optional(text("detect")));
        QCOMPARE(nearest(u"det", words), std::optional(text("detect")));
        QVERIFY(!nearest(u"elephant", words));
        QVERIFY(!nearest(u"", words));
        QVERIFY(!nearest(u"ab", words));
        QVERIFY(!nearest(QString(100, QLatin1Char('a')), words));
        QVERIFY(!nearest(u"detect", {}));
    }
};

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
