// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/memory/HostMemory.h"
#include "core/seams/OAuth.h"
#include "ui/wizard/Detection.h"
#include "ui/wizard/SessionState.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace mailberth
{

class AccountFlow;
class CredentialVault;

/// The wizard without its window: one state value, one signal, and an intent for each thing that a
/// person can want. Knows neither widgets nor a network.
class WizardSession : public QObject
{
    Q_OBJECT

public:
    /// `sources` are those that `factory` can ask.
    WizardSession(DetectionFactory factory, QList<SourceId> sources, QObject *parent = nullptr);

    [[nodiscard]] const SessionState &state() const { return m_state; }

    /// From now on the way leads through signing in and the test message. All outlive the session.
    void offerSigning(Submission &submission, CredentialVault &vault, OAuthAccess access = {});
    /// Signing in, keeping and sending; nothing where that is left out.
    [[nodiscard]] AccountFlow *account() const { return m_account; }

    /// From now on the server of each mail domain is kept there, and asked about once only.
    void rememberIn(const HostMemory &memory);

    /// How long the search shows at least, to people who only watch: a page that comes and goes at
    /// once is a flash. Next does not wait for it.
    void setLeastShow(std::chrono::milliseconds time) { m_leastShow = time; }

    // What is typed on the first page
    void typeAddress(const QString &text);
    void typeName(const QString &text);
    /// The field was left: from now on its mistake may be said.
    void leaveAddress();
    void nameServer(ServerEntry::Use use);
    void typeServerHost(const QString &text);
    void typeServerPort(const QString &text);
    void chooseSecurity(Security security);
    /// Opens the server's fields with what was typed where the address belongs.
    void takeAddressAsServer();
    void setThirdParties(ThirdParties choice);
    /// Removes all that is remembered of servers.
    void forgetServers();

    // The search
    void find();
    /// The same search once more, from any page.
    void again();
    /// Ends the search; what is known stays.
    void stop();

    // The way through the pages
    void goOn();
    /// The window shows this page, for a reason of its own: Back.
    void show(Page page);
    /// The person did something while the search ran: no page turns by itself any more.
    void takeOver();
    void choose(const Endpoint &endpoint);
    /// The person's yes to the host that is asked about; to any other it is none.
    void accept(const HostName &host);
    /// Shows what this program would be given; nothing is written by that.
    void lookAtHandOver(const HandOverView &view);
    void showDetails(SessionState::Details details);
    /// Back to the first page, to name a server by hand or to type another address.
    void enterServer();
    void enterAnotherAddress();
    /// The same with an address that stands in an error message. Nothing is searched unasked.
    void lookFor(const QString &address);

    /// Past signing in, or past the test message.
    void skip();

    // The way out
    /// Esc: stops a search, or else asks; asked, it means no.
    void escape();
    void stay();
    void leave();

Q_SIGNALS:
    void changed();

private:
    void begin(const DetectionOrder &order);
    void endDetection();
    void evidenceGrew();
    void readEvidence();
    void judgeEvidence();
    void followAccount();
    void remember(const std::optional<MailAddress> &address, const HostName &host);
    void lookAtMemory();
    void searchEnded();
    void followPort();
    void forgetUnlessStillAsked();
    void turnToResultIfWatched();
    void turnTo(Page page);
    void turnPastResult();
    void turnPastSignIn();

    DetectionFactory m_factory;
    SessionState m_state;
    int m_runs = 0;
    Detection *m_detection = nullptr;
    AccountFlow *m_account = nullptr;
    std::optional<HostMemory> m_memory;
    std::chrono::milliseconds m_leastShow { 800 };
    QElapsedTimer m_sinceBegun;
    QTimer m_turn; ///< to the result, when it is time
    QTimer m_pause; ///< while it runs, further evidence waits
    enum class Unread { Nothing, Evidence } m_unread = Unread::Nothing;
};

} // namespace mailberth
