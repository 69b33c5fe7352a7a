// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace mailberth
{

/// The line that opens and closes a fold. Space, Enter and the mouse work it; assistive technology
/// hears whether the fold is open.
class FoldOutHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldOutHeader(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Where the words begin; what opens may stand below them.
    [[nodiscard]] int indent() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace mailberth
