// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QtTest/QTest>

namespace mailberth::test
{

/// Compares with the golden text of that name. What was seen is kept beside the test's program
/// under "seen", so that a wanted change is a copy and an unwanted one a diff.
inline void compareWithGolden(const QString &folder, const QString &name, const QString &seen)
{
    const QString seenFolder = QStringLiteral(QT_TESTCASE_BUILDDIR "/seen");
    QVERIFY(QDir().mkpath(seenFolder));
    QFile kept(QStringLiteral("%1/%2.txt").arg(seenFolder, name));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(seen.toUtf8());
    kept.close();

    QFile golden(QStringLiteral("%1/%2.txt").arg(folder, name));
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(seen.split(QLatin1Char('\n')),
        QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n')));
}

} // namespace mailberth::test
