// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "app/gui/Detections.h"
#include "app/gui/Signing.h"
#include "core/demo/Provider.h"
#include "tests/support/MemoryVault.h"
#include "tests/wizard/Looks.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/Wizard.h"
#include "ui/wizard/WizardSession.h"

#include <QTest>

namespace mailberth::test
{

/// The real wizard over the real network, which leads to the demonstration provider and nowhere
/// else.
class DemoWizard
{
public:
    /// `redirects` come before the provider's own.
    explicit DemoWizard(
        const QString &world = QStringLiteral("good"), const QList<Redirect> &redirects = {})
        : m_provider(world)
        , m_isReady(!m_provider.start())
        , m_submission(app::liveSubmission(ways(redirects), &m_provider))
        , session(app::liveDetections(ways(redirects)), app::availableSources())
        , wizard(session)
    {
        session.offerSigning(*m_submission, vault);
        session.setLeastShow(std::chrono::milliseconds::zero());
        showAt800x600(wizard);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const SessionState &state() const { return session.state(); }
    [[nodiscard]] static QString address() { return demo::Provider::address().toString(); }

    [[nodiscard]] const QList<demo::CaughtMail> &caught() const { return m_provider.caught(); }
    /// The settings are proven, and the person wants to sign in.
    void comeToSignIn(int patience)
    {
        session.typeAddress(address());
        session.find();
        QTRY_COMPARE_WITH_TIMEOUT(state().page, Page::Result, patience);
        session.goOn();
    }

    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        for (Widget *widget : wizard.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// As if typed on the keyboard, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = wizard.focusWidget();
        QTest::keyClick(focus ? focus : &wizard, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(wizard.focusWidget(), text); }

private:
    [[nodiscard]] LiveNetworkOptions ways(const QList<Redirect> &redirects) const
    {
        LiveNetworkOptions options = app::waysTo(m_provider);
        options.redirects = redirects + options.redirects;
        return options;
    }

    demo::Provider m_provider;
    bool m_isReady;
    std::unique_ptr<Submission> m_submission;

public:
    MemoryVault vault;
    WizardSession session;
    Wizard wizard;
};

} // namespace mailberth::test
