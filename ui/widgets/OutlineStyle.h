// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace mailberth
{

/// The style as it is, with outlines that can be seen. Fusion darkens the window's colour for the
/// edge of a field or a button; on a dark ground nothing is left of it.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Around the style of this name.
    explicit OutlineStyle(const QString &name);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

private:
    [[nodiscard]] bool isMissing(const QStyleOption &option) const;
};

} // namespace mailberth
