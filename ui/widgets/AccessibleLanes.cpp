// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/AccessibleLanes.h"

#include "ui/widgets/LanesView.h"

namespace mailberth
{

namespace
{

QAccessibleInterface *makeForLanesView(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<LanesView *>(object);
    return view != nullptr ? new AccessibleLanes(view) : nullptr;
}

} // namespace

AccessibleLanes::AccessibleLanes(LanesView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

AccessibleLanes::~AccessibleLanes()
{
    for (const QAccessible::Id child : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(child);
}

void AccessibleLanes::install()
{
    QAccessible::installFactory(makeForLanesView); // keeps each function once
}

int AccessibleLanes::childCount() const
{
    return int(view()->lanes().size());
}

QAccessibleInterface *AccessibleLanes::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_children.size() <= index) {
        m_children += QAccessible::registerAccessibleInterface(
            new AccessibleLane(view(), int(m_children.size())));
    }
    return QAccessible::accessibleInterface(m_children.at(index));
}

int AccessibleLanes::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *lane = dynamic_cast<const AccessibleLane *>(child);
    return lane != nullptr && lane->belongsTo(view()) ? lane->index() : -1;
}

QAccessibleInterface *AccessibleLanes::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

LanesView *AccessibleLanes::view() const
{
    return static_cast<LanesView *>(widget());
}

AccessibleLane::AccessibleLane(LanesView *view, int index)
    : m_view(view)
    , m_index(index)
{
}

bool AccessibleLane::isValid() const
{
    return m_view != nullptr && m_index < m_view->lanes().size();
}

/// None: Qt looks an object's interface up by the object, and the view has its own.
QObject *AccessibleLane::object() const
{
    return nullptr;
}

QAccessibleInterface *AccessibleLane::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QAccessibleInterface *AccessibleLane::child(int /*index*/) const
{
    return nullptr;
}

QAccessibleInterface *AccessibleLane::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

int AccessibleLane::childCount() const
{
    return 0;
}

int AccessibleLane::indexOfChild(const QAccessibleInterface * /*child*/) const
{
    return -1;
}

QString AccessibleLane::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? m_view->lanes().at(m_index).story.spoken
                                                  : QString();
}

/// A measured lane cannot be renamed.
void AccessibleLane::setText(QAccessible::Text /*kind*/, const QString & /*text*/) { }

QRect AccessibleLane::rect() const
{
    if (!isValid())
        return {};
    const QRect lane = m_view->laneRect(m_index);
    return { m_view->mapToGlobal(lane.topLeft()), lane.size() };
}

QAccessible::Role AccessibleLane::role() const
{
    return QAccessible::ListItem;
}

QAccessible::State AccessibleLane::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !isValid() || !m_view->isVisible();
    return state;
}

} // namespace mailberth
