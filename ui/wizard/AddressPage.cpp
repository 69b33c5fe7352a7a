// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/AddressPage.h"

#include "ui/widgets/FoldOut.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/wizard/PrivacyLine.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/MemoryWords.h"
#include "ui/words/Typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mailberth
{

namespace
{

/// Shows `text` unless the person sees it already: the cursor stays where it is.
void follow(QLineEdit &field, const QString &text)
{
    if (field.text() != text)
        field.setText(text);
}

void keepPlaceWhenHidden(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

AddressPage::AddressPage(WizardSession &session)
    : WizardPage(session, tr("Mail address"))
    , m_address(new QLineEdit)
    , m_addressMark(new IconLabel(toneIcon(Tone::Good)))
    , m_remark(new MessageStrip(Tone::Caution))
    , m_name(new QLineEdit)
    , m_privacy(new Note(Tone::Note))
    , m_thirdParties(new QCheckBox(tr("Do not ask &Mozilla")))
    , m_remembered(new MessageStrip(Tone::Note))
    , m_known(new FoldOut(tr("I already &know my server")))
    , m_host(new QLineEdit)
    , m_port(new QComboBox)
    , m_security(new QComboBox)
    , m_serverRemark(new MessageStrip(Tone::Caution))
{
    heading().setText(tr("Which mailbox should send?"));
    setSummary(tr("Mailberth finds the way your mail leaves. It needs no password for that."));
    body().addWidget(makeMailbox());
    body().addWidget(makePrivacy());
    m_known->setContent(makeServer());
    m_known->header()->setObjectName(QStringLiteral("knownServer"));
    body().addWidget(m_known);
    body().addStretch();
    sendIntents();
}

QWidget *AddressPage::makeMailbox()
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("ann@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_addressMark->setAccessibleName(tr("The address can be read"));
    keepPlaceWhenHidden(*m_addressMark);
    auto *address = new QHBoxLayout;
    address->addWidget(m_address);
    address->addWidget(m_addressMark);

    m_name->setObjectName(QStringLiteral("name"));
    auto *why = new QuietLabel(tr("Recipients see it. Leave it empty if you only want to look."));
    why->setWordWrap(true);
    m_name->setAccessibleDescription(why->text());
    m_remark->setObjectName(QStringLiteral("addressRemark"));

    auto *sameEnd = new IconLabel(toneIcon(Tone::Good)); // never shown: both fields end alike
    keepPlaceWhenHidden(*sameEnd);
    sameEnd->hide();
    auto *name = new QGridLayout;
    name->addWidget(m_name, 0, 0);
    name->addWidget(sameEnd, 0, 1);
    name->addWidget(why, 1, 0);

    auto *mailbox = new QWidget;
    QFormLayout *form = makeForm(mailbox);
    form->addRow(tr("Mail &address"), address);
    qobject_cast<QLabel *>(form->labelForField(address))->setBuddy(m_address);
    form->addRow(m_remark);
    form->addRow(tr("Your &name"), name);
    qobject_cast<QLabel *>(form->labelForField(name))->setBuddy(m_name);
    return mailbox;
}

QWidget *AddressPage::makePrivacy()
{
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_thirdParties->setObjectName(QStringLiteral("thirdParties"));
    m_remembered->setObjectName(QStringLiteral("remembered"));
    m_remembered->setActionText(tr("Fo&rget servers"));
    m_remembered->actionButton()->setObjectName(QStringLiteral("forgetServers"));
    auto *privacy = new QWidget;
    auto *column = new QVBoxLayout(privacy);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_privacy);
    column->addWidget(m_thirdParties);
    column->addWidget(m_remembered);
    return privacy;
}

QWidget *AddressPage::makeServer()
{
    m_host->setObjectName(QStringLiteral("server"));
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setEditable(true);
    m_port->addItem(QString::number(submissionsPort));
    m_port->addItem(QString::number(submissionPort));
    m_port->setCurrentText(QString());
    m_port->lineEdit()->setPlaceholderText(tr("465 and 587, to compare"));
    m_port->setMinimumContentsLength(16);
    m_security->setObjectName(QStringLiteral("security"));
    m_security->addItem(tr("TLS from the first byte (SSL/TLS)"));
    m_security->addItem(tr("STARTTLS"));
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_serverRemark->setObjectName(QStringLiteral("serverRemark"));

    auto *server = new QWidget;
    QFormLayout *form = makeForm(server);
    form->setContentsMargins(0, measure::gap(fontMetrics()), 0, 0);
    form->addRow(tr("&Server"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("S&ecurity"), m_security);
    form->addRow(m_serverRemark);
    return server;
}

void AddressPage::sendIntents()
{
    WizardSession *to = &session();
    connect(m_address, &QLineEdit::textEdited, to, &WizardSession::typeAddress);
    connect(m_address, &QLineEdit::editingFinished, to, &WizardSession::leaveAddress);
    connect(m_name, &QLineEdit::textEdited, to, &WizardSession::typeName);
    connect(m_remark, &MessageStrip::actionTriggered, to, &WizardSession::takeAddressAsServer);
    connect(m_remembered, &MessageStrip::actionTriggered, to, &WizardSession::forgetServers);
    connect(m_thirdParties, &QCheckBox::toggled, to, [to](bool leaveOut) {
        to->setThirdParties(leaveOut ? ThirdParties::LeaveOut : ThirdParties::Ask);
    });
    connect(m_known, &FoldOut::toggled, to, [to](bool open) {
        to->nameServer(open ? ServerEntry::Use::UseThis : ServerEntry::Use::LookItUp);
    });
    connect(m_host, &QLineEdit::textEdited, to, &WizardSession::typeServerHost);
    connect(m_port->lineEdit(), &QLineEdit::textEdited, to, &WizardSession::typeServerPort);
    connect(m_port, &QComboBox::textActivated, to, &WizardSession::typeServerPort);
    connect(m_security, &QComboBox::activated, to, [to](int index) {
        to->chooseSecurity(index == 0 ? Security::ImplicitTls : Security::StartTls);
    });
}

void AddressPage::draw(const SessionState &state)
{
    drawMailbox(state);
    m_privacy->setText(privacyLine(state));
    m_thirdParties->setVisible(knowsThirdParties(state));
    m_thirdParties->setChecked(state.thirdParties == ThirdParties::LeaveOut);
    drawRemembered(state);
    drawServer(state);
}

void AddressPage::drawRemembered(const SessionState &state)
{
    const std::optional<Remembered> &remembered = state.remembered;
    const bool hasFault = remembered && remembered->fault;
    m_remembered->setVisible(hasFault || (remembered && remembered->domains > 0));
    if (!remembered)
        return;
    m_remembered->setTone(hasFault ? Tone::Caution : Tone::Note);
    m_remembered->setText(
        hasFault ? describe(*remembered->fault) : rememberedServers(remembered->domains));
}

void AddressPage::drawMailbox(const SessionState &state)
{
    follow(*m_address, state.typedAddress);
    follow(*m_name, state.name.text);
    m_addressMark->setVisible(mailAddress(state).has_value());

    const auto *fault = std::get_if<AddressFault>(&state.address);
    const bool complains = state.complaint == Complaint::Address && fault;
    m_remark->setVisible(complains || !state.mended.isEmpty());
    m_remark->setTone(complains ? Tone::Caution : Tone::Good);
    m_remark->setText(complains ? describe(*fault) : tr("Taken from what you pasted."));
    const bool isServer = complains && *fault == AddressFault::ServerInstead;
    m_remark->setActionText(isServer ? tr("&Use as server") : QString());
}

void AddressPage::drawServer(const SessionState &state)
{
    m_known->setOpen(state.server.use == ServerEntry::Use::UseThis);
    follow(*m_host, state.server.host.text);
    follow(*m_port->lineEdit(), state.server.port.text);
    m_security->setCurrentIndex(state.server.security == Security::ImplicitTls ? 0 : 1);
    m_security->setEnabled(!state.server.port.text.trimmed().isEmpty());

    const std::optional<ServerFault> fault = serverFault(state.server);
    const bool complains = state.complaint == Complaint::Server && fault;
    m_serverRemark->setVisible(complains);
    if (complains)
        m_serverRemark->setText(describe(*fault));
}

QWidget *AddressPage::firstFocus() const
{
    const SessionState &state = session().state();
    const bool wantsServer = state.server.use == ServerEntry::Use::UseThis
        && (state.complaint == Complaint::Server || !state.typedAddress.isEmpty());
    return wantsServer ? m_host : m_address;
}

} // namespace mailberth
