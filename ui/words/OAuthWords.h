// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OAuthAnswer.h"
#include "ui/words/Story.h"

#include <QString>

namespace mailberth
{

/// How signing in on the provider's page ended, and what can be done next. Never a dead end.
struct OAuthStory
{
    Tone tone;
    QString headline;
    QString wayOn; ///< empty if nothing remains to be done

    friend bool operator==(const OAuthStory &, const OAuthStory &) = default;
};

/// `provider` is the name people know: "Google". `appPasswords` is the provider's page for them,
/// or empty if it has none.
[[nodiscard]] OAuthStory describe(
    const OAuthAnswer &answer, const QString &provider, const QString &appPasswords);

/// What the browser shows at the end: a whole HTML page that says to come back, whatever came.
[[nodiscard]] QString lastBrowserPage();
/// "Your password stays between you and Google."
[[nodiscard]] QString passwordStays(const QString &provider);
/// "Waiting for you in the browser. Your password stays between you and Google."
[[nodiscard]] QString waitingForBrowser(const QString &provider);
/// The same while the person signs in on another device.
[[nodiscard]] QString waitingForDevice(const QString &provider);
/// "On any device, open https://… and type WDJB-MJHT."
[[nodiscard]] QString deviceInvitation(const QString &page, const QString &userCode);

} // namespace mailberth
