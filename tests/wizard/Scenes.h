// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/wizard/FakeDetection.h"
#include "tests/wizard/FakeSigning.h"
#include "ui/wizard/WizardSession.h"

#include <QList>
#include <QString>

#include <functional>

namespace mailberth::test
{

/// What a session must go through to show one picture.
struct Scene
{
    QString name;
    std::function<void(WizardSession &session, FakeDetections &detections)> play;
    enum class Window { Wizard, Help, ErrorText } window = Window::Wizard;
    /// The rest of it, from the proven settings on.
    std::function<void(WizardSession &session, FakeSigning &signing)> sign = {};
};

/// Every page, each in the states that look different. Invented servers, fixed times.
[[nodiscard]] QList<Scene> scenes();

} // namespace mailberth::test
