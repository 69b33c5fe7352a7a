// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace mailberth
{

/// A stretch of a DNS message, read from its beginning to its end (RFC 1035 section 4.1). What is
/// not there reads as nothing, and from then on it is malformed.
class DnsPart
{
public:
    explicit DnsPart(const QByteArray &message);

    [[nodiscard]] quint16 number(); ///< two octets
    [[nodiscard]] QByteArray octets(qsizetype count);
    void skip(qsizetype count);
    [[nodiscard]] QByteArray string(); ///< one octet says how long it is
    /// A domain name, which may refer to any place of the message. "" is the root; a dot inside a
    /// label has a backslash before it.
    [[nodiscard]] QString name();
    [[nodiscard]] DnsPart part(qsizetype size);

    [[nodiscard]] bool isMalformed() const { return m_malformed; }
    [[nodiscard]] bool isRead() const { return !m_malformed && m_at == m_end; }

private:
    QByteArray m_message;
    qsizetype m_at = 0;
    qsizetype m_end;
    bool m_malformed = false;
};

/// The data of the records of this type (IANA's number) in the answer section, in the server's
/// order, whosever they are: an alias leads to another name. At most 32 are read. Nothing if the
/// message is malformed.
[[nodiscard]] std::optional<QList<DnsPart>> answersIn(const QByteArray &message, quint16 type);

} // namespace mailberth
