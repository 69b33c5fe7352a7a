// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/Sheet.h"

#include "core/handover/Escaping.h"

namespace mailberth
{

namespace
{

constexpr const char *styleSheet =
    R"(    body { font: 11pt/1.5 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em;
           color: #111; background: #fff; }
    h1 { font-size: 1.4em; }
    h2 { font-size: 1.1em; margin: 1.5em 0 0.3em; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: 0.3em 1em 0.3em 0;
             border-bottom: 1px solid #bbb; }
    th { font-weight: normal; color: #444; width: 12em; }
    code { font: 1.05em monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
    section { break-inside: avoid; }
    @media print { body { margin: 0; max-width: none; } @page { margin: 2cm; } }
)";

QString element(const char *name, const QString &text)
{
    const QString tag = QString::fromLatin1(name);
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<%1>").arg(tag) + xmlText(text) + QStringLiteral("</%1>\n").arg(tag);
}

QString section(const SheetGroup &group)
{
    QString html = QStringLiteral("  <section>\n  ") + element("h2", group.heading)
        + QStringLiteral("  ") + element("p", group.remark) + QStringLiteral("  <table>\n");
    for (const SheetGroup::Row &row : group.rows)
        html += QStringLiteral("    <tr><th scope=\"row\">") + xmlText(row.label)
            + QStringLiteral("</th><td><bdi><code>") + xmlText(row.value)
            + QStringLiteral("</code></bdi></td></tr>\n");
    return html + QStringLiteral("  </table>\n  </section>\n");
}

} // namespace

QByteArray htmlFile(const Sheet &sheet)
{
    const QString direction =
        sheet.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + xmlText(sheet.language)
        + QStringLiteral("\" dir=\"") + direction + QStringLiteral("\">\n<head>\n")
        + QStringLiteral("  <meta charset=\"utf-8\">\n  <meta name=\"viewport\" "
                         "content=\"width=device-width\">\n  ")
        + element("title", sheet.title) + QStringLiteral("  <style>\n")
        + QString::fromLatin1(styleSheet) + QStringLiteral("  </style>\n</head>\n<body>\n  ")
        + element("h1", sheet.title) + QStringLiteral("  ") + element("p", sheet.lead);
    for (const SheetGroup &group : sheet.groups)
        html += section(group);
    for (const QString &remark : sheet.remarks)
        html += QStringLiteral("  ") + element("p", remark);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace mailberth
