// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// What is printed, and how. Everything for people goes through this file, by these rules:
//
// 1. The answer comes first, in one sentence. Then one picture, then the facts, the reasons last.
// 2. Facts stand in a column of their own, a value a line, so that they can be copied; they are
//    never wrapped. Text is wrapped at the width of the terminal, 80 columns at most.
// 3. Nothing blinks, nothing is framed, nothing is underlined with dashes. A blank line divides.
// 4. Colour says nothing that a word or a mark does not say as well, and is used only on a terminal
//    that has it and a person who wants it (see Surface.h).
// 5. The words are those of ui/words, which the window shows, too. Here stand only the words of the
//    command line itself: what to call next.
// 6. Without UTF-8 every line, mark and pattern has an ASCII form. Below 60 columns the picture
//    goes, and each lane is a sentence.
// 7. Text from servers arrives escaped from ui/words; nothing else from outside is printed.
// 8. Answers go to standard output. Progress, notes and mistakes go to standard error.

#include "ui/terminal/Screen.h"

#include "ui/terminal/Canvas.h"
#include "ui/terminal/Cells.h"
#include "ui/terminal/Glyphs.h"
#include "ui/terminal/LanesPicture.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth::terminal
{

namespace
{

constexpr int widestText = 80;
constexpr int widestLabel = 34; ///< beyond that a value goes on a line of its own

struct ScreenWords
{
    Q_DECLARE_TR_FUNCTIONS(ScreenWords)

public:
    static QString why() { return tr("Why: "); }
    static QString more(const QString &command)
    {
        return tr("More: %1 · --helpdesk · --json", "a command to call").arg(command);
    }
    static QString moreAndServer(const QString &command)
    {
        return tr("More: %1 · --server · --helpdesk · --json", "a command to call").arg(command);
    }
    static QString remedy(const FindingStory &finding)
    {
        return tr("%1 [%2]", "what to do, and who can change it")
            .arg(finding.remedy, inWords(finding.actor));
    }
    static QString references() { return tr("To read up:"); }
    static QString codes() { return tr("And what each finding means:"); }
    static QString opening() { return tr("opening the connection"); }
    static QString readable()
    {
        return tr("readable by anyone on the way: greeting, EHLO, STARTTLS");
    }
    static QString keys() { return tr("agreeing on keys: the server's name can still be read"); }
    static QString encrypted()
    {
        return tr("encrypted: everything from here on, signing in and the message too");
    }
};

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Ink::Good;
    case Tone::Caution:
        return Ink::Caution;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Note:
        return Ink::Plain;
    }
    Q_UNREACHABLE();
}

int textWidth(const Surface &surface)
{
    return std::min(surface.columns, widestText);
}

/// What to call for more: what the gravest finding means where nothing can be used.
QString commandFor(const Story &story)
{
    const QString explain = QStringLiteral("mailberth-cli explain");
    if (!story.settings.isEmpty() || story.findings.isEmpty())
        return explain;
    return explain + QLatin1Char(' ') + story.findings.constFirst().code;
}

} // namespace

Screen::Screen(QTextStream &out, const Surface &surface)
    : m_out(out)
    , m_surface(surface)
{
}

void Screen::print(const Story &story, const QList<ProbeReport> &lanes, Instant now)
{
    for (const FindingStory &finding : story.beforehand)
        printFinding(finding);
    printHeadline(story.headline);
    paragraph(story.summary);
    printLanes(story, lanes, now);
    if (!story.settings.isEmpty()) {
        section();
        table(story.settings);
    }
    for (const FindingStory &finding : story.findings)
        printFinding(finding);
    printReasons(story.why);
    for (const FactGroup &group : story.details)
        printDetails(group);
    printMore(story);
    m_out.flush();
}

void Screen::printHeadline(const QString &headline)
{
    section();
    for (const QString &part : wrapped(headline, textWidth(m_surface)))
        line(inked(part, Ink::Strong, m_surface.colours));
}

void Screen::printLanes(const Story &story, const QList<ProbeReport> &lanes, Instant now)
{
    if (story.lanes.isEmpty())
        return;
    section();
    QList<Lane> drawn;
    for (qsizetype index = 0; index < std::min(story.lanes.size(), lanes.size()); ++index)
        drawn.append({ lanes[index], story.lanes[index] });
    if (const auto picture = lanesPicture(drawn, now, m_surface)) {
        for (const QString &row : picture->lines(m_surface.colours))
            line(row);
        return;
    }
    for (const LaneStory &lane : story.lanes) {
        const Lead sign { mark(lane.tone, m_surface.charset) + QLatin1Char(' '), inkOf(lane.tone) };
        paragraph(sign, lane.spoken, QStringLiteral("  "));
    }
}

void Screen::printFinding(const FindingStory &finding)
{
    const Lead sign { mark(finding.tone, m_surface.charset) + QLatin1Char(' '),
        inkOf(finding.tone) };
    const QString indent(cells(sign.text), QLatin1Char(' '));
    section();
    paragraph(sign, finding.headline, indent);
    paragraph(Lead { indent }, finding.explanation, indent);
    const QString step = arrow(m_surface.charset) + QLatin1Char(' ');
    paragraph(Lead { indent + step }, ScreenWords::remedy(finding),
        indent + QString(cells(step), QLatin1Char(' ')));
}

void Screen::printReasons(const QStringList &why)
{
    if (why.isEmpty())
        return;
    section();
    paragraph(Lead { ScreenWords::why() }, why.constFirst());
    for (const QString &reason : why.sliced(1))
        paragraph(reason);
}

void Screen::printDetails(const FactGroup &group)
{
    section();
    line(inked(group.heading, Ink::Strong, m_surface.colours));
    table(group.facts);
}

void Screen::printMore(const Story &story)
{
    section();
    paragraph(story.wayOn);
    paragraph(story.wayOn.isEmpty() ? ScreenWords::more(commandFor(story))
                                    : ScreenWords::moreAndServer(commandFor(story)));
}

void Screen::print(const Topic &topic)
{
    printHeadline(topic.title);
    printIllustration(topic.illustration);
    for (const QString &text : topic.paragraphs) {
        section();
        paragraph(text);
    }
    if (!topic.references.isEmpty()) {
        QList<Fact> references;
        for (const Reference &reference : topic.references)
            references.append({ reference.title, reference.url });
        section();
        line(ScreenWords::references());
        table(references);
    }
    m_out.flush();
}

/// The lanes as they always run, without a measure of time, and what each pattern stands for.
void Screen::printIllustration(Illustration illustration)
{
    if (illustration == Illustration::None)
        return;
    const LaneGlyphs &glyphs = laneGlyphs(m_surface.charset);
    const auto band = [](QChar glyph, int length) { return QString(length, glyph); };
    Canvas lanes;
    lanes.write(0, 1, QStringLiteral("465"));
    lanes.write(0, 7, band(glyphs.opening, 6) + band(glyphs.keys, 6));
    lanes.write(0, 19, band(glyphs.encrypted, 30), Ink::Good);
    lanes.write(1, 1, QStringLiteral("587"));
    lanes.write(1, 7, band(glyphs.opening, 6));
    lanes.write(1, 13, band(glyphs.readable, 18), Ink::Caution);
    lanes.write(1, 31, band(glyphs.keys, 6));
    lanes.write(1, 37, band(glyphs.encrypted, 12), Ink::Good);
    section();
    for (const QString &row : lanes.lines(m_surface.colours))
        line(row);
    section();
    table({
        { band(glyphs.opening, 2), ScreenWords::opening() },
        { band(glyphs.readable, 2), ScreenWords::readable() },
        { band(glyphs.keys, 2), ScreenWords::keys() },
        { band(glyphs.encrypted, 2), ScreenWords::encrypted() },
    });
}

void Screen::printTopics(const QList<Topic> &topics, const QStringList &codes)
{
    QList<Fact> questions;
    for (const Topic &topic : topics)
        questions.append({ topic.id, topic.title });
    section();
    table(questions);
    section();
    line(ScreenWords::codes());
    for (const QString &code : codes)
        line(QLatin1Char(' ') + code);
    m_out.flush();
}

void Screen::printChoices(const QList<Fact> &choices)
{
    section();
    table(choices);
    m_out.flush();
}

void Screen::print(const Mistake &mistake)
{
    paragraph(Lead { QStringLiteral("mailberth-cli: ") }, mistake.sentence);
    paragraph(mistake.suggestion);
    m_out.flush();
}

void Screen::printSentence(const QString &sentence)
{
    paragraph(sentence);
    m_out.flush();
}

void Screen::printLaidOut(const QString &text)
{
    m_out << spelt(text, m_surface.charset);
    m_isFirst = false;
    m_out.flush();
}

/// Begins something new: with a blank line, unless it is the first of all.
void Screen::section()
{
    if (!m_isFirst)
        m_out << '\n';
}

/// Labels in one column, values in another. Values are never wrapped: they are there to be copied.
void Screen::table(const QList<Fact> &facts)
{
    int width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, std::min(cells(fact.label), widestLabel));
    for (const Fact &fact : facts) {
        if (cells(fact.label) > widestLabel) {
            line(QLatin1Char(' ') + fact.label);
            line(QString(width + 3, QLatin1Char(' ')) + fact.value);
        } else {
            line(QLatin1Char(' ') + padded(fact.label, width) + QStringLiteral("  ") + fact.value);
        }
    }
}

void Screen::paragraph(const QString &text)
{
    paragraph(Lead {}, text);
}

/// Wraps a text. The lead stands before it, the indent before all lines but the first.
void Screen::paragraph(const Lead &lead, const QString &text, const QString &indent)
{
    if (text.isEmpty())
        return;
    // A word without blanks stands for the lead while the text is wrapped.
    const QString place(std::max(cells(lead.text) - cells(indent), 0), QLatin1Char('_'));
    const int width = std::max(textWidth(m_surface) - cells(indent), 1);
    const QStringList parts = wrapped(place + spelt(text, m_surface.charset), width);
    line(inked(lead.text, lead.ink, m_surface.colours) + parts.constFirst().mid(place.size()));
    for (const QString &part : parts.sliced(1))
        line(indent + part);
}

void Screen::line(const QString &text)
{
    QString shown = spelt(text, m_surface.charset);
    shown.replace(QChar::Nbsp, QLatin1Char(' ')); // it has done its work once lines are broken
    m_out << shown << '\n';
    m_isFirst = false;
}

ProgressLine::ProgressLine(QTextStream &err, const Surface &surface)
    : m_err(err)
    , m_surface(surface)
{
}

void ProgressLine::show(const QString &text)
{
    if (m_surface.motion == Motion::None || text == m_shown)
        return;
    clear();
    const QStringList lines = wrapped(spelt(text, m_surface.charset), m_surface.columns - 1);
    m_err << lines.value(0).replace(QChar::Nbsp, QLatin1Char(' '));
    m_err.flush();
    m_shown = text;
}

void ProgressLine::clear()
{
    if (m_shown.isEmpty())
        return;
    m_err << "\r\x1b[K"; // to the first column, then erase to the end (ECMA-48, EL)
    m_err.flush();
    m_shown.clear();
}

} // namespace mailberth::terminal
