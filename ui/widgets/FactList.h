// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QWidget>

class QGridLayout;

namespace mailberth
{

/// Facts in two columns: labels that step back, values that can be selected and, where wanted, a
/// button behind each that copies it.
class FactList : public QWidget
{
    Q_OBJECT

public:
    enum class Copying { None, Each };

    explicit FactList(Copying copying, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const Fact &fact);
    void space();

    Copying m_copying;
    QList<Fact> m_facts;
    QGridLayout *m_grid;
};

/// All facts as text, "Label: value" a line: what "Copy all" copies.
[[nodiscard]] QString asText(const QList<Fact> &facts);

} // namespace mailberth
