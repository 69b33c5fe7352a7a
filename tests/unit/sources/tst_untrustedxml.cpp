// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/UntrustedXml.h"
#include "tests/support/LogGuard.h"

#include <QStringEncoder>
#include <QXmlStreamReader>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

QString tagOf(qsizetype length)
{
    return u'<' + QString(length, u'a') + u'>';
}

QString attributes(int count, QChar quote = u'"')
{
    QString text;
    for (int number = 0; number < count; ++number)
        text += QStringLiteral(" a%1=").arg(number) + quote + quote;
    return text;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<mailberth::XmlExcess>)

class TstUntrustedXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void looksAtEveryTag_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<std::optional<XmlExcess>>("excess");
        const auto row = [](const char *name, const QString &xml,
                             std::optional<XmlExcess> excess = std::nullopt) {
            QTest::newRow(name) << xml << excess;
        };
        using enum XmlExcess;
        row("nothing", {});
        row("text", QStringLiteral("a > b = c \" d"));
        row("as long as a tag may be", tagOf(mostTag));
        row("one unit longer", tagOf(mostTag + 1), TagTooLong);
        row("an end tag, too", QStringLiteral("<a></a") + QString(mostTag, u' ') + u'>',
            TagTooLong);
        row("a long tag that never ends", tagOf(mostTag + 1).chopped(1), TagTooLong);
        row("as many attributes as there may be",
            QStringLiteral("<a") + attributes(mostAttributes) + QStringLiteral("/>"));
        row("one more",
            QStringLiteral("<a") + attributes(mostAttributes + 1) + QStringLiteral("/>"),
            TooManyAttributes);
        row("one more in other quotation marks",
            QStringLiteral("<a") + attributes(mostAttributes + 1, u'\'') + QStringLiteral("/>"),
            TooManyAttributes);
        row("each tag has its own",
            QString(QStringLiteral("<a") + attributes(mostAttributes) + QStringLiteral("/>"))
                .repeated(9));
        row("brackets and signs inside quotation marks are text",
            QStringLiteral("<a b='<>=====================' c=\"'>\"/>"));
        row("an end inside quotation marks is none",
            QStringLiteral("<a b='>") + QString(mostTag, u'x'), TagTooLong);
        row("a comment is no tag",
            QStringLiteral("<!-- <a") + attributes(500) + QStringLiteral(" -->"));
        row("what follows a comment is", QStringLiteral("<!-- ' --><a") + attributes(500) + u'>',
            TooManyAttributes);
        row("a comment does not end in its own beginning",
            QStringLiteral("<!--><a") + attributes(500) + QStringLiteral("-->"));
        row("characters are no tag",
            QStringLiteral("<![CDATA[<a") + attributes(500) + QStringLiteral("]]>"));
        row("what follows them is", QStringLiteral("<![CDATA[\"]]><a") + attributes(500) + u'>',
            TooManyAttributes);
        row("an instruction is no tag",
            QStringLiteral("<?a <b") + attributes(500) + QStringLiteral("?>"));
        row("a document type", QStringLiteral("<?xml version='1.0'?><!DOCTYPE a><a/>"),
            DocumentType);
        row("one in a comment", QStringLiteral("<!-- <!DOCTYPE a> --><a/>"));
        row("comments without an end", QStringLiteral("<!--").repeated(1000));
    }
    void looksAtEveryTag()
    {
        QFETCH(const QString, xml);
        QTEST(excessIn(xml), "excess");
    }

    /// If the two disagreed about where a tag is, a parser could be led past the look.
    void hasTheParsersOpinionOfWhereATagIs()
    {
        const QStringList pieces { QStringLiteral("<!--"), QStringLiteral("-->"),
            QStringLiteral("<![CDATA["), QStringLiteral("]]>"), QStringLiteral("<?x "),
            QStringLiteral("?>"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("<b>"),
            QStringLiteral("</b>"), QStringLiteral("<b c='"), QStringLiteral("'/>"),
            QStringLiteral("-"), QStringLiteral("]") };
        const QString many =
            QStringLiteral("<d") + attributes(mostAttributes + 1) + QStringLiteral("/>");
        int seen = 0;
        for (qsizetype number = 0; number < pieces.size() * pieces.size() * pieces.size();
             ++number) {
            const QString before = pieces.at(number % pieces.size())
                + pieces.at(number / pieces.size() % pieces.size())
                + pieces.at(number / pieces.size() / pieces.size());
            const QString xml = QStringLiteral("<a>") + before + many;
            QXmlStreamReader parser(xml);
            while (!parser.atEnd()) {
                if (parser.readNext() != QXmlStreamReader::StartElement
                    || parser.attributes().size() <= mostAttributes)
                    continue;
                ++seen;
                QVERIFY2(excessIn(xml) == XmlExcess::TooManyAttributes, qUtf8Printable(xml));
            }
        }
        QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
    }

    /// In these the bytes show no tag where the text has one.
    void looksAtTheTextInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString xml = QStringLiteral("<a") + attributes(500) + QStringLiteral("/>");
        for (const auto encoding : { QStringConverter::Utf8, QStringConverter::Utf16LE,
                 QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE })
            QTest::newRow(QStringConverter::nameForEncoding(encoding))
                << QByteArray(QStringEncoder(encoding)(QChar(QChar::ByteOrderMark) + xml));
        // Which of these a system's Qt can read is its own affair.
        QTest::newRow("UTF-7") << "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-a"
                + attributes(500).replace(u'=', QStringLiteral("+AD0-")).toLatin1() + "/+AD4-";
    }
    void looksAtTheTextInAnyEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const auto text = xmlFrom(bytes);
        QVERIFY(!text || excessIn(*text) == XmlExcess::TooManyAttributes
            || !text->contains(QStringLiteral("<a")));
    }
};

QTEST_APPLESS_MAIN(TstUntrustedXml)
#include "tst_untrustedxml.moc"
