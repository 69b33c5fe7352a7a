// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SubmissionReport.h"

#include <QList>

#include <chrono>
#include <optional>

namespace mailberth
{

/// One step on the way of a message, as a person follows it.
struct MessageStage
{
    enum class What { SigningIn, Sender, Recipient, HandingOver };
    enum class How { Ahead, Underway, Done, Failed };

    What what;
    How how = How::Ahead;
    std::optional<std::chrono::milliseconds> taken; ///< of a step that is over

    friend bool operator==(const MessageStage &, const MessageStage &) = default;
};

/// The four steps, in their order, as far as a report tells; nothing: none came yet. `isOver`: none
/// will come any more.
[[nodiscard]] QList<MessageStage> messageStages(
    const std::optional<SubmissionReport> &report, bool isOver);

} // namespace mailberth
