// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"
#include "core/handover/Target.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mailberth
{

/// What is handed over, where it goes and what must be known about it, in words.
struct HandOverStory
{
    QString what; ///< "Settings file for Thunderbird"
    QStringList places; ///< where to put it or what to do with it, a paragraph each
    QStringList remarks; ///< what was not tried, what is missing, what insists on something else

    friend bool operator==(const HandOverStory &, const HandOverStory &) = default;
};

/// "Thunderbird", "Plain text": what stands on a button.
[[nodiscard]] QString inWords(TargetId target);
/// "settings file", "step by step".
[[nodiscard]] QString inWords(Form form);
/// Who has read what is made for a target.
[[nodiscard]] QString inWords(Check check);

/// That incoming servers were left out, and which, in one sentence; empty if none was.
[[nodiscard]] QString whatIsLeftOut(const Account &account);

[[nodiscard]] HandOverStory describe(TargetId target, const Part &part, const Account &account);

/// The part as the bytes of its file. What is for people comes in words of the current language.
[[nodiscard]] QByteArray handedOver(TargetId target, const Part &part, const Account &account);

/// Such bytes as text, whatever their encoding: to be looked at before they are written.
[[nodiscard]] QString legible(const QByteArray &file);

} // namespace mailberth
