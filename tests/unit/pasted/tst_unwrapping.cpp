// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Unwrapping.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::pasted;

class TstUnwrapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void coatsAreTakenOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
            QTest::newRow(name) << bytes << QString::fromUtf8(text);
        };
        row("none", "535 5.7.8 no", "535 5.7.8 no");
        row("line ends of Windows", "a\r\nb\rc", "a\nb\nc");
        row("what nobody sees",
            "a\xe2\x80\x8b\xef\xbb\xbf b\xc2\xa0"
            "c",
            "a b c");
        row("colours of a terminal", "\x1b[1;31merror\x1b[0m: no", "error: no");
        row("quoted-printable", "Absender =C3=BCber=\n lang =3D nein", "Absender über lang = nein");
        row("an equals sign alone", "port=587 a=FF", "port=587 a=FF");
        row("HTML", "&lt;ann@example.org&gt;: <b>Sender</b>&nbsp;rejected<br>553",
            "<ann@example.org>:  Sender  rejected\n553");
        row("an address in brackets is no HTML", "<ann@example.org>: no", "<ann@example.org>: no");
        row("strings of a program", R"((535, b'5.7.8 no\n5.7.8 \"never\"'))",
            "(535, b'5.7.8 no\n5.7.8 \"never\"')");
        row("bytes of Python", R"(b'\xe8\xaf\xb7\xe4\xbd\xbf\xe7\x94\xa8')", "b'请使用'");
        row("bytes of Python, in GBK", R"(b'\xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb')",
            "b'请使用授权码'");
        row("octal bytes", R"(\303\251chec)", "échec");
        row("letters of JSON", R"(\u00e9chec)", "échec");
        row("read in the wrong charset", "F\xc3\x83\xc2\xbcr \xc3\x83\xe2\x80\x9cl", "Für Ól");
        row("accents are no such thing", "\xc3\x82ge et \xc3\x83", "Âge et Ã");
        row("in KOI8-R", QByteArray::fromHex("cec5d7c5d2ced9ca20d0c1d2cfccd8"), "неверный пароль");
    }
    void coatsAreTakenOff()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(unwrapped(bytes), text);
    }

    void whatIsTooLongIsNotRead()
    {
        QCOMPARE(unwrapped(QByteArray(longestPaste + 1000, 'a')).size(), longestPaste);
    }
};

QTEST_GUILESS_MAIN(TstUnwrapping)
#include "tst_unwrapping.moc"
