// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Measures.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace mailberth::measure
{

int padding(const QFontMetrics &metrics)
{
    return metrics.height();
}

int gap(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

qreal radius(const QFontMetrics &metrics)
{
    return metrics.height() * 0.35;
}

qreal stroke(const QFontMetrics &metrics)
{
    return std::max(1.0, metrics.height() / 16.0);
}

int mark(const QWidget &widget)
{
    return std::max(widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget),
        widget.fontMetrics().height());
}

} // namespace mailberth::measure
