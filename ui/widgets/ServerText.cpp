// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ServerText.h"

#include "ui/widgets/Isolate.h"
#include "ui/widgets/PlainToolTip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>

namespace mailberth
{

namespace
{

/// How many characters stay visible when there is hardly room.
constexpr int leastCharacters = 8;
/// A word without a place to break may be this long before it is given one.
constexpr int longestRun = 16;

/// Gives names and long words places where a line may break. The marks have no width, and a copy
/// leaves them out.
QString breakable(const QString &text)
{
    constexpr QChar zeroWidthSpace(u'\u200B');
    QString result;
    int run = 0;
    for (const QChar character : text) {
        result += character;
        ++run;
        if (character.isSpace()) {
            run = 0;
        } else if (QStringView(u".@-_/:+=").contains(character) || run == longestRun) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return result;
}

} // namespace

ServerText::ServerText(QWidget *parent)
    : PlainLabel(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setFit(m_fit);
}

ServerText::ServerText(const QString &text, Fit fit, QWidget *parent)
    : ServerText(parent)
{
    setFit(fit);
    setServerText(text);
}

void ServerText::setServerText(const QString &text)
{
    m_text = withoutDisplayMarks(text);
    setAccessibleName(m_text);
    fitText();
    updateGeometry();
}

void ServerText::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    setSizePolicy(
        QSizePolicy::Expanding, fit == Fit::Wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    fitText();
}

QSize ServerText::sizeHint() const
{
    if (m_fit == Fit::Wrap)
        return PlainLabel::sizeHint();
    const QMargins margins = contentsMargins();
    return { fontMetrics().horizontalAdvance(isolated(m_text)) + margins.left() + margins.right()
            + 2 * margin() + 1,
        PlainLabel::sizeHint().height() };
}

QSize ServerText::minimumSizeHint() const
{
    if (m_fit == Fit::Wrap)
        return PlainLabel::minimumSizeHint();
    const int few = fontMetrics().averageCharWidth() * leastCharacters;
    return { std::min(few, sizeHint().width()), sizeHint().height() };
}

bool ServerText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainLabel::event(event);
    showPlainToolTip(
        static_cast<QHelpEvent *>(event)->globalPos(), m_shortened ? m_text : QString(), this);
    return true;
}

void ServerText::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    fitText();
}

void ServerText::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

void ServerText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    PlainLabel::keyPressEvent(event);
}

void ServerText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &ServerText::copySelection);
    menu->addAction(tr("Select &all"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}

void ServerText::display(const QString &shown)
{
    if (shown != text())
        setText(shown);
}

void ServerText::fitText()
{
    if (m_fit == Fit::Wrap) {
        m_shortened = false;
        display(breakable(isolated(m_text)));
        return;
    }
    const QString fitting =
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, contentsRect().width() - 2 * margin());
    m_shortened = fitting != m_text;
    display(isolated(fitting));
}

/// Nothing selected, or all that is shown, means the whole text, also where it is shortened.
void ServerText::copySelection() const
{
    const QString selected = withoutDisplayMarks(selectedText());
    const bool all = selected.isEmpty() || selected == withoutDisplayMarks(text());
    QGuiApplication::clipboard()->setText(all ? m_text : selected);
}

} // namespace mailberth
