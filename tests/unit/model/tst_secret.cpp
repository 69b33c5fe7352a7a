// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Secret.h"
#include "tests/support/LogGuard.h"
#include "tests/support/WatchedSecret.h"

#include <QDebug>
#include <QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QByteArray password = "tanstaaf-tanstaaf";

#ifdef Q_OS_LINUX
/// What the kernel notes of the memory at this address (VmFlags in proc_pid_smaps(5)).
QByteArrayList flagsOfMemoryAt(const char *address)
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QFile::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool isIn = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList range =
            line.first(std::max(line.indexOf(' '), qsizetype(0))).split('-');
        if (range.size() == 2)
            isIn = range[0].toULongLong(nullptr, 16) <= wanted
                && wanted < range[1].toULongLong(nullptr, 16);
        else if (isIn && line.startsWith("VmFlags:"))
            return line.simplified().split(' ').sliced(1);
    }
    return {};
}
#endif

template<typename Text>
constexpr bool turnsInto =
    std::is_convertible_v<const Secret &,
        Text> || std::is_constructible_v<Text, const Secret &> || std::is_assignable_v<Text &, const Secret &>;

template<typename Value>
concept ShownByDebug = requires(QDebug debug, const Value &value)
{
    debug << value;
};

template<typename Value>
concept ShownByTests = requires(const Value &value)
{
    toString(value);
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
static_assert(!turnsInto<QString> && !turnsInto<QStringView>);
static_assert(!turnsInto<QByteArray> && !turnsInto<QByteArrayView>);
static_assert(!turnsInto<const char *> && !turnsInto<bool>);
static_assert(
    !std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);
static_assert(ShownByDebug<QByteArray> && !ShownByDebug<Secret>);
static_assert(!ShownByTests<Secret>);

} // namespace

class TstSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isWipedBeforeItsMemoryGoes_data();
    void isWipedBeforeItsMemoryGoes();
    void keepsBytesAsTheyAre_data();
    void keepsBytesAsTheyAre();
    void textBecomesUtf8_data();
    void textBecomesUtf8();
    void appends_data();
    void appends();
    void comparesAllBytes_data();
    void comparesAllBytes();

    void movesItsOnlyBuffer();
    void isEmptyWhenMovedAway();
    void survivesBeingMovedToItself();
    void appendsItself();
    void aDuplicateIsNobodyElses();
    void wipeStopsWhereItShould();
#ifdef Q_OS_LINUX
    void noDumpOfTheProcessShowsIt_data();
    void noDumpOfTheProcessShowsIt();
#endif
};

using Ending = void (*)(Secret &);

void TstSecret::isWipedBeforeItsMemoryGoes_data()
{
    QTest::addColumn<Ending>("end");
    QTest::newRow("it is cleared") << Ending([](Secret &secret) { secret.clear(); });
    QTest::newRow("another takes its place")
        << Ending([](Secret &secret) { secret = Secret::copyOf("another"); });
    QTest::newRow("an empty one takes its place") << Ending([](Secret &secret) { secret = {}; });
    QTest::newRow("it grows") << Ending(
        [](Secret &secret) { secret.append(QByteArray(100'000, 'x')); });
    QTest::newRow("it goes with the one that it moved to")
        << Ending([](Secret &secret) { const Secret last(std::move(secret)); });
}

void TstSecret::isWipedBeforeItsMemoryGoes()
{
    QFETCH(Ending, end);
    Secret secret = Secret::copyOf(password);
    const WatchedSecret watched(secret);
    QVERIFY(!watched.wasReturned());
    end(secret);
    QVERIFY(watched.wasReturned());
    QVERIFY(watched.wasWiped());
}

void TstSecret::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a password") << password;
    QTest::newRow("a NUL inside") << QByteArray("ab\0cd", 5);
    QTest::newRow("a NUL at the end") << QByteArray("ab\0", 3);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("a token of 8 KB") << QByteArray(8192, 't');
}

void TstSecret::keepsBytesAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    const Secret secret = Secret::copyOf(bytes);
    QCOMPARE(secret.size(), bytes.size());
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());
    QCOMPARE(secret.bytes().toByteArray(), bytes);
    QVERIFY(bytes.isEmpty() || secret.bytes().data() != bytes.constData());
}

void TstSecret::textBecomesUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QString &text, const QByteArray &bytes) {
        QTest::newRow(name) << text << bytes;
    };
    const QChar high(0xd83d);
    const QChar low(0xde00);
    row("nothing", {}, {});
    row("letters", QStringLiteral("pencil"), "pencil");
    row("blanks at both ends", QStringLiteral(" a b "), " a b ");
    row("two bytes a character", QStringLiteral("\u00fc\u00df"), "\xc3\xbc\xc3\x9f");
    row("three bytes a character", QStringLiteral("\u20ac"), "\xe2\x82\xac");
    row("four bytes a character", QString(high) + low, "\xf0\x9f\x98\x80");
    row("a NUL", QString(QChar(0)), QByteArray("\0", 1));
    row("a byte order mark", QString(QChar(0xfeff)) + u'a',
        "\xef\xbb\xbf"
        "a");
    row("the first half of a character, inside", high + QStringLiteral("a"),
        "\xef\xbf\xbd"
        "a");
    row("the first half of a character, at the end", QStringLiteral("a") + high, "a\xef\xbf\xbd");
    row("the second half of a character", QStringLiteral("a") + low, "a\xef\xbf\xbd");
    row("the halves in the wrong order", QString(low) + high, "\xef\xbf\xbd\xef\xbf\xbd");
}

void TstSecret::textBecomesUtf8()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(Secret::fromText(text).bytes().toByteArray(), bytes);
}

void TstSecret::appends_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::newRow("nothing to nothing") << QList<QByteArray> { "", "" };
    QTest::newRow("something to nothing") << QList<QByteArray> { "", "abc" };
    QTest::newRow("nothing to something") << QList<QByteArray> { "abc", "" };
    QTest::newRow("a byte at a time") << QList<QByteArray> { "a", "b", "c", "d", "e", "f", "g" };
    QTest::newRow("much to little") << QList<QByteArray> { "a", QByteArray(5000, 'x'), "b" };
    QTest::newRow("a NUL between") << QList<QByteArray> { "a", QByteArray("\0", 1), "b" };
}

void TstSecret::appends()
{
    QFETCH(QList<QByteArray>, pieces);
    Secret secret;
    for (const QByteArray &piece : pieces)
        secret.append(piece);
    QCOMPARE(secret.bytes().toByteArray(), pieces.join());
}

void TstSecret::comparesAllBytes_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("areEqual");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                         bool areEqual) { QTest::newRow(name) << left << right << areEqual; };
    row("two of nothing", "", "", true);
    row("the same", "pencil", "pencil", true);
    row("the same, with a NUL", QByteArray("a\0b", 3), QByteArray("a\0b", 3), true);
    row("another first byte", "pencil", "Pencil", false);
    row("another last byte", "pencil", "pencim", false);
    row("another byte behind a NUL", QByteArray("a\0b", 3), QByteArray("a\0c", 3), false);
    row("a beginning of it", "pencil", "penci", false);
    row("nothing and something", "", "p", false);
    row("differences that cancel out in a sum", "ab", "ba", false);
    row("differences that cancel out in XOR", "aa", "bb", false);
    row("a difference in the top bit only", "a", "\xe1", false);
}

void TstSecret::comparesAllBytes()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, areEqual);
    QCOMPARE(Secret::copyOf(left) == Secret::copyOf(right), areEqual);
    QCOMPARE(Secret::copyOf(right) == Secret::copyOf(left), areEqual);
    QCOMPARE(Secret::copyOf(left) != Secret::copyOf(right), !areEqual);
}

void TstSecret::movesItsOnlyBuffer()
{
    Secret from = Secret::copyOf(password);
    const char *buffer = from.bytes().data();
    Secret to(std::move(from));
    QVERIFY(to.bytes().data() == buffer);
    Secret last = Secret::copyOf("something before");
    last = std::move(to);
    QVERIFY(last.bytes().data() == buffer);
    QCOMPARE(last.bytes().toByteArray(), password);
}

void TstSecret::isEmptyWhenMovedAway()
{
    Secret from = Secret::copyOf(password);
    const Secret to(std::move(from));
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(from.size(), 0);
    QVERIFY(!from.bytes().data());
    from.append("new"); // it may be used again
    QCOMPARE(from.bytes().toByteArray(), QByteArray("new"));
    QCOMPARE(to.bytes().toByteArray(), password);
}

void TstSecret::survivesBeingMovedToItself()
{
    Secret secret = Secret::copyOf(password);
    Secret &itself = secret;
    secret = std::move(itself);
    QCOMPARE(secret.bytes().toByteArray(), password);
}

void TstSecret::appendsItself()
{
    Secret secret = Secret::copyOf("ab");
    secret.append(secret.bytes()); // grows
    secret.append("c"); // grows, and leaves room
    secret.append(secret.bytes().first(2)); // fits
    QCOMPARE(secret.bytes().toByteArray(), QByteArray("ababcab"));
}

void TstSecret::aDuplicateIsNobodyElses()
{
    Secret one = Secret::copyOf(password);
    const Secret two = one.duplicate();
    QVERIFY(one == two);
    QVERIFY(one.bytes().data() != two.bytes().data());
    one.clear();
    QVERIFY(one.isEmpty());
    QCOMPARE(two.bytes().toByteArray(), password);
}

void TstSecret::wipeStopsWhereItShould()
{
    QByteArray bytes = password;
    wipe(bytes.data() + 1, bytes.size() - 2);
    QCOMPARE(bytes, "t" + QByteArray(password.size() - 2, '\0') + "f");
    wipe(bytes.data(), 0);
    QCOMPARE(bytes.front(), 't');
    wipe(nullptr, 0);
}

#ifdef Q_OS_LINUX

void TstSecret::noDumpOfTheProcessShowsIt_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a password") << qsizetype(17);
    QTest::newRow("a token that grew over several pages") << qsizetype(20'000);
}

void TstSecret::noDumpOfTheProcessShowsIt()
{
    QFETCH(qsizetype, size);
    Secret secret = Secret::copyOf("x");
    while (secret.size() < size)
        secret.append("x");
    const auto *first = secret.bytes().data();
    QVERIFY(flagsOfMemoryAt(first).contains("dd"));
    QVERIFY(flagsOfMemoryAt(first + size - 1).contains("dd"));
    const Secret text = Secret::fromText(u"pencil");
    QVERIFY(flagsOfMemoryAt(text.bytes().data()).contains("dd"));
    QVERIFY(!flagsOfMemoryAt(password.constData()).contains("dd")); // this can tell them apart
}

#endif

QTEST_APPLESS_MAIN(TstSecret)
#include "tst_secret.moc"
