// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QList>
#include <QWidget>

#include <optional>

class QPushButton;

namespace mailberth
{

class HandOverPreview;

/// "Put it into": a button for each target of core/handover's table, and below them what the chosen
/// one would be given. Nothing is written before Save is pressed there.
class HandOverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverPanel(QWidget *parent = nullptr);

    void draw(const Account &account, const std::optional<HandOverView> &view);
    [[nodiscard]] HandOverPreview &preview() const { return *m_preview; }

Q_SIGNALS:
    void wanted(const mailberth::HandOverView &view);

private:
    QList<QPushButton *> m_buttons; ///< in the table's order
    HandOverPreview *m_preview;
};

} // namespace mailberth
