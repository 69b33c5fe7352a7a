// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

namespace mailberth
{

class FoldOutHeader;

/// A fold's header for assistive technology: a button that says whether its fold is open.
class AccessibleFoldOut : public QAccessibleWidget
{
public:
    explicit AccessibleFoldOut(FoldOutHeader *header);

    /// Makes Qt ask this class for every FoldOutHeader; again does no harm.
    static void install();
    /// Tells assistive technology that the fold opened or closed.
    static void tellState(FoldOutHeader &header);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;

protected:
    ~AccessibleFoldOut() override = default;

private:
    [[nodiscard]] FoldOutHeader *header() const;
};

} // namespace mailberth
