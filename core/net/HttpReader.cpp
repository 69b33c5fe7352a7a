// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpReader.h"

#include <algorithm>

namespace mailberth
{

namespace
{

constexpr int ok = 200;
constexpr int firstClientError = 400;
constexpr int firstServerError = 500;
constexpr int switchingProtocols = 101;
constexpr QByteArrayView protocol("HTTP/1.");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimalDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f';
}

/// "token" in RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text)
{
    const auto isTokenCharacter = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

} // namespace

HttpReader::HttpReader(qint64 mostBytes, Bodies bodies)
    : m_mostBytes(mostBytes)
    , m_bodies(bodies)
{
}

void HttpReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Reading)
        return;
    m_unread.append(bytes);
    qsizetype before = 0;
    do { // as long as there is something to take
        before = m_unread.size();
        if (isInBody())
            takeBody();
        else
            takeLines();
    } while (m_state == State::Reading && m_unread.size() < before);
}

void HttpReader::closed(Ending ending)
{
    if (m_state != State::Reading)
        return;
    const bool isTheEnd = m_part == Part::Body
        && m_announced.framing == Announced::Framing::UntilClose && ending == Ending::ByThePeer;
    m_state = isTheEnd ? State::Complete : State::CutOff;
}

bool HttpReader::isInBody() const
{
    return m_part == Part::Body || m_part == Part::ChunkData;
}

void HttpReader::takeLines()
{
    while (m_state == State::Reading && !isInBody()) {
        if (m_part == Part::StatusLine && !mayBeHttp())
            return fail(State::Malformed, "not HTTP");
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            return;
        interpret(*line);
    }
}

/// Garbage without an end of line is not waited for.
bool HttpReader::mayBeHttp() const
{
    const auto compared = std::min(m_unread.size(), protocol.size());
    return m_unread.first(compared) == protocol.first(compared);
}

/// Nothing while it is not there as a whole. A bare LF ends a line, too (RFC 9112 section 2.2).
std::optional<QByteArray> HttpReader::takeLine()
{
    const qsizetype end = m_unread.indexOf('\n');
    const qsizetype size = end < 0 ? m_unread.size() : end + 1;
    if (m_framing + size > mostFraming) {
        fail(State::Malformed, "too much around the body");
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    m_framing += size;
    QByteArray line = m_unread.first(end);
    m_unread.remove(0, size);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void HttpReader::interpret(const QByteArray &line)
{
    if (std::any_of(line.begin(), line.end(), isControl))
        return fail(State::Malformed, "a control character in the head");
    switch (m_part) {
    case Part::StatusLine:
        return readStatusLine(line);
    case Part::Fields:
        return line.isEmpty() ? headIsOver() : readField(line);
    case Part::ChunkSize:
        return readChunkSize(line);
    case Part::ChunkEnd:
        if (!line.isEmpty())
            return fail(State::Malformed, "a chunk is longer than it said");
        m_part = Part::ChunkSize;
        return;
    case Part::Trailers:
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    case Part::Body:
    case Part::ChunkData:
        return;
    }
}

/// "HTTP/1.1 200 OK"; what stands behind the status means nothing (RFC 9112 section 4).
void HttpReader::readStatusLine(const QByteArray &line)
{
    constexpr qsizetype statusAt = 9;
    constexpr qsizetype statusSize = 3;
    const bool isStatusLine = line.size() >= statusAt + statusSize && line.startsWith(protocol)
        && isDigit(line.at(7)) && line.at(8) == ' ' && areDigits(line.mid(statusAt, statusSize))
        && (line.size() == statusAt + statusSize || line.at(statusAt + statusSize) == ' ');
    if (!isStatusLine)
        return fail(State::Malformed, "not HTTP");
    m_answer.status = line.mid(statusAt, statusSize).toInt();
    m_part = Part::Fields;
}

void HttpReader::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return fail(State::Malformed, "a field of the head is malformed");
    const QByteArray name = line.first(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-type")
        m_answer.contentType = value;
    else if (name == "location")
        m_answer.location = value;
    else if (name == "content-length")
        readLength(value);
    else if (name == "content-encoding" && value.toLower() != "identity")
        m_announced.coding = Announced::Coding::Other;
    else if (name == "transfer-encoding" && value.toLower() == "chunked")
        m_announced.framing = Announced::Framing::Chunked;
    else if (name == "transfer-encoding")
        fail(State::Malformed, "an unknown transfer coding");
}

void HttpReader::readLength(const QByteArray &value)
{
    bool isNumber = false;
    const qint64 length = value.toLongLong(&isNumber);
    if (!areDigits(value) || !isNumber)
        return fail(State::Malformed, "a content length that is no number");
    if (m_announced.length && *m_announced.length != length)
        return fail(State::Malformed, "two content lengths");
    m_announced.length = length;
}

void HttpReader::headIsOver()
{
    if (m_answer.status == switchingProtocols)
        return fail(State::Malformed, "another protocol, which nobody asked for");
    if (m_answer.status < ok) { // interim: another head follows (RFC 9110 section 15.2)
        m_part = Part::StatusLine;
        m_announced = {};
        m_answer = {};
        return;
    }
    if (!isBodyWanted()) {
        m_state = State::Complete;
        return;
    }
    if (m_announced.coding == Announced::Coding::Other)
        return fail(State::Malformed, "a content coding that was not asked for");
    if (m_announced.framing
        == Announced::Framing::Chunked) { // and no length counts (RFC 9112 section 6.3)
        m_part = Part::ChunkSize;
        return;
    }
    if (m_announced.length.value_or(0) > m_mostBytes)
        return fail(State::TooLarge);
    m_part = Part::Body;
    m_announced.framing =
        m_announced.length ? Announced::Framing::Length : Announced::Framing::UntilClose;
    m_left = m_announced.length.value_or(0);
    if (m_announced.length == 0)
        m_state = State::Complete;
}

bool HttpReader::isBodyWanted() const
{
    const bool isError = m_answer.status >= firstClientError && m_answer.status < firstServerError;
    return m_answer.status == ok || (m_bodies == Bodies::OfErrorsToo && isError);
}

/// Hexadecimal, perhaps with extensions behind a semicolon (RFC 9112 section 7.1).
void HttpReader::readChunkSize(const QByteArray &line)
{
    constexpr qsizetype mostDigits = 15; // fits into 64 bits
    const qsizetype extension = line.indexOf(';');
    const QByteArray text = line.first(extension < 0 ? line.size() : extension).trimmed();
    bool isNumber = false;
    const qint64 size = text.toLongLong(&isNumber, 16);
    const bool isHexadecimal = std::all_of(text.begin(), text.end(), isHexadecimalDigit);
    if (!isNumber || !isHexadecimal || text.size() > mostDigits)
        return fail(State::Malformed, "a chunk size that is no number");
    if (size > m_mostBytes - m_answer.body.size())
        return fail(State::TooLarge);
    m_left = size;
    m_part = size == 0 ? Part::Trailers : Part::ChunkData;
}

void HttpReader::takeBody()
{
    const qsizetype most =
        m_announced.framing == Announced::Framing::UntilClose ? m_unread.size() : m_left;
    const qsizetype piece = std::min(m_unread.size(), most);
    m_answer.body.append(QByteArrayView(m_unread).first(piece));
    wipe(m_unread.data(), piece);
    m_unread.remove(0, piece);
    if (m_announced.framing == Announced::Framing::UntilClose) {
        if (m_answer.body.size() > m_mostBytes)
            fail(State::TooLarge);
        return;
    }
    m_left -= piece;
    if (m_left > 0)
        return;
    if (m_announced.framing == Announced::Framing::Length)
        m_state = State::Complete;
    else
        m_part = Part::ChunkEnd;
}

void HttpReader::fail(State state, const char *diagnostic)
{
    m_state = state;
    m_diagnostic = QString::fromLatin1(diagnostic);
    m_unread.clear();
}

} // namespace mailberth
