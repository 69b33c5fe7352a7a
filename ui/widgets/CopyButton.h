// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>
#include <QTimer>

namespace mailberth
{

/// Copies a text and says for two seconds that it has. It is wide enough for both words from the
/// start, so nothing beside it moves.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    /// `what` is the name of the thing for a screen reader: "Copy Server".
    CopyButton(const QString &what, const QString &text, QWidget *parent = nullptr);
    /// With words of its own: "Copy all".
    CopyButton(
        const QString &words, const QString &what, const QString &text, QWidget *parent = nullptr);

    void setCopiedText(const QString &text) { m_text = text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();

private:
    [[nodiscard]] QSize sizeWith(const QString &words) const;
    void copy();
    void rest();

    QString m_words;
    QString m_what;
    QString m_text;
    QTimer m_rest;
};

} // namespace mailberth
