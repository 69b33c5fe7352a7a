// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace mailberth
{

/// Asks in place, not in a box of its own, whether to leave.
class LeaveQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveQuestion(QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
    void stayWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_stay;
};

} // namespace mailberth
