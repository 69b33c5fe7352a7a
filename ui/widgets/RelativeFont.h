// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QObject>
#include <QPointer>

class QWidget;

namespace mailberth
{

/// Keeps a widget's font in proportion to its parent's, whatever font the person chooses later.
/// A plain setFont() would freeze the size: Qt then no longer passes the parent's on.
class RelativeFont : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `widget`. `scale` is a factor on the parent's size.
    RelativeFont(QWidget *widget, qreal scale, QFont::Weight weight);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchParent();
    void apply();

    QWidget *m_widget;
    QPointer<QWidget> m_parent;
    qreal m_scale;
    QFont::Weight m_weight;
    bool m_applying = false;
};

/// The system's font of fixed width, as large as the one beside it.
[[nodiscard]] QFont fixedFont(const QFont &beside);

} // namespace mailberth
