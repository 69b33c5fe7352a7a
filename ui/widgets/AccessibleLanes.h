// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QList>
#include <QPointer>

namespace mailberth
{

class LanesView;
class AccessibleLane;

/// The lanes picture for assistive technology: a list with one item a lane, each a sentence.
class AccessibleLanes : public QAccessibleWidget
{
public:
    explicit AccessibleLanes(LanesView *view);

    /// Makes Qt ask this class for every LanesView. Again does no harm.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

protected:
    ~AccessibleLanes() override;

private:
    [[nodiscard]] LanesView *view() const;

    /// Made when first asked for, and kept by Qt's registry.
    mutable QList<QAccessible::Id> m_children;
};

/// One lane of the picture.
class AccessibleLane : public QAccessibleInterface
{
public:
    AccessibleLane(LanesView *view, int index);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool belongsTo(const LanesView *view) const { return m_view == view; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<LanesView> m_view;
    int m_index;
};

} // namespace mailberth
