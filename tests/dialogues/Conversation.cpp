// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Conversation.h"

#include "core/model/Overloaded.h"

namespace mailberth::test
{

namespace
{

using namespace smtp;

std::optional<QByteArray> unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '\\') {
            bytes.append(text.at(at));
            continue;
        }
        if (++at == text.size())
            return std::nullopt;
        switch (text.at(at)) {
        case 'r':
            bytes.append('\r');
            break;
        case 'n':
            bytes.append('\n');
            break;
        case 't':
            bytes.append('\t');
            break;
        case '0':
            bytes.append('\0');
            break;
        case '\\':
            bytes.append('\\');
            break;
        case 'x':
            bytes.append(QByteArray::fromHex(text.mid(at + 1, 2)));
            at += 2;
            break;
        default:
            return std::nullopt;
        }
    }
    return bytes;
}

std::optional<Event> eventNamed(const QByteArray &name)
{
    if (name == "TLS verified")
        return verifiedTls();
    if (name == "TLS unverified")
        return unverifiedTls();
    if (name == "TLS refused")
        return refusedCertificate();
    if (name == "TLS not-tls")
        return event::TlsFailed { HandshakeFault::NotTls, {}, QStringLiteral("wrong version") };
    if (name == "CLOSE")
        return event::PeerClosed {};
    if (name == "RESET")
        return event::NetworkFailed {};
    if (name == "SILENCE")
        return event::DeadlinePassed {};
    if (name == "CANCEL")
        return event::Cancelled {};
    return std::nullopt;
}

QString saidAfter(qsizetype event, const QByteArray &line)
{
    return QStringLiteral("after event %1: %2")
        .arg(QString::number(event), QString::fromLatin1(line));
}

/// Reads the lines of one conversation from the top down.
class Reader
{
public:
    [[nodiscard]] bool read(const QByteArray &line)
    {
        if (line.startsWith('#')) {
            if (m_conversation.title.isEmpty())
                m_conversation.title = QString::fromUtf8(line.sliced(1).trimmed());
            return true;
        }
        if (line == "...") {
            m_segment = Segment::New;
            return true;
        }
        if (line.startsWith('S'))
            return readServer(line);
        m_segment = Segment::New;
        return line.isEmpty() || readOther(line);
    }

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }

private:
    bool readServer(const QByteArray &line)
    {
        if (line == "SILENCE")
            return readOther(line);
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith("S. "))
            return say(line.sliced(3), "", 1);
        if (line.startsWith("S*") && colon > 0)
            return say(line.sliced(colon + 2), "\r\n", line.mid(2, colon - 2).toInt());
        return colon == 1 && say(line.mid(3), "\r\n", 1);
    }

    bool say(const QByteArray &text, const QByteArray &lineEnd, int times)
    {
        const auto bytes = unescaped(text);
        if (!bytes || times < 1)
            return false;
        if (m_segment == Segment::New)
            m_conversation.events.append(event::Bytes {});
        m_segment = Segment::Open;
        auto &segment = std::get<event::Bytes>(m_conversation.events.last());
        segment.data += QByteArray(*bytes + lineEnd).repeated(times);
        return true;
    }

    bool readOther(const QByteArray &line)
    {
        m_segment = Segment::New;
        if (line.startsWith("C: ")) {
            m_conversation.said.append(saidAfter(m_conversation.events.size() - 1, line.sliced(3)));
        } else if (line == "LANE 465" || line == "LANE 587") {
            m_conversation.security = usualSecurity(line.sliced(5).toUShort());
        } else if (line.startsWith("AUTH ")) {
            m_conversation.authMechanisms =
                QString::fromLatin1(line.sliced(5)).split(QLatin1Char(' '));
        } else if (line.startsWith("END ")) {
            m_conversation.ending = QString::fromLatin1(line.sliced(4));
        } else if (const auto event = eventNamed(line)) {
            m_conversation.events.append(*event);
        } else {
            return false;
        }
        return true;
    }

    enum class Segment { New, Open } m_segment = Segment::New;
    Conversation m_conversation { .events = { event::Connected {} } };
};

Instant timeOf(qsizetype event)
{
    return std::chrono::milliseconds(10) * event;
}

qsizetype sizeOf(const Event &event)
{
    const auto *bytes = std::get_if<event::Bytes>(&event);
    return bytes ? bytes->data.size() : 0;
}

/// Whatever a conversation left open ends here: the first Cancelled ends a session that still runs,
/// the second a farewell.
void playToTheEnd(Run &run, qsizetype events)
{
    run.play(event::Cancelled {}, timeOf(events));
    run.play(event::Cancelled {}, timeOf(events));
}

} // namespace

std::optional<Conversation> Conversation::parse(const QByteArray &text, QString &error)
{
    Reader reader;
    int number = 0;
    for (QByteArray line : text.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!reader.read(line)) {
            error = QStringLiteral("line %1 is not understood").arg(number);
            return std::nullopt;
        }
    }
    if (reader.conversation().title.isEmpty() || reader.conversation().ending.isEmpty()) {
        error = QStringLiteral("the title or the END is missing");
        return std::nullopt;
    }
    return reader.conversation();
}

qsizetype Conversation::size() const
{
    qsizetype size = 0;
    for (const Event &event : events)
        size += sizeOf(event);
    return size;
}

std::optional<std::size_t> Conversation::eventAround(qsizetype place) const
{
    qsizetype before = 0;
    for (qsizetype number = 0; number < events.size(); ++number) {
        const qsizetype size = sizeOf(events.at(number));
        if (place > before && place < before + size)
            return std::size_t(number);
        before += size;
    }
    return std::nullopt;
}

Run played(const Conversation &conversation, Cut cut)
{
    Run run(conversation.security);
    qsizetype before = 0;
    for (qsizetype number = 0; number < conversation.events.size(); ++number) {
        const Event &event = conversation.events.at(number);
        const qsizetype size = sizeOf(event);
        if (cut && *cut > before && *cut < before + size) {
            const QByteArray &bytes = std::get<event::Bytes>(event).data;
            run.play(event::Bytes { bytes.first(*cut - before) }, timeOf(number));
            run.play(event::Bytes { bytes.sliced(*cut - before) }, timeOf(number));
        } else {
            run.play(event, timeOf(number));
        }
        before += size;
    }
    playToTheEnd(run, conversation.events.size());
    return run;
}

Run playedByteByByte(const Conversation &conversation)
{
    Run run(conversation.security);
    for (qsizetype number = 0; number < conversation.events.size(); ++number) {
        const Event &event = conversation.events.at(number);
        if (const auto *bytes = std::get_if<event::Bytes>(&event))
            run.playByteByByte(bytes->data, timeOf(number));
        else
            run.play(event, timeOf(number));
    }
    playToTheEnd(run, conversation.events.size());
    return run;
}

Run playedWith(const Conversation &conversation, const Event &inserted, qsizetype behind)
{
    Run run(conversation.security);
    qsizetype before = 0;
    for (qsizetype number = 0; number < conversation.events.size(); ++number) {
        const Event &event = conversation.events.at(number);
        const qsizetype size = sizeOf(event);
        if (behind >= before && behind < before + size) {
            const QByteArray &bytes = std::get<event::Bytes>(event).data;
            run.play(event::Bytes { bytes.first(behind - before) }, timeOf(number));
            run.play(inserted, timeOf(number));
            run.play(event::Bytes { bytes.sliced(behind - before) }, timeOf(number));
        } else {
            run.play(event, timeOf(number));
        }
        before += size;
    }
    run.play(inserted, timeOf(conversation.events.size()));
    playToTheEnd(run, conversation.events.size());
    return run;
}

QStringList saidIn(const Run &run)
{
    QStringList said;
    for (std::size_t number = 0; number < run.moments().size(); ++number) {
        for (const Want &want : run.moments().at(number).wants) {
            if (const auto *send = std::get_if<want::Send>(&want))
                said.append(saidAfter(qsizetype(number), send->bytes.chopped(2)));
        }
    }
    return said;
}

QString describe(const Outcome &outcome)
{
    using namespace outcome;
    const QStringList facts =
        std::visit(Overloaded {
                       [](const TimedOut &it) { return QStringList { id(it.stage) }; },
                       [](const ConnectionLost &it) {
                           return QStringList { id(it.stage), id(it.ending) };
                       },
                       [](const GreetingRefused &it) {
                           return QStringList { QString::number(it.reply.code) };
                       },
                       [](const EhloRefused &it) {
                           return QStringList { QString::number(it.reply.code),
                               QStringLiteral("helo-") + id(it.helo) };
                       },
                       [](const StartTlsRefused &it) {
                           return QStringList { QString::number(it.reply.code) };
                       },
                       [](const NotSmtp &it) { return QStringList { id(it.spoken) }; },
                       [](const ProtocolViolation &it) {
                           return QStringList { id(it.stage), id(it.violation) };
                       },
                       [](const HandshakeFailed &it) { return QStringList { id(it.fault) }; },
                       [](const auto &) { return QStringList(); },
                   },
            outcome);
    return (QStringList { code(outcome) } + facts).join(QLatin1Char(' '));
}

} // namespace mailberth::test
