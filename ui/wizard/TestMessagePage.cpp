// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/TestMessagePage.h"

#include "ui/widgets/CopyButton.h"
#include "ui/widgets/FoldOut.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Isolate.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/widgets/ServerText.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/SigningWords.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/Figures.h"
#include "ui/words/Typing.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace mailberth
{

namespace
{

constexpr int linesOfCaught = 9;

void follow(QLineEdit &field, const QString &text)
{
    if (field.text() != text)
        field.setText(text);
}

QIcon markOf(MessageStage::How how)
{
    switch (how) {
    case MessageStage::How::Ahead:
    case MessageStage::How::Underway:
        return icon(Icon::Waiting);
    case MessageStage::How::Done:
        return toneIcon(Tone::Good);
    case MessageStage::How::Failed:
        return toneIcon(Tone::Bad);
    }
    Q_UNREACHABLE();
}

/// What the step is called in SMTP.
QString commandOf(MessageStage::What what)
{
    switch (what) {
    case MessageStage::What::SigningIn:
        return QStringLiteral("AUTH");
    case MessageStage::What::Sender:
        return QStringLiteral("MAIL FROM");
    case MessageStage::What::Recipient:
        return QStringLiteral("RCPT TO");
    case MessageStage::What::HandingOver:
        return QStringLiteral("DATA");
    }
    Q_UNREACHABLE();
}

} // namespace

/// What the mark shows, for a screen reader.
QString TestMessagePage::stateInWords(MessageStage::How how)
{
    switch (how) {
    case MessageStage::How::Ahead:
        return tr("not yet");
    case MessageStage::How::Underway:
        return tr("under way");
    case MessageStage::How::Done:
        return tr("done");
    case MessageStage::How::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

TestMessagePage::TestMessagePage(WizardSession &session)
    : WizardPage(session, tr("Test message"))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_form(makeForm())
    , m_steps(makeSteps())
    , m_result(makeResult())
    , m_skip(new QPushButton(tr("S&kip")))
{
    m_stop->setObjectName(QStringLiteral("stopSending"));
    m_stop->setAutoDefault(false);
    besideHeading().addWidget(m_stop, 0, Qt::AlignTop);
    body().addWidget(m_form);
    body().addWidget(m_steps);
    body().addWidget(m_result);
    body().addWidget(makeCaught());
    body().addStretch();
    m_skip->setObjectName(QStringLiteral("skipMessage"));
    m_skip->setAutoDefault(false);
    foot().addWidget(m_skip, 0, Qt::AlignTrailing);
    connect(m_skip, &QPushButton::clicked, &session, &WizardSession::skip);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->session().account()->cancel(); });
    connect(m_to, &QLineEdit::textEdited, this,
        [this](const QString &text) { this->session().account()->typeTo(text); });
    connect(m_subject, &QLineEdit::textEdited, this,
        [this](const QString &text) { this->session().account()->typeSubject(text); });
}

QWidget *TestMessagePage::makeForm()
{
    m_to = new QLineEdit;
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_subject = new QLineEdit;
    m_subject->setObjectName(QStringLiteral("subject"));
    m_remark = new MessageStrip(Tone::Caution);
    m_remark->setObjectName(QStringLiteral("toRemark"));
    auto *form = new QWidget;
    auto *fields = new QFormLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("&Recipient"), m_to);
    fields->addRow(m_remark);
    fields->addRow(tr("S&ubject"), m_subject);
    return form;
}

QWidget *TestMessagePage::makeSteps()
{
    auto *steps = new QWidget;
    steps->setObjectName(QStringLiteral("steps"));
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::padding(fontMetrics()));
    grid->setColumnStretch(1, 1);
    for (const QString &what : { tr("Signed in"), tr("Server accepts you as sender"),
             tr("Server accepts the recipient"), tr("Message handed over") }) {
        const int line = static_cast<int>(m_rows.size());
        const Row row { new IconLabel, paragraph(what), new QuietLabel, new QuietLabel };
        row.command->setText(commandOf(static_cast<MessageStage::What>(line)));
        row.took->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        grid->addWidget(row.what, line, 1);
        grid->addWidget(row.command, line, 2);
        grid->addWidget(row.took, line, 3);
        m_rows.append(row);
    }
    return steps;
}

QWidget *TestMessagePage::makeResult()
{
    m_meaning = new MessageStrip(Tone::Good);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_reply = new ServerText;
    m_reply->setObjectName(QStringLiteral("messageReply"));
    m_reply->setFit(ServerText::Fit::Wrap);
    m_copy = new CopyButton(tr("the server's reply"), QString(), this);
    m_copy->setObjectName(QStringLiteral("copyReply"));
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_meaning);
    auto *quoted = new QHBoxLayout;
    quoted->addWidget(m_reply, 1);
    quoted->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(quoted);
    return result;
}

QWidget *TestMessagePage::makeCaught()
{
    m_message = new QPlainTextEdit;
    m_message->setObjectName(QStringLiteral("caughtMessage"));
    m_message->setAccessibleName(tr("The message as it arrived"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setFont(fixedFont(font()));
    m_message->setMinimumHeight(linesOfCaught * m_message->fontMetrics().lineSpacing());
    m_caught = new FoldOut(tr("The message in the demonstration's bo&x"));
    m_caught->header()->setObjectName(QStringLiteral("caught"));
    m_caught->setContent(m_message);
    return m_caught;
}

void TestMessagePage::draw(const SessionState &state)
{
    const MessageState &message = state.account.message;
    const bool isRunning = message.phase == Phase::Running;
    const Remark words = messageWords(state);
    const QString sender = state.account.address ? state.account.address->toString() : QString();
    if (words.headline.isEmpty()) {
        heading().setText(
            isRunning ? tr("Sending the test message…") : tr("Send yourself a test message?"));
        heading().setTone(std::nullopt);
    } else {
        heading().setText(words.headline);
        heading().setTone(words.tone);
    }
    setSummary(tr("From %1, once, with the settings that were just proven.").arg(isolated(sender)));
    m_stop->setVisible(isRunning);
    m_skip->setVisible(!isRunning && !isSpent(message));
    drawForm(message);
    drawSteps(message);
    drawResult(state);
}

void TestMessagePage::drawForm(const MessageState &message)
{
    follow(*m_to, message.to.text);
    follow(*m_subject, message.subject.text);
    m_form->setEnabled(message.phase != Phase::Running && !isSpent(message));
    const bool complains = message.complaint == MessageState::Complaint::To;
    m_remark->setVisible(complains);
    if (!complains)
        return;
    const auto read = readAddress(message.to.text);
    if (const auto *fault = std::get_if<AddressFault>(&read))
        m_remark->setText(describe(*fault));
}

void TestMessagePage::drawSteps(const MessageState &message)
{
    m_steps->setVisible(message.phase != Phase::NotBegun);
    const QList<MessageStage> stages = messageStages(message.report, message.phase == Phase::Over);
    for (qsizetype line = 0; line < stages.size(); ++line) {
        const MessageStage &stage = stages.at(line);
        const Row &row = m_rows.at(line);
        row.mark->setIcon(markOf(stage.how));
        row.mark->setVisible(stage.how != MessageStage::How::Ahead);
        row.what->setAccessibleDescription(stateInWords(stage.how));
        row.took->setText(stage.taken ? inWords(*stage.taken) : QString());
    }
}

void TestMessagePage::drawResult(const SessionState &state)
{
    const MessageState &message = state.account.message;
    const Remark words = messageWords(state);
    m_result->setVisible(!words.headline.isEmpty());
    m_meaning->setTone(words.tone);
    m_meaning->setText(words.explanation);
    const QString reply = message.report ? lastReply(*message.report) : QString();
    const bool isSaidAbove = words.explanation.contains(reply); // true of no reply, too
    m_reply->setFont(fixedFont(font()));
    m_reply->setServerText(reply);
    m_reply->setVisible(!isSaidAbove);
    m_copy->setVisible(!isSaidAbove);
    m_copy->setCopiedText(reply);
    m_caught->setVisible(!message.caught.isEmpty());
    if (m_message->toPlainText() != message.caught)
        m_message->setPlainText(message.caught);

    const bool isNew = std::exchange(m_phaseSeen, message.phase) != message.phase;
    if (isNew && message.phase == Phase::Over)
        m_meaning->announce();
}

QWidget *TestMessagePage::firstFocus() const
{
    return m_to;
}

void TestMessagePage::goOn()
{
    if (isSpent(session().state().account.message))
        session().goOn();
    else
        session().account()->send();
}

} // namespace mailberth
