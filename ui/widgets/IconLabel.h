// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QWidget>

namespace mailberth
{

/// A small icon beside a line of text: as high as the line, sharp at every scale.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    explicit IconLabel(const QIcon &icon, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QIcon icon() const { return m_icon; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace mailberth
