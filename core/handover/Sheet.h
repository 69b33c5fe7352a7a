// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mailberth
{

/// Values under a heading, each with its label.
struct SheetGroup
{
    struct Row
    {
        QString label;
        QString value;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString heading;
    QString remark; ///< a sentence below the heading, or empty
    QList<Row> rows;

    friend bool operator==(const SheetGroup &, const SheetGroup &) = default;
};

/// The settings as something to read, in words that were made elsewhere.
struct Sheet
{
    QString language; ///< "de", "pt-BR": what a screen reader speaks it in
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString title;
    QString lead; ///< one sentence
    QList<SheetGroup> groups;
    QStringList remarks; ///< a paragraph each, at the end

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// One HTML page without anything from elsewhere, that fits a sheet of paper. UTF-8.
[[nodiscard]] QByteArray htmlFile(const Sheet &sheet);

} // namespace mailberth
