// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/Canvas.h"

#include "ui/terminal/Cells.h"

#include <algorithm>

namespace mailberth::terminal
{

namespace
{

/// The parameter of "select graphic rendition" (ECMA-48 section 8.3.117).
QLatin1String rendition(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return QLatin1String("0");
    case Ink::Strong:
        return QLatin1String("1");
    case Ink::Good:
        return QLatin1String("32");
    case Ink::Caution:
        return QLatin1String("33");
    case Ink::Bad:
        return QLatin1String("31");
    }
    Q_UNREACHABLE();
}

} // namespace

QString inked(const QString &text, Ink ink, Colours colours)
{
    if (colours == Colours::None || ink == Ink::Plain || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[") + rendition(ink) + QLatin1Char('m') + text
        + QStringLiteral("\x1b[0m");
}

void Canvas::write(int row, int column, const QString &text, Ink ink)
{
    int at = column;
    for (const uint character : text.toUcs4()) {
        const int width = cells(char32_t(character));
        const QString shown = QStringView(QChar::fromUcs4(character)).toString();
        if (width == 0 && at > column) {
            m_rows[row][at - 1].text += shown;
            continue;
        }
        put(row, at, { shown, ink });
        if (width == 2)
            put(row, at + 1, { QString(), ink });
        at += width;
    }
}

void Canvas::fill(int row, int column, int count, QChar character, Ink ink)
{
    for (int cell = 0; cell < count; ++cell)
        put(row, column + cell, { QString(character), ink });
}

int Canvas::columns() const
{
    qsizetype longest = 0;
    for (const Row &row : m_rows)
        longest = std::max(longest, row.size());
    return static_cast<int>(longest);
}

QStringList Canvas::lines(Colours colours) const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(rendered(row, colours));
    return lines;
}

QString Canvas::rendered(const Row &row, Colours colours)
{
    qsizetype end = row.size();
    while (end > 0 && row[end - 1].text == QLatin1String(" "))
        --end;
    QString line;
    qsizetype cell = 0;
    while (cell < end) {
        const Ink ink = row[cell].ink;
        QString run;
        for (; cell < end && row[cell].ink == ink; ++cell)
            run += row[cell].text;
        line += inked(run, ink, colours);
    }
    return line;
}

void Canvas::put(int row, int column, const Cell &cell)
{
    while (m_rows.size() <= row)
        m_rows.append(Row());
    while (m_rows[row].size() <= column)
        m_rows[row].append(Cell());
    m_rows[row][column] = cell;
}

} // namespace mailberth::terminal
