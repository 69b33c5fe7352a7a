// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/Surface.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mailberth::terminal
{

/// How a piece of text stands out. Never the only sign of anything.
enum class Ink { Plain, Strong, Good, Caution, Bad };

/// Text in that ink, as far as the surface shows inks.
[[nodiscard]] QString inked(const QString &text, Ink ink, Colours colours);

/// A sheet of terminal cells to draw a picture on, row by row.
class Canvas
{
public:
    /// Writes from a cell on. What stood there is covered.
    void write(int row, int column, const QString &text, Ink ink = Ink::Plain);
    /// Repeats one character of one cell.
    void fill(int row, int column, int count, QChar character, Ink ink = Ink::Plain);

    /// Where the longest row ends.
    [[nodiscard]] int columns() const;
    /// The rows, without blanks at their ends.
    [[nodiscard]] QStringList lines(Colours colours) const;

private:
    struct Cell
    {
        QString text = QStringLiteral(" "); ///< empty: the second half of a wide character
        Ink ink = Ink::Plain;
    };
    using Row = QList<Cell>;

    [[nodiscard]] static QString rendered(const Row &row, Colours colours);
    void put(int row, int column, const Cell &cell);

    QList<Row> m_rows;
};

} // namespace mailberth::terminal
