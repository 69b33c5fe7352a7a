// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/AdministratorsFile.h"
#include "tests/support/LogGuard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace mailberth;

namespace
{

constexpr qsizetype most = 100;
const QByteArray content = "what the administrator wrote";

/// A folder of its own for each test, with "upper/lower/file" in it, all as it should be.
class Scene
{
public:
    Scene()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("upper/lower"));
        write(path());
        for (const char *folder : { "upper", "upper/lower" })
            setMode(folder, 0755);
        setMode("upper/lower/file", 0644);
    }

    [[nodiscard]] QString at(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString path() const { return at("upper/lower/file"); }
    [[nodiscard]] QByteArray encoded(const char *name) const { return QFile::encodeName(at(name)); }

    void write(const QString &name, const QByteArray &bytes = content) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void setMode(const char *name, mode_t mode) const
    {
        QCOMPARE(chmod(encoded(name).constData(), mode), 0);
    }
    void link(const char *target, const char *name) const
    {
        QVERIFY(QFile::link(at(target), at(name)));
    }

    /// As whoever runs the tests, in the place of root, and from this folder on.
    [[nodiscard]] Believed believed() const { return { geteuid(), m_folder.path() }; }

private:
    QTemporaryDir m_folder;
};

using Reading = std::variant<QByteArray, NothingHere, Malformed>;

QString faultIn(const Reading &reading)
{
    const auto *fault = std::get_if<Malformed>(&reading);
    return fault ? fault->diagnostic : QStringLiteral("no fault");
}

} // namespace

using Change = std::function<void(const Scene &)>;
Q_DECLARE_METATYPE(Change)

class TstAdministratorsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void rootIsBelievedFromTheTopOn()
    {
        QCOMPARE(Believed {}.owner, 0U);
        QCOMPARE(Believed {}.top, QStringLiteral("/"));
    }

    void whatAnAdministratorWroteIsRead()
    {
        const Scene scene;
        QCOMPARE(std::get<QByteArray>(readAdministratorsFile(scene.path(), most, scene.believed())),
            content);
    }

    void noMoreIsReadThanOneByteBeyondTheLimit()
    {
        const Scene scene;
        scene.write(scene.path(), QByteArray(1000, 'x'));
        QCOMPARE(std::get<QByteArray>(readAdministratorsFile(scene.path(), most, scene.believed()))
                     .size(),
            most + 1);
    }

    void whatIsNotThereIsNoFault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no file") << QStringLiteral("upper/lower/none");
        QTest::newRow("no folder") << QStringLiteral("upper/none/file");
        QTest::newRow("a file in the place of the folder") << QStringLiteral("upper/lower/file/x");
        QTest::newRow("no name") << QString();
    }
    void whatIsNotThereIsNoFault()
    {
        QFETCH(const QString, name);
        const Scene scene;
        // Others might write there: as long as nobody did, nobody needs to be told.
        scene.setMode("upper", 0777);
        const QString path = name.isEmpty() ? name : scene.at(qPrintable(name));
        QVERIFY(std::holds_alternative<NothingHere>(
            readAdministratorsFile(path, most, scene.believed())));
    }

    void whatOthersCouldHaveWrittenIsNotBelieved_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const Change &change, const char *place,
                             const char *what) {
            QTest::newRow(name) << change << QString::fromLatin1(place)
                                << QString::fromLatin1(what);
        };
        row(
            "its group may write it", [](const Scene &it) { it.setMode("upper/lower/file", 0664); },
            "upper/lower/file", "may be written by others (mode 0664)");
        row(
            "everybody may write it", [](const Scene &it) { it.setMode("upper/lower/file", 0646); },
            "upper/lower/file", "may be written by others (mode 0646)");
        row(
            "the group may write to its folder",
            [](const Scene &it) { it.setMode("upper/lower", 0775); }, "upper/lower",
            "may be written by others (mode 0775)");
        row(
            "everybody may write to the folder above",
            [](const Scene &it) { it.setMode("upper", 0757); }, "upper",
            "may be written by others (mode 0757)");
        row(
            "everybody may write to the folder above, and take nothing away",
            [](const Scene &it) { it.setMode("upper", 01777); }, "upper",
            "may be written by others (mode 1777)");
        row(
            "it is a link to one that would do",
            [](const Scene &it) {
                it.write(it.at("upper/lower/other"));
                it.setMode("upper/lower/other", 0644);
                QFile::remove(it.path());
                it.link("upper/lower/other", "upper/lower/file");
            },
            "upper/lower/file", "is a link");
        row(
            "it is a link to nothing",
            [](const Scene &it) {
                QFile::remove(it.path());
                it.link("upper/none", "upper/lower/file");
            },
            "upper/lower/file", "is a link");
        row(
            "its folder is a link",
            [](const Scene &it) {
                QCOMPARE(rename(it.encoded("upper/lower").constData(),
                             it.encoded("upper/elsewhere").constData()),
                    0);
                it.link("upper/elsewhere", "upper/lower");
            },
            "upper/lower", "is a link");
        row(
            "it is a folder",
            [](const Scene &it) {
                QFile::remove(it.path());
                QDir().mkpath(it.path());
            },
            "upper/lower/file", "is of another kind than it should be");
        row(
            "it is a pipe, on which nobody waits",
            [](const Scene &it) {
                QFile::remove(it.path());
                QCOMPARE(mkfifo(it.encoded("upper/lower/file").constData(), 0644), 0);
            },
            "upper/lower/file", "is of another kind than it should be");
        if (geteuid() == 0) { // only root gives files away
            row(
                "it belongs to another",
                [](const Scene &it) {
                    QCOMPARE(chown(it.encoded("upper/lower/file").constData(), 4711, 0), 0);
                },
                "upper/lower/file", "belongs to user 4711, not to user 0");
            row(
                "a folder above it belongs to another",
                [](const Scene &it) {
                    QCOMPARE(chown(it.encoded("upper").constData(), 4711, 0), 0);
                },
                "upper", "belongs to user 4711, not to user 0");
        } else { // and only others are kept from reading
            row(
                "it cannot be read", [](const Scene &it) { it.setMode("upper/lower/file", 0200); },
                "upper/lower/file", "cannot be read by this user");
            row(
                "its folder is closed", [](const Scene &it) { it.setMode("upper/lower", 0600); },
                "upper/lower/file", "cannot be looked at");
        }
    }
    void whatOthersCouldHaveWrittenIsNotBelieved()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, place);
        QFETCH(const QString, what);
        const Scene scene;
        change(scene);
        QCOMPARE(faultIn(readAdministratorsFile(scene.path(), most, scene.believed())),
            scene.at(qPrintable(place)) + QStringLiteral(": ") + what);
    }

    void whatBelongsToAnotherIsNotBelieved()
    {
        const Scene scene;
        const Believed somebodyElse { geteuid() + 1, scene.believed().top };
        const QString fault = faultIn(readAdministratorsFile(scene.path(), most, somebodyElse));
        QCOMPARE(fault,
            scene.path()
                + QStringLiteral(": belongs to user %1, not to user %2")
                      .arg(geteuid())
                      .arg(geteuid() + 1));
    }

    void theTopItselfIsLookedAt()
    {
        const Scene scene;
        const Believed fromUpperOn { geteuid(), scene.at("upper") };
        QVERIFY(std::holds_alternative<QByteArray>(
            readAdministratorsFile(scene.path(), most, fromUpperOn)));
        scene.setMode("upper", 0777);
        QVERIFY(faultIn(readAdministratorsFile(scene.path(), most, fromUpperOn))
                    .startsWith(scene.at("upper") + QStringLiteral(": may be written")));
    }
};

QTEST_APPLESS_MAIN(TstAdministratorsFile)
#include "tst_administratorsfile.moc"
