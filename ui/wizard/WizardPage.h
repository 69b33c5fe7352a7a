// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QWizardPage>

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mailberth
{

class Heading;
class WizardSession;

/// What all pages have in common: a heading and a sentence that stay, content that scrolls where
/// the window is small or the font large, and room for the details below it.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /// `named` is the page's name for a screen reader.
    WizardPage(WizardSession &session, const QString &named);

    /// Shows the state. Called whenever it changed while this page shows.
    virtual void draw(const SessionState &state) = 0;
    /// Where the keyboard should be when the page comes up.
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;

    /// What Next means here.
    virtual void goOn();

    /// Takes in what is shared by all pages. The details stand below the content, or in its place
    /// where there is too little room for both; the question at the foot.
    void host(QWidget *details, QWidget *question);

    [[nodiscard]] bool isComplete() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] WizardSession &session() const { return m_session; }
    [[nodiscard]] Heading &heading() const { return *m_heading; }
    /// The content, top down.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    /// Below the content; stays where it is while that scrolls.
    [[nodiscard]] QVBoxLayout &foot() const { return *m_foot; }
    /// Behind the heading, where Stop and Find again stand.
    [[nodiscard]] QBoxLayout &besideHeading() const { return *m_besideHeading; }
    /// The sentence below the heading.
    void setSummary(const QString &text);

private:
    void space();
    void shareRoom();

    WizardSession &m_session;
    QVBoxLayout *m_page;
    Heading *m_heading;
    QLabel *m_summary;
    QBoxLayout *m_besideHeading;
    QVBoxLayout *m_top;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    QWidget *m_details = nullptr;
};

/// A paragraph: plain, wrapped, selectable by mouse.
[[nodiscard]] QLabel *paragraph(const QString &text = {});

} // namespace mailberth
