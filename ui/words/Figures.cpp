// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace mailberth
{

namespace
{

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)

public:
    // With no-break spaces, so that no line ends between a number and its unit.
    static QString milliseconds(qint64 count) { return tr("%1\u00a0ms").arg(count); }
    static QString seconds(const QString &count) { return tr("%1\u00a0s", "seconds").arg(count); }
    static QString dateFormat() { return tr("d MMMM yyyy", "a date format of QLocale"); }
    static QString endOfList(const QString &before, const QString &last)
    {
        return tr("%1 and %2", "the end of a list").arg(before, last);
    }
    static QString endOfChoice(const QString &before, const QString &last)
    {
        return tr("%1 or %2", "the end of a choice").arg(before, last);
    }
    static QString more() { return tr("more", "the end of a list that was cut: a, b and more"); }
    static QString others()
    {
        return tr("others", "the end of a choice that was cut: a or others");
    }
};

QStringList cut(const QStringList &items, qsizetype most, const QString &rest)
{
    if (items.size() <= most)
        return items;
    return items.first(most) + QStringList { rest };
}

} // namespace

QString inWords(std::chrono::milliseconds duration)
{
    const auto count = duration.count();
    if (count < 1000)
        return Figures::milliseconds(count);
    const auto tenths = (count + 50) / 100;
    const bool wholeIsEnough = count >= 10'000 || tenths % 10 == 0;
    const double seconds = static_cast<double>(count) / 1000.0;
    return Figures::seconds(QLocale().toString(seconds, 'f', wholeIsEnough ? 0 : 1));
}

QString inWords(const QDateTime &day)
{
    return QLocale().toString(day.date(), Figures::dateFormat());
}

QString bytesInWords(quint64 bytes)
{
    return QLocale().formattedDataSize(
        static_cast<qint64>(bytes), 0, QLocale::DataSizeTraditionalFormat);
}

QString listed(const QStringList &items, qsizetype most)
{
    QStringList shown = cut(items, most, Figures::more());
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return Figures::endOfList(shown.join(QStringLiteral(", ")), last);
}

QString choiceOf(const QStringList &items, qsizetype most)
{
    QStringList shown = cut(items, most, Figures::others());
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return Figures::endOfChoice(shown.join(QStringLiteral(", ")), last);
}

QString listed(const QList<quint16> &ports)
{
    QStringList items;
    for (const quint16 port : ports)
        items.append(QString::number(port));
    return listed(items);
}

} // namespace mailberth
