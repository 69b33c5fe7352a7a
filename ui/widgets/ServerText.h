// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QString>

namespace mailberth
{

/// Text from outside: plain, isolated from the direction of what stands around it, selectable by
/// mouse and keyboard. A copy holds the text itself, whole, even where the display is shortened.
class ServerText : public PlainLabel
{
    Q_OBJECT

public:
    enum class Fit {
        Elide, ///< one line, shortened in the middle; the whole stands in the tool tip
        Wrap, ///< as many lines as it takes; long names break too
    };

    explicit ServerText(QWidget *parent = nullptr);
    explicit ServerText(const QString &text, Fit fit = Fit::Elide, QWidget *parent = nullptr);

    void setServerText(const QString &text);
    [[nodiscard]] const QString &serverText() const { return m_text; }
    void setFit(Fit fit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void display(const QString &shown);
    void fitText();
    void copySelection() const;

    QString m_text;
    Fit m_fit = Fit::Elide;
    bool m_shortened = false;
};

} // namespace mailberth
