// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/UntrustedXml.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace mailberth
{

namespace
{

/// A declaration that is longer is none that anybody wrote.
constexpr qsizetype longestDeclaration = 256; // bytes

QStringDecoder decoderFor(const QByteArray &bytes)
{
    constexpr auto flags = QStringConverter::Flag::Stateless;
    if (const auto encoding = QStringConverter::encodingForData(bytes, u'<'))
        return QStringDecoder(*encoding, flags);
    QXmlStreamReader beginning(bytes.first(std::min(longestDeclaration, bytes.size())));
    const bool isDeclared = beginning.readNext() == QXmlStreamReader::StartDocument
        && !beginning.documentEncoding().isEmpty();
    return isDeclared ? QStringDecoder(beginning.documentEncoding().toUtf8().constData(), flags)
                      : QStringDecoder(QStringConverter::Utf8, flags);
}

/// Steps through a text from one piece of markup to the next.
class Markup
{
public:
    explicit Markup(QStringView xml)
        : m_rest(xml)
    {
    }

    /// Goes to the next "<"; false at the end.
    bool find() { return skipTo(u"<"); }

    /// Passes over what is no tag, and may hold brackets that mean nothing.
    bool skipSection()
    {
        return skip(u"<!--", u"-->") || skip(u"<![CDATA[", u"]]>") || skip(u"<?", u"?>");
    }

    [[nodiscard]] bool isDocumentType() const { return m_rest.startsWith(u"<!DOCTYPE"); }

    std::optional<XmlExcess> readTag()
    {
        int attributes = 0;
        QChar quote;
        qsizetype length = 0;
        for (const QChar c : m_rest.sliced(1)) {
            if (c == u'>' && quote.isNull())
                break;
            if (++length > mostTag)
                return XmlExcess::TagTooLong;
            if (quote.isNull() && c == u'=' && ++attributes > mostAttributes)
                return XmlExcess::TooManyAttributes;
            if (c == quote)
                quote = QChar();
            else if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
        }
        m_rest = m_rest.sliced(1 + length);
        return std::nullopt;
    }

private:
    bool skipTo(QStringView mark)
    {
        const qsizetype at = m_rest.indexOf(mark);
        m_rest = at < 0 ? QStringView() : m_rest.sliced(at);
        return at >= 0;
    }

    bool skip(QStringView opening, QStringView closing)
    {
        if (!m_rest.startsWith(opening))
            return false;
        m_rest = m_rest.sliced(opening.size());
        skipTo(closing);
        return true;
    }

    QStringView m_rest;
};

} // namespace

std::optional<QString> xmlFrom(const QByteArray &bytes)
{
    QStringDecoder decoder = decoderFor(bytes);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<XmlExcess> excessIn(QStringView xml)
{
    for (Markup markup(xml); markup.find();) {
        if (markup.skipSection())
            continue;
        if (markup.isDocumentType())
            return XmlExcess::DocumentType;
        if (const auto excess = markup.readTag())
            return excess;
    }
    return std::nullopt;
}

std::optional<QString> mistakeIn(QStringView xml)
{
    QXmlStreamReader reader(xml.toString());
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return std::nullopt;
    return QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
}

} // namespace mailberth
