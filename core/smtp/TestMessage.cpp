// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/TestMessage.h"

#include "core/smtp/MailEncoding.h"

#include <QLocale>

#include <algorithm>

namespace mailberth::smtp
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView crLf = "\r\n";

bool staysInItsLine(const MailAddress &address)
{
    const QString text = address.toString();
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control
            || character == u'<' || character == u'>' || character == u',';
    });
}

/// RFC 5322 section 3.3; in UTC, for the time zone is nobody's business.
QByteArray dateTime(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, d MMM yyyy HH:mm:ss '+0000'").toLatin1();
}

QByteArray mailboxes(const QList<MailAddress> &addresses)
{
    QByteArrayList list;
    for (const MailAddress &address : addresses)
        list << address.toString().toUtf8();
    return list.join(",\r\n ");
}

QByteArray plainText(const QStringList &paragraphs)
{
    QByteArray text;
    for (const QString &paragraph : paragraphs)
        text += (text.isEmpty() ? QByteArray() : crLf.toByteArray()) + flowed(paragraph);
    return text;
}

QByteArray html(const MessageWords &words)
{
    const QString language = isLanguageTag(words.language.toLatin1())
        ? words.language
        : u"und"_s; // RFC 5646 section 4.1
    QString text = u"<!DOCTYPE html>\r\n<html lang=\""_s % language
        % u"\">\r\n<head><meta charset=\"utf-8\"><title>"_s
        % onOneLine(words.subject).toHtmlEscaped() % u"</title></head>\r\n<body>\r\n"_s;
    for (const QString &paragraph : words.paragraphs)
        text += u"<p>"_s % onOneLine(paragraph).toHtmlEscaped() % u"</p>\r\n"_s;
    return QString(text % u"</body>\r\n</html>\r\n"_s).toUtf8();
}

/// Nor is a line taken for a signature's beginning (RFC 3676 section 4.3).
bool travelsAsItIs(const QByteArray &text)
{
    return isAscii(text) && keepsToUsualLines(text) && !text.split('\n').contains("-- \r");
}

QByteArray textPart(const QStringList &paragraphs)
{
    const QByteArray text = plainText(paragraphs);
    if (travelsAsItIs(text)) {
        return "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
               "Content-Transfer-Encoding: 7bit\r\n\r\n"
            + text;
    }
    QByteArrayList lines;
    for (const QString &paragraph : paragraphs)
        lines << onOneLine(paragraph).toUtf8();
    return "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(lines.join("\r\n\r\n").append(crLf.toByteArray()));
}

QByteArray htmlPart(const MessageWords &words)
{
    return "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(html(words));
}

} // namespace

std::optional<QByteArray> testMessage(
    const Envelope &envelope, const MessageWords &words, const MessageMarks &marks)
{
    if (envelope.recipients.isEmpty() || !staysInItsLine(envelope.sender)
        || !std::all_of(envelope.recipients.begin(), envelope.recipients.end(), staysInItsLine))
        return std::nullopt;
    const QByteArray mark = marks.random.toHex();
    // "=_" stands in no quoted-printable text (RFC 2045 section 6.7), and the rest is random.
    const QByteArray boundary = "=_" + mark.left(24);
    const QByteArray language = words.language.toLatin1();

    QByteArray message;
    message += "Date: " + dateTime(marks.date) + "\r\n";
    message += mailboxField("From", words.senderName, envelope.sender.toString().toUtf8()) + "\r\n";
    message += "To: " + mailboxes(envelope.recipients) + "\r\n";
    message += unstructured("Subject", words.subject) + "\r\n";
    message += "Message-ID: <" + mark + '@' + envelope.sender.domain().ascii().toLatin1() + ">\r\n";
    message += "Auto-Submitted: auto-generated\r\n";
    if (isLanguageTag(language))
        message += "Content-Language: " + language + "\r\n";
    message += "MIME-Version: 1.0\r\n"
               "Content-Type: multipart/alternative;\r\n boundary=\""
        + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + textPart(words.paragraphs) + "\r\n";
    message += "--" + boundary + "\r\n" + htmlPart(words) + "\r\n";
    message += "--" + boundary + "--\r\n";
    return message;
}

} // namespace mailberth::smtp
