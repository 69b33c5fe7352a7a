// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace mailberth
{

class CopyButton;
class MessageStrip;

/// What one target would be given: what it is, where it goes, its whole text. It is saved or copied
/// from here, after it was seen.
class HandOverPreview : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverPreview(QWidget *parent = nullptr);

    void draw(const Account &account, const HandOverView &view);
    /// Asks where to, and saves.
    void askAndSave();
    /// Saves, and says in place whether that went well.
    void save(const QString &fileName);

Q_SIGNALS:
    /// Another form of the same target.
    void wanted(const mailberth::HandOverView &view);

private:
    void offerForms(TargetId target, Form form);
    void show(const Account &account, const Part &part);

    std::optional<HandOverView> m_view;
    QByteArray m_file;
    QString m_fileName; ///< what it should be called

    QLabel *m_what;
    QWidget *m_formRow;
    QComboBox *m_forms;
    QLabel *m_places;
    QPlainTextEdit *m_text;
    CopyButton *m_copy;
    MessageStrip *m_saved;
};

} // namespace mailberth
