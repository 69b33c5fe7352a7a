// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Zone.h"

#include <QtEndian>

#include <utility>

namespace mailberth::demo
{

namespace
{

// RFC 1035 sections 3.2.2 and 4.1.1, RFC 3596, RFC 6891
constexpr quint16 typeA = 1;
constexpr quint16 typeSoa = 6;
constexpr quint16 typeMx = 15;
constexpr quint16 typeAaaa = 28;
constexpr quint16 typeOpt = 41;
constexpr quint16 typeAny = 255;
constexpr quint16 classIn = 1;
constexpr quint16 isResponse = 0x8000;
constexpr quint16 opcodeMask = 0x7800;
constexpr quint16 recursionDesired = 0x0100;
constexpr quint16 recursionAvailable = 0x0080;
constexpr qsizetype headerSize = 12;
constexpr qsizetype maxName = 255;
constexpr quint32 timeToLive = 60; ///< seconds
constexpr quint16 udpPayload = 1232;
constexpr quint16 pointerToQuestion = 0xc000 | headerSize;

enum class Rcode : quint16 { NoError = 0, FormErr = 1, NxDomain = 3, NotImp = 4 };

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

template<typename Number>
QByteArray wire(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray wire(const HostName &host)
{
    QByteArray bytes;
    for (const QByteArray &label : host.ascii().toLatin1().split('.'))
        bytes += static_cast<char>(label.size()) + label;
    return bytes + '\0';
}

/// The one question of a query.
struct Question
{
    QByteArray name; ///< on the wire, in lower case
    quint16 type;
    quint16 klass;
    qsizetype end; ///< where it ends in the datagram
};

// Compression has nothing to point to in a question, so a pointer there is a fault.
std::optional<Question> readQuestion(QByteArrayView datagram)
{
    qsizetype at = headerSize;
    while (at < datagram.size() && datagram[at] != '\0') {
        const auto length = static_cast<quint8>(datagram[at]);
        if (length > 63)
            return std::nullopt;
        at += 1 + length;
    }
    const qsizetype end = at + 1 + 4; // the root's zero, type and class
    if (end > datagram.size() || at + 1 - headerSize > maxName)
        return std::nullopt;
    return Question { .name =
                          datagram.sliced(headerSize, at + 1 - headerSize).toByteArray().toLower(),
        .type = word(datagram, at + 1),
        .klass = word(datagram, at + 3),
        .end = end };
}

QByteArray record(const QByteArray &owner, quint16 type, const QByteArray &data)
{
    return owner + wire(type) + wire(classIn) + wire(timeToLive)
        + wire(static_cast<quint16>(data.size())) + data;
}

// MNAME and RNAME are made up; the last number is how long "there is nothing" may be remembered
// (RFC 2308 section 4).
QByteArray startOfAuthority(const QByteArray &apex)
{
    const QByteArray names = QByteArray("\x02ns") + apex + QByteArray("\x0ahostmaster") + apex;
    const QByteArray numbers = wire<quint32>(1) + wire<quint32>(3600) + wire<quint32>(600)
        + wire<quint32>(86400) + wire(timeToLive);
    return record(apex, typeSoa, names + numbers);
}

// RFC 6891 section 6.1: whoever sends an OPT record gets one.
bool asksWithEdns(QByteArrayView datagram, const Question &question)
{
    return word(datagram, 10) > 0 && datagram.size() >= question.end + 11
        && datagram[question.end] == '\0' && word(datagram, question.end + 1) == typeOpt;
}

QByteArray optRecord()
{
    return QByteArray(1, '\0') + wire(typeOpt) + wire(udpPayload) + wire<quint32>(0)
        + wire<quint16>(0);
}

struct Sections
{
    QByteArray question {};
    QList<QByteArray> answers {};
    QList<QByteArray> authorities {};
    QList<QByteArray> additional {};
};

QByteArray response(QByteArrayView query, Rcode rcode, const Sections &sections)
{
    const auto flags = static_cast<quint16>(isResponse | (word(query, 2) & opcodeMask)
        | (word(query, 2) & recursionDesired) | recursionAvailable | static_cast<quint16>(rcode));
    const auto count = [](qsizetype number) { return wire(static_cast<quint16>(number)); };
    return query.first(2).toByteArray() + wire(flags) + count(sections.question.isEmpty() ? 0 : 1)
        + count(sections.answers.size()) + count(sections.authorities.size())
        + count(sections.additional.size()) + sections.question + sections.answers.join()
        + sections.authorities.join() + sections.additional.join();
}

} // namespace

Zone::Zone(HostName apex)
    : m_apex(std::move(apex))
{
    m_records.insert(wire(m_apex), {});
}

void Zone::addAddress(const HostName &host, const IpAddress &address)
{
    const bool v4 = address.family() == IpAddress::Family::IPv4;
    const auto *bytes = reinterpret_cast<const char *>(address.bytes().data());
    add(host, { v4 ? typeA : typeAaaa, QByteArray(bytes, v4 ? 4 : 16) });
}

void Zone::addMailExchanger(const HostName &domain, quint16 preference, const HostName &host)
{
    add(domain, { typeMx, wire(preference) + wire(host) });
}

void Zone::add(const HostName &owner, Record record)
{
    m_records[wire(owner)].append(std::move(record));
}

std::optional<QByteArray> Zone::answer(QByteArrayView datagram) const
{
    if (datagram.size() < headerSize || (word(datagram, 2) & isResponse) != 0)
        return std::nullopt;
    if ((word(datagram, 2) & opcodeMask) != 0)
        return response(datagram, Rcode::NotImp, {});
    const auto question = word(datagram, 4) == 1 ? readQuestion(datagram) : std::nullopt;
    if (!question)
        return response(datagram, Rcode::FormErr, {});

    // The question goes back as it came: some clients hide a nonce in its letters' case.
    Sections sections { .question =
                            datagram.sliced(headerSize, question->end - headerSize).toByteArray() };
    const auto owner = m_records.constFind(question->name);
    const bool isKnown = owner != m_records.constEnd();
    if (isKnown && question->klass == classIn)
        for (const Record &each : *owner)
            if (each.type == question->type || question->type == typeAny)
                sections.answers.append(record(wire(pointerToQuestion), each.type, each.data));
    if (sections.answers.isEmpty())
        sections.authorities.append(startOfAuthority(wire(m_apex)));
    if (asksWithEdns(datagram, *question))
        sections.additional.append(optRecord());
    const bool isRoot = question->name.size() == 1; // which exists everywhere
    return response(datagram, isKnown || isRoot ? Rcode::NoError : Rcode::NxDomain, sections);
}

} // namespace mailberth::demo
