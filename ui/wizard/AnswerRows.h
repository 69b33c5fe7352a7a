// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>

class QGridLayout;

namespace mailberth
{

/// One line below the picture: who was asked, and what came of it.
struct AnswerRow
{
    std::optional<Tone> tone; ///< nothing: still waiting
    QString asked;
    QString said;
    std::optional<std::chrono::milliseconds> took;

    friend bool operator==(const AnswerRow &, const AnswerRow &) = default;
};

/// The sources in the order of asking, then the hosts that have addresses or wait for their turn.
[[nodiscard]] QList<AnswerRow> answerRows(const Answer &answer);

/// "smtp.example.org, named by Mozilla's list", or that it is being asked.
[[nodiscard]] QString namedBy(const Answer &answer);

/// Shows the lines as they come.
class AnswerList : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    void setRows(const QList<AnswerRow> &rows);

private:
    void addRow(int line, const AnswerRow &row);

    QList<AnswerRow> m_rows;
    QGridLayout *m_grid;
};

} // namespace mailberth
