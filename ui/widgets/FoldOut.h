// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/FoldOutHeader.h"

#include <QWidget>

class QVariantAnimation;

namespace mailberth
{

class FoldClip;

/// Something more to read that opens in place below its header, closed at first.
class FoldOut : public QWidget
{
    Q_OBJECT

public:
    /// `text` may hold a mnemonic.
    explicit FoldOut(const QString &text, QWidget *parent = nullptr);

    /// What opens. The fold owns it; one that was set before is deleted.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const;
    [[nodiscard]] FoldOutHeader *header() const { return m_header; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void space();
    void unfold(bool open);

    FoldOutHeader *m_header;
    FoldClip *m_clip;
    QVariantAnimation *m_motion;
};

} // namespace mailberth
