// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"

#include <QList>

namespace mailberth
{

/// Who was contacted.
class ContactBook
{
public:
    /// Notes that `host` was told `fact`.
    void note(const QString &host, quint16 port, Contact::Protocol protocol, const QString &fact);

    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }

private:
    QList<Contact> m_contacts;
};

} // namespace mailberth
