// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

#include "core/net/HttpReader.h"

namespace mailberth::test
{

namespace
{

constexpr qint64 mostBytes = 256;

HttpReader readInPieces(const QByteArray &input, qsizetype size)
{
    HttpReader reader(mostBytes);
    for (qsizetype at = 0; at < input.size(); at += size)
        reader.feed(input.mid(at, size));
    return reader;
}

Complaint wrongWith(const HttpReader &reader)
{
    if (reader.state() != HttpReader::State::Complete)
        return {};
    const HttpAnswer &answer = reader.answer();
    if (answer.status < 200 || answer.status > 999)
        return "a status that is none";
    if (answer.body.size() > mostBytes)
        return "more than was wanted";
    if (!answer.body.isEmpty() && answer.status != 200)
        return "a body of something that is no document";
    for (const QByteArray &value : { answer.contentType, answer.location }) {
        if (value.contains('\r') || value.contains('\n') || value.contains('\0'))
            return "a field that should have been refused";
    }
    return {};
}

} // namespace

Complaint tryHttp(const QByteArray &input)
{
    HttpReader whole = readInPieces(input, std::max<qsizetype>(input.size(), 1));
    for (const qsizetype size : { qsizetype(1), qsizetype(7) }) {
        const HttpReader cut = readInPieces(input, size);
        if (cut.state() != whole.state())
            return "cut elsewhere, it ends otherwise";
        if (whole.state() == HttpReader::State::Complete && cut.answer() != whole.answer())
            return "cut elsewhere, it reads otherwise";
    }
    const HttpReader::State before = whole.state();
    whole.closed(HttpReader::Ending::ByThePeer);
    if (whole.state() == HttpReader::State::Reading)
        return "an end that is none";
    if (before != HttpReader::State::Reading && whole.state() != before)
        return "something was read behind the end";
    return wrongWith(whole);
}

} // namespace mailberth::test
