// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Explain.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace mailberth
{

class Heading;
class LanesView;

/// The questions that people ask about the two ports, with the lanes as their illustration. Needs
/// no network.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(int index);

Q_SIGNALS:
    void errorTextWanted();

private:
    void showReferences(const QList<Reference> &references);

    QList<Topic> m_topics;
    QListWidget *m_contents;
    Heading *m_title;
    LanesView *m_lanes;
    QLabel *m_text;
    QVBoxLayout *m_references;
};

} // namespace mailberth
