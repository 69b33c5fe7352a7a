// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mailberth
{

/// Shows the upper part of a widget, all or none of it: what a fold slides open. The content keeps
/// its full height meanwhile, so its words do not wander.
class FoldClip : public QWidget
{
    Q_OBJECT

public:
    explicit FoldClip(QWidget *parent = nullptr);

    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// From 0 to 1.
    void setShownPart(double part);
    [[nodiscard]] double shownPart() const { return m_part; }

    /// Free room where the reading begins, so that the content stands below its header's words.
    void setIndent(int indent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int fullHeight(int width) const;
    [[nodiscard]] int shown(int height) const;
    void place();

    QWidget *m_content = nullptr;
    double m_part = 0;
    int m_indent = 0;
};

} // namespace mailberth
