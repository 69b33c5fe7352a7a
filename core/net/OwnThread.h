// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace mailberth
{

enum class WorkEnding { Done, OutOfTime };

/// Does what may hang for as long as it likes in a thread of its own. `then` is called once, in the
/// caller's thread and queued: when the work is done, or after `limit`; not at all if `context`
/// goes before. The thread is nobody's then: nothing waits for it, not even the end of the program.
/// So the work must touch nothing but what it owns.
void workInOwnThread(QObject *context, std::chrono::milliseconds limit, std::function<void()> work,
    std::function<void(WorkEnding)> then);

/// Whether a thread of these still runs. What the end of the program destroys may be in its hands.
[[nodiscard]] bool isWorkUnderWay();

/// The same for a question; `then` hears no answer if it came too late.
template<typename Answer>
void askInOwnThread(QObject *context, std::chrono::milliseconds limit,
    std::function<Answer()> question, std::function<void(const std::optional<Answer> &)> then)
{
    const auto answer = std::make_shared<std::optional<Answer>>(); // the thread's until it is done
    workInOwnThread(
        context, limit, [answer, question = std::move(question)] { *answer = question(); },
        [answer, then = std::move(then)](
            WorkEnding ending) { then(ending == WorkEnding::Done ? *answer : std::nullopt); });
}

} // namespace mailberth
