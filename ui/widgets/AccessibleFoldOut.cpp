// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/AccessibleFoldOut.h"

#include "ui/widgets/FoldOutHeader.h"

namespace mailberth
{

namespace
{

QAccessibleInterface *makeForHeader(const QString & /*className*/, QObject *object)
{
    auto *header = qobject_cast<FoldOutHeader *>(object);
    return header != nullptr ? new AccessibleFoldOut(header) : nullptr;
}

/// "&Why && when" is spoken "Why & when".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

} // namespace

AccessibleFoldOut::AccessibleFoldOut(FoldOutHeader *header)
    : QAccessibleWidget(header, QAccessible::Button)
{
}

void AccessibleFoldOut::install()
{
    QAccessible::installFactory(makeForHeader); // keeps each function once
}

void AccessibleFoldOut::tellState(FoldOutHeader &header)
{
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(&header, changed);
    QAccessible::updateAccessibility(&event);
}

QString AccessibleFoldOut::text(QAccessible::Text kind) const
{
    const QString given = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && given.isEmpty() ? withoutMnemonic(header()->text()) : given;
}

QAccessible::State AccessibleFoldOut::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = header()->isChecked();
    state.collapsed = !header()->isChecked();
    return state;
}

QStringList AccessibleFoldOut::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (header()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void AccessibleFoldOut::doAction(const QString &action)
{
    if (action == pressAction())
        header()->click();
    else
        QAccessibleWidget::doAction(action);
}

FoldOutHeader *AccessibleFoldOut::header() const
{
    return static_cast<FoldOutHeader *>(widget());
}

} // namespace mailberth
