// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/PlainToolTip.h"

#include <QTextDocument>
#include <QToolTip>

namespace mailberth
{

void showPlainToolTip(const QPoint &globalPlace, const QString &text, QWidget *owner)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else // as rich text in which everything is escaped, so that nothing is left to be guessed
        QToolTip::showText(
            globalPlace, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), owner);
}

} // namespace mailberth
