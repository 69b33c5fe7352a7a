// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/Report.h"
#include "ui/wizard/SessionState.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace mailberth
{

class MessageStrip;

/// Everything that was seen, for helpdesk people: names, sources, connections, steps, certificates,
/// conversations. One long plain text, so that it can be read, searched, selected and spoken.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void draw(const SessionState &state);
    /// Asks where to, and saves.
    void askAndSave(ReportFormat format);
    /// Saves, and says in place whether that went well.
    void save(ReportFormat format, const QString &fileName);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void write(const QList<FactGroup> &groups);
    void goToGroup(int index);

    SessionState m_state;
    QList<FactGroup> m_groups;
    QList<int> m_positions; ///< where each group begins in the text
    QComboBox *m_contents;
    QPlainTextEdit *m_text;
    MessageStrip *m_saved;
};

} // namespace mailberth
