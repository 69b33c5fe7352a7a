// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/HandOverPreview.h"

#include "ui/widgets/CopyButton.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/wizard/FileSaving.h"
#include "ui/wizard/WizardPage.h"
#include "ui/words/HandOver.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr int linesShown = 8;

Part partFor(const HandOverView &view)
{
    const QList<Part> &parts = target(view.target).parts;
    const auto found = std::find_if(
        parts.cbegin(), parts.cend(), [&view](const Part &part) { return part.form == view.form; });
    return found == parts.cend() ? parts.constFirst() : *found;
}

} // namespace

HandOverPreview::HandOverPreview(QWidget *parent)
    : QWidget(parent)
    , m_what(paragraph())
    , m_formRow(new QWidget)
    , m_forms(new QComboBox)
    , m_places(paragraph())
    , m_text(new QPlainTextEdit)
    , m_copy(new CopyButton(tr("C&opy this"), tr("what is shown"), QString()))
    , m_saved(new MessageStrip(Tone::Good))
{
    m_what->setObjectName(QStringLiteral("handOverWhat"));
    m_places->setObjectName(QStringLiteral("handOverPlaces"));
    m_forms->setObjectName(QStringLiteral("handOverForm"));
    m_text->setObjectName(QStringLiteral("handOverText"));
    m_text->setAccessibleName(tr("What will be written"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(QStringLiteral("handOverCopy"));
    m_saved->setObjectName(QStringLiteral("handOverSaved"));
    m_saved->hide();

    auto *formLabel = new QLabel(tr("For&m"));
    formLabel->setBuddy(m_forms);
    auto *formRow = new QHBoxLayout(m_formRow);
    formRow->setContentsMargins(0, 0, 0, 0);
    formRow->addWidget(formLabel);
    formRow->addWidget(m_forms, 1);

    auto *save = new QPushButton(tr("Sa&ve this…"));
    save->setObjectName(QStringLiteral("handOverSave"));
    save->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_what);
    column->addWidget(m_formRow);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    column->addWidget(m_saved);
    column->addWidget(m_places);

    connect(save, &QPushButton::clicked, this, &HandOverPreview::askAndSave);
    connect(m_forms, &QComboBox::activated, this, [this](int index) {
        const TargetId id = m_view->target;
        Q_EMIT wanted({ id, target(id).parts.at(index).form });
    });
}

void HandOverPreview::draw(const Account &account, const HandOverView &view)
{
    const Part part = partFor(view);
    if (view != m_view) {
        m_view = view;
        offerForms(view.target, part.form);
        m_saved->hide();
    }
    show(account, part);
}

void HandOverPreview::offerForms(TargetId id, Form form)
{
    const QList<Part> &parts = target(id).parts;
    m_forms->clear();
    for (const Part &part : parts) {
        m_forms->addItem(inWords(part.form));
        if (part.form == form)
            m_forms->setCurrentIndex(m_forms->count() - 1);
    }
    m_formRow->setVisible(parts.size() > 1);
}

/// Only what changed is written anew: a reader keeps place and selection.
void HandOverPreview::show(const Account &account, const Part &part)
{
    const HandOverStory story = describe(m_view->target, part, account);
    m_what->setText(story.what);
    m_places->setText((story.places + story.remarks).join(QStringLiteral("\n\n")));
    m_fileName = fileNameFor(m_view->target, part, account.address);
    const QByteArray file = handedOver(m_view->target, part, account);
    if (file == m_file)
        return;
    m_file = file;
    const QString text = legible(file);
    m_text->setFont(fixedFont(font()));
    m_text->setMinimumHeight(linesShown * m_text->fontMetrics().lineSpacing());
    m_text->setPlainText(text);
    m_copy->setCopiedText(text);
    m_saved->hide();
}

void HandOverPreview::askAndSave()
{
    const QString fileName = QFileDialog::getSaveFileName(this, tr("Save"), m_fileName);
    if (!fileName.isEmpty())
        save(fileName);
}

void HandOverPreview::save(const QString &fileName)
{
    saveAndTell(fileName, m_file, *m_saved);
}

} // namespace mailberth
