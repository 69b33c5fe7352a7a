// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/Detections.h"
#include "core/demo/Provider.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNameServer.h"
#include "ui/wizard/WizardSession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

constexpr int patience = 30'000;

const char *const provider = "smtp.harbour.example"; ///< the one that can prove its name

/// What somebody finds, and what he has said to it.
struct Case
{
    QString address = QStringLiteral("ann@firma.example");
    enum class Zone {
        OwnName, ///< the provider's own mailbox
        NamedBySrv, ///< the unsigned record of another domain names the provider
        ShownOnCertificate, ///< mail.firma.example shows the provider's certificate
        Intercepted, ///< the book's host shows the provider's certificate
    } zone = Zone::NamedBySrv;
    enum class Typed { Nothing, Server } typed = Typed::Nothing;
    enum class Word { None, Yes } word = Word::None;
    std::optional<QString> remembered {};
};

/// What both must come to.
struct Answered
{
    QString standing;
    QString consent; ///< empty: nothing is recommended
    QString firstFinding; ///< empty: there is none

    friend bool operator==(const Answered &, const Answered &) = default;
};

QString told(const Answered &outcome)
{
    return QStringLiteral("standing \"%1\", consent \"%2\", first finding \"%3\"")
        .arg(outcome.standing, outcome.consent, outcome.firstFinding);
}

const QList<SourceId> sources { SourceId::Book, SourceId::Srv, SourceId::Mx, SourceId::Certificate,
    SourceId::Guess };

QString sourceNames()
{
    QStringList names;
    for (const SourceId source : sources)
        names << id(source);
    return names.join(u',');
}

/// A network in which a case is true, for both programs.
class Ground
{
public:
    explicit Ground(const Case &played)
        : m_case(played)
    {
    }

    [[nodiscard]] bool isReady()
    {
        if (m_provider.start() || !m_folder.isValid())
            return false;
        fillZone();
        m_redirects = app::waysTo(m_provider).redirects;
        for (const char *name : { "mail.firma.example", "mail.gmx.net", "smtp.firma.example" })
            lead(name);
        return writeAuthority() && rememberAsBefore();
    }

    [[nodiscard]] Answered ofWindow()
    {
        LiveNetworkOptions options = app::waysTo(m_provider);
        options.nameServer =
            LiveNetworkOptions::NameServer { *IpAddress::parse(u"127.0.0.1"), m_names.port() };
        options.redirects = m_redirects;
        WizardSession session(app::liveDetections(options), sources);
        session.setLeastShow(std::chrono::milliseconds::zero());
        session.rememberIn(HostMemory(memoryFile()));
        session.typeAddress(m_case.address);
        if (m_case.typed == Case::Typed::Server) {
            session.nameServer(ServerEntry::Use::UseThis);
            session.typeServerHost(QStringLiteral("mail.firma.example:465"));
        }
        session.find();
        const auto isOver = [&] { return session.state().answer.search == Search::Over; };
        if (!QTest::qWaitFor(isOver, patience))
            return {};
        if (m_case.word == Case::Word::Yes)
            session.accept(host(provider));
        return seenIn(session.state().answer);
    }

    /// The command line, with what it says.
    struct Ran
    {
        int status = -1;
        QByteArray output;
        QString errors;
    };

    [[nodiscard]] Ran run(const QString &command, const QStringList &more, const QByteArray &input)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        program.setProcessEnvironment(environment);
        program.start(
            qEnvironmentVariable("MAILBERTH_CLI"), QStringList(command) + arguments() + more);
        program.write(input);
        program.closeWriteChannel();
        const auto isOver = [&program] { return program.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(isOver, patience))
            return {};
        return { program.exitCode(), program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError()) };
    }

    [[nodiscard]] Answered ofCommandLine()
    {
        const Ran ran = run(QStringLiteral("detect"), {}, {});
        m_status = ran.status;
        return seenIn(QJsonDocument::fromJson(ran.output).object());
    }

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] std::optional<HostName> rememberedNow() const
    {
        return HostMemory(memoryFile()).hostFor(readMailbox().domain());
    }
    [[nodiscard]] bool rememberAsBefore() const
    {
        const HostMemory memory(memoryFile());
        if (memory.forget())
            return false;
        return !m_case.remembered
            || !memory.remember(readMailbox().domain(), host(qPrintable(*m_case.remembered)));
    }

    [[nodiscard]] QByteArray kept() const
    {
        QFile file(memoryFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    [[nodiscard]] QString memoryFile() const
    {
        return m_folder.filePath(QStringLiteral("mailberth/hosts.json"));
    }
    [[nodiscard]] QString authorityFile() const
    {
        return m_folder.filePath(QStringLiteral("authority.pem"));
    }
    [[nodiscard]] MailAddress readMailbox() const { return mailbox(qPrintable(m_case.address)); }

    void fillZone()
    {
        switch (m_case.zone) {
        case Case::Zone::OwnName:
            m_names.knows("smtp.harbour.example", u"127.0.0.1");
            return;
        case Case::Zone::NamedBySrv:
            m_names.knowsService("_submissions._tcp.firma.example", 0, 1, 465, provider);
            return;
        case Case::Zone::ShownOnCertificate:
            m_names.knows("mail.firma.example", u"127.0.0.1");
            return;
        case Case::Zone::Intercepted:
            m_names.knows("mail.gmx.net", u"127.0.0.1");
            return;
        }
    }

    /// Both ports of this name end at the provider, too.
    void lead(const char *name)
    {
        for (const demo::Berth &berth : m_provider.berths()) {
            if (berth.host == host(provider))
                m_redirects << Redirect { host(name), berth.port, berth.address, berth.realPort };
        }
    }

    [[nodiscard]] bool writeAuthority() const
    {
        return !writeWhole(authorityFile(), m_provider.authorityPem(), {});
    }

    [[nodiscard]] QStringList arguments() const
    {
        QStringList arguments { m_case.address, QStringLiteral("--json"), QStringLiteral("--proxy"),
            QStringLiteral("none"), QStringLiteral("--sources"), sourceNames(),
            QStringLiteral("--ca-file"), authorityFile(), QStringLiteral("--nameserver"),
            QStringLiteral("127.0.0.1:%1").arg(m_names.port()) };
        for (const Redirect &redirect : m_redirects)
            arguments << QStringLiteral("--connect-to")
                      << QStringLiteral("%1:%2:%3:%4")
                             .arg(redirect.host.ascii(), QString::number(redirect.port),
                                 redirect.toAddress.toString(), QString::number(redirect.toPort));
        if (m_case.typed == Case::Typed::Server)
            arguments << QStringLiteral("--server")
                      << QStringLiteral("mail.firma.example:465/implicit-tls");
        if (m_case.word == Case::Word::Yes)
            arguments << QStringLiteral("--accept-host") << QLatin1String(provider);
        return arguments;
    }

    [[nodiscard]] static Answered seenIn(const Answer &answer)
    {
        const std::optional<Recommendation> settings = pickedSettings(answer);
        const QList<Finding> &findings = answer.verdict.findings;
        QString consent;
        if (settings)
            consent = chosenSettings(answer) ? QStringLiteral("given") : QStringLiteral("needed");
        return { id(answer.verdict.standing), consent,
            findings.isEmpty() ? QString() : code(findings.constFirst()) };
    }

    [[nodiscard]] static Answered seenIn(const QJsonObject &report)
    {
        return { report[u"standing"].toString(), report[u"recommendation"][u"consent"].toString(),
            report[u"findings"].toArray().at(0)[u"code"].toString() };
    }

    Case m_case;
    QTemporaryDir m_folder;
    demo::Provider m_provider;
    ScriptedNameServer m_names;
    QList<Redirect> m_redirects;
    int m_status = -1;
};

} // namespace

/// One rule, two programs: over real sockets both come to the same.
class TstConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void windowAndCommandLineSayTheSame_data();
    void windowAndCommandLineSayTheSame();
    void whereNobodyChoseNothingIsReadAndNothingKept();
    void theCommandLineRemembersWhoTookTheSignIn();
    void anotherHostThanBeforeIsSaidBeforeTheSignIn();
};

void TstConsent::windowAndCommandLineSayTheSame_data()
{
    QTest::addColumn<Case>("played");
    QTest::addColumn<Answered>("expected");
    using Zone = Case::Zone;
    const auto ready = [](const char *consent, const char *finding = "") {
        return Answered { QStringLiteral("ready"), QLatin1String(consent), QLatin1String(finding) };
    };
    const auto refused = [](const char *finding) {
        return Answered { QStringLiteral("unusable"), {}, QLatin1String(finding) };
    };
    const QString own = QStringLiteral("ann@harbour.example");
    const QString same = QLatin1String(provider);
    const QString other = QStringLiteral("smtp.before.example");

    QTest::newRow("the domain's own usual name") << Case { own, Zone::OwnName } << ready("given");
    QTest::newRow("an unsigned record names a hoster")
        << Case {} << ready("needed", "dns.foreign-host");
    QTest::newRow("the same, and the person says yes")
        << Case { .word = Case::Word::Yes } << ready("given");
    QTest::newRow("the same, and it is the host of the last time")
        << Case { .remembered = same } << ready("given");
    QTest::newRow("the same, and it was another host the last time")
        << Case { .remembered = other } << ready("needed", "dns.other-host-than-before");
    QTest::newRow("the same, and the person says yes to the change")
        << Case { .word = Case::Word::Yes, .remembered = other }
        << ready("given", "dns.other-host-than-before");
    QTest::newRow("the own name, and it was another host the last time")
        << Case { .address = own, .zone = Zone::OwnName, .remembered = other }
        << ready("given", "dns.other-host-than-before");
    QTest::newRow("a panel's server shows its own name")
        << Case { .zone = Zone::ShownOnCertificate } << ready("needed", "dns.foreign-host");
    QTest::newRow("somebody answers in the place of the book's host")
        << Case { QStringLiteral("ann@gmx.net"), Zone::Intercepted }
        << refused("tls.cert-wrong-host");
    QTest::newRow("the same, and the person says yes to whoever answers") << Case {
        .address = QStringLiteral("ann@gmx.net"), .zone = Zone::Intercepted, .word = Case::Word::Yes
    } << refused("tls.cert-wrong-host");
    QTest::newRow("somebody answers in the place of the typed server")
        << Case { .zone = Zone::ShownOnCertificate, .typed = Case::Typed::Server }
        << refused("tls.cert-wrong-host");
}

void TstConsent::windowAndCommandLineSayTheSame()
{
    QFETCH(Case, played);
    QFETCH(Answered, expected);
    Ground ground(played);
    QVERIFY(ground.isReady());

    const Answered window = ground.ofWindow();
    QVERIFY2(window == expected, qPrintable(u"window: " + told(window)));
    const std::optional<HostName> keptByWindow = ground.rememberedNow();

    QVERIFY(ground.rememberAsBefore());
    const Answered commandLine = ground.ofCommandLine();
    QVERIFY2(commandLine == expected, qPrintable(u"command line: " + told(commandLine)));
    QCOMPARE(ground.status(), expected.standing == u"ready" ? 0 : 1);

    // The yes is kept by both, and nothing else is.
    QCOMPARE(ground.rememberedNow(), keptByWindow);
    const bool saidYes = played.word == Case::Word::Yes && expected.consent == u"given";
    const std::optional<QString> kept =
        saidYes ? std::optional(QString(QLatin1String(provider))) : played.remembered;
    QCOMPARE(keptByWindow.has_value(), kept.has_value());
    if (kept)
        QCOMPARE(keptByWindow->ascii(), *kept);
}

void TstConsent::whereNobodyChoseNothingIsReadAndNothingKept()
{
    Ground ground(Case {});
    QVERIFY(ground.isReady());
    const auto ran = ground.run(QStringLiteral("sign-in"), { QStringLiteral("--password-stdin") },
        demo::Provider::password());
    QCOMPARE(ran.status, 7);
    const QJsonObject report = QJsonDocument::fromJson(ran.output).object();
    QCOMPARE(report[u"standing"].toString(), QStringLiteral("ready"));
    QCOMPARE(report[u"sign_in"][u"outcome"].toString(), QStringLiteral("not-tried"));
    QVERIFY(ran.errors.contains(u"--accept-host smtp.harbour.example"));
    QVERIFY(ground.kept().isEmpty());
}

void TstConsent::theCommandLineRemembersWhoTookTheSignIn()
{
    Ground ground(Case { QStringLiteral("ann@harbour.example"), Case::Zone::OwnName });
    QVERIFY(ground.isReady());
    const QStringList signIn { QStringLiteral("--password-stdin") };
    const auto run = [&ground, &signIn](const QByteArray &password, const QStringList &more = {}) {
        return ground.run(QStringLiteral("sign-in"), signIn + more, password).status;
    };
    QCOMPARE(run("wrong"), 4);
    QVERIFY(ground.kept().isEmpty());
    QCOMPARE(run(demo::Provider::password(), { QStringLiteral("--no-memory") }), 0);
    QVERIFY(ground.kept().isEmpty());
    QCOMPARE(run(demo::Provider::password()), 0);
    QCOMPARE(ground.rememberedNow(), host(provider));
    QVERIFY(!ground.kept().contains("ann"));
    QVERIFY(!ground.kept().contains(demo::Provider::password()));
}

void TstConsent::anotherHostThanBeforeIsSaidBeforeTheSignIn()
{
    Ground ground(Case { .address = QStringLiteral("ann@harbour.example"),
        .zone = Case::Zone::OwnName,
        .remembered = QStringLiteral("smtp.before.example") });
    QVERIFY(ground.isReady());
    const auto ran = ground.run(QStringLiteral("sign-in"), { QStringLiteral("--password-stdin") },
        demo::Provider::password());
    QCOMPARE(ran.status, 0);
    QVERIFY2(
        ran.errors.simplified().contains(u"smtp.harbour.example instead of smtp.before.example"),
        qPrintable(ran.errors));
    QCOMPARE(ground.rememberedNow(), host(provider));
}

QTEST_GUILESS_MAIN(TstConsent)
#include "tst_consent.moc"
