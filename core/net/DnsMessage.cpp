// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsMessage.h"

#include <ares.h>

#include <QtEndian>

#include <memory>

namespace mailberth
{

namespace
{

constexpr qsizetype maxRecords = 32;
constexpr quint16 internetClass = 1; // RFC 1035 section 3.2.4

struct FreeAresString
{
    void operator()(char *text) const { ares_free_string(text); }
};

} // namespace

DnsPart::DnsPart(const QByteArray &message)
    : m_message(message)
    , m_end(message.size())
{
}

void DnsPart::skip(qsizetype count)
{
    m_malformed = m_malformed || count > m_end - m_at;
    if (!m_malformed)
        m_at += count;
}

QByteArray DnsPart::octets(qsizetype count)
{
    skip(count);
    return m_malformed ? QByteArray() : m_message.sliced(m_at - count, count);
}

quint16 DnsPart::number()
{
    const QByteArray both = octets(sizeof(quint16));
    return m_malformed ? quint16(0) : qFromBigEndian<quint16>(both.constData());
}

QByteArray DnsPart::string()
{
    const QByteArray length = octets(1);
    return m_malformed ? QByteArray() : octets(static_cast<quint8>(length.front()));
}

QString DnsPart::name()
{
    const auto *begin = reinterpret_cast<const unsigned char *>(m_message.constData());
    char *text = nullptr;
    long size = 0;
    m_malformed = m_malformed
        || ares_expand_name(begin + m_at, begin, static_cast<int>(m_message.size()), &text, &size)
            != ARES_SUCCESS;
    const std::unique_ptr<char, FreeAresString> owned(text);
    skip(size);
    return m_malformed ? QString() : QString::fromLatin1(text);
}

DnsPart DnsPart::part(qsizetype size)
{
    DnsPart part(*this);
    skip(size);
    part.m_malformed = m_malformed;
    part.m_end = m_at;
    return part;
}

std::optional<QList<DnsPart>> answersIn(const QByteArray &message, quint16 type)
{
    DnsPart part(message);
    part.skip(4); // identity and flags
    const quint16 questions = part.number();
    const quint16 answers = part.number();
    part.skip(4); // how many of what we do not read
    if (questions != 1)
        return std::nullopt;
    (void)part.name();
    part.skip(4); // type and class, as we asked

    QList<DnsPart> found;
    for (quint16 i = 0; i < answers && found.size() < maxRecords; ++i) {
        (void)part.name();
        const bool isOfType = part.number() == type;
        const bool isOfInternet = part.number() == internetClass;
        part.skip(4); // how long it may be remembered
        const DnsPart data = part.part(part.number());
        if (part.isMalformed())
            break;
        if (isOfType && isOfInternet)
            found.append(data);
    }
    return part.isMalformed() ? std::nullopt : std::optional(found);
}

} // namespace mailberth
