// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/SessionState.h"

#include <QString>

namespace mailberth
{

// What the catalogue (ui/words) says of signing in, laid out for the window's pages.

/// A sentence that leads, and one that explains; the second may be empty.
struct Remark
{
    Tone tone;
    QString headline;
    QString explanation;
    QString more = {}; ///< for those who want to know, with the server's own words

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// The heading of the sign-in page and the sentence below it.
[[nodiscard]] Remark signInWords(const AccountState &state);
/// What the person agrees to: what is sent, to whom, and whose certificate that is. Empty where
/// no password is taken.
[[nodiscard]] QString consentWords(const SessionState &state);
/// Why the provider's own page cannot be used from here, and what can be done instead. Nothing to
/// say: an empty headline.
[[nodiscard]] Remark pageObstacle(const SessionState &state);
/// Why the latest try did not sign in. Nothing to say: an empty headline.
[[nodiscard]] Remark refusalWords(const SessionState &state);
/// The offer to keep the password, to stand beside a tick; or why nothing can be kept.
[[nodiscard]] QString keepingOffer(const AccountState &state);
/// What stands in the way of keeping the password, once signed in.
[[nodiscard]] Remark keepingTrouble(const KeepingState &state);
/// What became of the test message. Nothing to say: an empty headline.
[[nodiscard]] Remark messageWords(const SessionState &state);
/// What the search saw, and whom signing in contacted besides.
[[nodiscard]] Evidence wholeEvidence(const Answer &answer);
/// Every fact there is, for helpdesk people: the search's, then the latest sign-in's or message's.
[[nodiscard]] QList<FactGroup> detailFacts(const SessionState &state);
/// The report on the latest sign-in or message with these settings, whichever came last.
[[nodiscard]] std::optional<SubmissionReport> latestReport(const SessionState &state);
/// The server's last word on a try, escaped and shortened; empty if there was none.
[[nodiscard]] QString lastReply(const SubmissionReport &report);

} // namespace mailberth
