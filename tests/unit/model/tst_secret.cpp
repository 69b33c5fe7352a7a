// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Secret.h"
#include "tests/support/LogGuard.h"

#include <QDebug>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>

namespace
{

/// A block of memory that is looked at in the moment in which it is given back.
struct Watched
{
    const void *block = nullptr;
    qsizetype size = 0;
    int returned = 0;
    bool wasWiped = false;

    void giveBack(const void *memory)
    {
        if (!memory || memory != block)
            return;
        ++returned;
        const auto *bytes = static_cast<const char *>(memory);
        wasWiped = std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
    }
};

Watched watched;

} // namespace

void *operator new[](std::size_t size)
{
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete[](void *memory) noexcept
{
    watched.giveBack(memory);
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    operator delete[](memory);
}

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const QByteArray password = "tanstaaf-tanstaaf";

void watch(const Secret &secret)
{
    watched = { secret.bytes().data(), secret.size() };
}

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
        [](Secret &secret) { secret.append(QByteArray(4096, 'x')); });
    QTest::newRow("it grows by itself")
        << Ending([](Secret &secret) { secret.append(secret.bytes()); });
    QTest::newRow("it goes with the one that it moved to")
        << Ending([](Secret &secret) { const Secret last(std::move(secret)); });
}

void TstSecret::isWipedBeforeItsMemoryGoes()
{
    QFETCH(Ending, end);
    Secret secret = Secret::copyOf(password);
    watch(secret);
    QCOMPARE(watched.returned, 0);
    end(secret);
    QCOMPARE(watched.returned, 1);
    QVERIFY(watched.wasWiped);
    watched = {};
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

QTEST_APPLESS_MAIN(TstSecret)
#include "tst_secret.moc"
