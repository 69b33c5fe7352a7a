// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QtTest/QTest>

namespace mailberth::test
{

/// The golden text of that name. What was seen instead is kept in the working folder under "seen",
/// so that a wanted change is a copy and an unwanted one a diff.
inline void compareWithGolden(const QString &folder, const QString &name, const QString &seen)
{
    QVERIFY(QDir().mkpath(QStringLiteral("seen")));
    QFile kept(QStringLiteral("seen/%1.txt").arg(name));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(seen.toUtf8());
    kept.close();

    QFile golden(QStringLiteral("%1/%2.txt").arg(folder, name));
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(seen.split(QLatin1Char('\n')),
        QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n')));
}

} // namespace mailberth::test
