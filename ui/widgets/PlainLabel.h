// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace mailberth
{

/// A label for any text, also from outside: never rich text, selectable by mouse, and aligned to
/// where the reading begins, also where its own words run the other way.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};

/// The same, over as many lines as it takes.
[[nodiscard]] PlainLabel *wrappingLabel(QWidget *parent);

} // namespace mailberth
