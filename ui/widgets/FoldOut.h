// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QWidget>

class QPropertyAnimation;

namespace mailberth
{

/// The line that opens and closes a fold. Space, Enter and the mouse work it.
class FoldOutHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldOutHeader(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// Something more to read that opens in place below its header, closed at first.
class FoldOut : public QWidget
{
    Q_OBJECT

public:
    /// `text` may hold a mnemonic.
    explicit FoldOut(const QString &text, QWidget *parent = nullptr);

    /// What opens. The fold owns it; one that was set before is deleted.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] FoldOutHeader *header() const { return m_header; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void unfold(bool open);

    FoldOutHeader *m_header;
    QWidget *m_content = nullptr;
    QPropertyAnimation *m_motion;
};

} // namespace mailberth
