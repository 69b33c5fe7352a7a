// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/CopyButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyleOptionButton>

#include <chrono>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;
constexpr auto feedbackTime = 2s;

} // namespace

CopyButton::CopyButton(const QString &what, const QString &text, QWidget *parent)
    : CopyButton(tr("Copy"), what, text, parent)
{
}

CopyButton::CopyButton(
    const QString &words, const QString &what, const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_words(words)
    , m_what(what)
    , m_text(text)
{
    setAutoDefault(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(feedbackTime);
    connect(&m_rest, &QTimer::timeout, this, &CopyButton::rest);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    rest();
}

QSize CopyButton::sizeHint() const
{
    return sizeWith(m_words).expandedTo(sizeWith(tr("Copied")));
}

QSize CopyButton::minimumSizeHint() const
{
    return sizeHint();
}

QSize CopyButton::sizeWith(const QString &words) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = words;
    const QSize contents = fontMetrics().size(Qt::TextShowMnemonic, words);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setText(tr("Copied"));
    setAccessibleName(text());
    m_rest.start();
    Q_EMIT copied();
}

void CopyButton::rest()
{
    setText(m_words);
    setAccessibleName(m_what.isEmpty() ? m_words : tr("Copy %1").arg(m_what));
}

} // namespace mailberth
