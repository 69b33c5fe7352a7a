// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Shows every building block of the window in every state, from made-up values, and saves a picture
// of each sheet:
//
//     mailberth_gallery FOLDER [light|dark|contrast] [ltr|rtl] [FONT-SCALE]

#include "tests/support/Reports.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/FindingCard.h"
#include "ui/widgets/FoldOut.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LaneCard.h"
#include "ui/widgets/LanesView.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/ServerText.h"
#include "ui/words/Lanes.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTextStream>
#include <QVBoxLayout>

#include <functional>

using namespace mailberth;
using namespace std::chrono_literals;

namespace
{

constexpr const char *server = "smtp.example.org";

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A probe whose steps take these times, one after the other; the last one may still last.
ProbeReport measured(const Endpoint &endpoint, const QList<std::chrono::milliseconds> &times,
    const Outcome &outcome = outcome::Ready {})
{
    const QList<Stage> stages = test::stagesOf(endpoint.security);
    const Stage last = stages.at(times.size() - 1);
    ProbeReport report = test::reportThrough(last, outcome, test::candidate(endpoint));
    Instant at {};
    for (qsizetype i = 0; i < times.size(); ++i) {
        report.timeline[i].start = at;
        at += times.at(i);
        report.timeline[i].end = at;
    }
    if (std::holds_alternative<outcome::Running>(outcome))
        report.timeline.last().end.reset();
    return report;
}

LanePicture picture(const ProbeReport &report, Instant now = 0ms)
{
    return { report, describe(report, now) };
}

QList<LanePicture> bothWork()
{
    return { picture(measured(test::submissions(server), { 29ms, 29ms, 31ms, 29ms })),
        picture(measured(test::submission(server), { 29ms, 29ms, 29ms, 29ms, 30ms, 59ms })) };
}

QList<LanePicture> finding(Instant now)
{
    return { bothWork().first(),
        picture(measured(test::submission(server), { 29ms, 29ms, 29ms, 29ms, 30ms, 40ms },
                    outcome::Running {}),
            now) };
}

QList<LanePicture> silent()
{
    return { picture(test::silentReport(test::candidate(test::submissions(server)))),
        picture(test::silentReport(test::candidate(test::submission(server)))) };
}

QList<LanePicture> waiting(Instant now)
{
    return { picture(measured(test::submissions(server), { 1ms }, outcome::Running {}), now),
        picture(measured(test::submission(server), { 29ms, 1ms }, outcome::Running {}), now) };
}

QList<LanePicture> refusals()
{
    ProbeReport certificate = test::certificateRefusedReport(
        test::candidate(test::submissions(server)), { CertificateFault::Expired });
    ProbeReport bare = test::startTlsMissingReport(
        test::candidate(test::submission(server)), { "AUTH PLAIN LOGIN" });
    return { picture(certificate), picture(bare) };
}

QList<LanePicture> loopback()
{
    return { picture(measured(test::submissions(server), { 0ms, 3ms, 1ms, 0ms })),
        picture(measured(test::submission(server), { 0ms, 1ms, 0ms, 1ms, 3ms, 0ms })) };
}

QList<LanePicture> cutAtTheEnd()
{
    return { picture(measured(
                 test::submissions(server), { 120ms, 125ms }, outcome::HandshakeFailed {})),
        picture(measured(test::submission(server), { 12ms, 230ms },
            outcome::NotSmtp { outcome::Protocol::Http, "HTTP/1.1 400" })) };
}

QList<LanePicture> notBegun()
{
    ProbeReport one { .candidate = test::candidate(test::submissions(server)) };
    ProbeReport other { .candidate = test::candidate(test::submission(server)) };
    return { picture(one), picture(other) };
}

LanesView *lanes(
    const QList<LanePicture> &pictures, Instant now = 0ms, LanesDetail detail = LanesDetail::Full)
{
    auto *view = new LanesView;
    view->setDetail(detail);
    view->setClock([now] { return now; });
    view->setLanes(pictures);
    return view;
}

FindingStory finding(
    Tone tone, Actor actor, const char *headline, const char *explanation, const char *remedy)
{
    return { .code = QStringLiteral("made.up"),
        .tone = tone,
        .headline = text(headline),
        .explanation = text(explanation),
        .actor = actor,
        .remedy = text(remedy) };
}

/// One picture: blocks below each other as on a page.
class Sheet : public QWidget
{
public:
    Sheet()
        : m_column(new QVBoxLayout(this))
    {
        const int margin = fontMetrics().height() * 3 / 2;
        m_column->setContentsMargins(margin, margin, margin, margin);
        m_column->setSpacing(fontMetrics().height() * 3 / 4);
    }

    template<typename Block>
    Block *add(Block *block)
    {
        m_column->addWidget(block);
        return block;
    }
    /// Side by side, or below each other where the font is large.
    QBoxLayout *addRow()
    {
        const bool wide = fontMetrics().averageCharWidth() * 80 < 800;
        auto *row = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row->setSpacing(fontMetrics().height() * 3 / 4);
        m_column->addLayout(row);
        return row;
    }
    void end() { m_column->addStretch(1); }

private:
    QVBoxLayout *m_column;
};

Heading *heading(const char *words, std::optional<Tone> tone = std::nullopt)
{
    auto *made = new Heading(text(words));
    made->setTone(tone);
    return made;
}

QuietLabel *quiet(const QString &words)
{
    auto *label = new QuietLabel(words);
    label->setWordWrap(true);
    return label;
}

void fillFinding(Sheet &sheet)
{
    sheet.add(heading("Port 465 works. 587 is still being tried, to compare.", Tone::Good));
    sheet.add(quiet(text("smtp.example.org, named by its own DNS and by Mozilla’s list")));
    sheet.add(lanes(finding(190ms), 190ms));
    sheet.add(heading("smtp.example.org found, knocking on 465 and 587"));
    sheet.add(lanes(waiting(3400ms), 3400ms));
}

void fillEnded(Sheet &sheet)
{
    sheet.add(lanes(bothWork()));
    sheet.add(lanes(refusals()));
    sheet.add(lanes(cutAtTheEnd()));
}

void fillOdd(Sheet &sheet)
{
    sheet.add(lanes(loopback()));
    sheet.add(lanes(notBegun()));
    sheet.add(lanes({}));
}

void fillResult(Sheet &sheet)
{
    const QList<LanePicture> both = bothWork();
    sheet.add(heading("Use port 465: it is encrypted from the first byte.", Tone::Good));
    sheet.add(quiet(text("Both ways to smtp.example.org work. Next: your password, sent to "
                         "this server only.")));
    sheet.add(lanes(both, 0ms, LanesDetail::Compact));
    QBoxLayout *cards = sheet.addRow();
    auto *first = new LaneCard(both.at(0).story);
    first->setRecommended(true);
    first->setChecked(true);
    cards->addWidget(first, 1);
    cards->addWidget(new LaneCard(both.at(1).story), 1);
    auto *why = sheet.add(new FoldOut(text("&Why this one?")));
    auto *words = wrappingLabel(nullptr);
    words->setText(
        text("On 587 the greeting and the request for encryption could be read, and that request "
             "could be removed by someone on the way; Mailberth would notice and stop. On 465 "
             "there is nothing to remove."));
    why->setContent(words);
    why->setOpen(true);
    auto *strip = sheet.add(
        new MessageStrip(Tone::Note, text("The two ports offer different ways to sign in.")));
    strip->setActionText(text("What this means"));
}

void fillBroken(Sheet &sheet)
{
    QBoxLayout *cards = sheet.addRow();
    auto *first = new LaneCard(silent().at(0).story);
    first->setEnabled(false);
    cards->addWidget(first, 1);
    auto *second = new LaneCard(bothWork().at(1).story);
    second->setRecommended(true);
    second->setChecked(true);
    cards->addWidget(second, 1);
    sheet.add(heading("The mail server does not answer from this network.", Tone::Bad));
    sheet.add(quiet(
        text("smtp.example.org was found, but stayed silent on 465 and on 587 for 8 seconds.")));
    sheet.add(lanes(silent()));
}

void fillFindings(Sheet &sheet)
{
    auto *silence = sheet.add(new FindingCard(finding(Tone::Bad, Actor::You,
        "The mail server does not answer from this network.",
        "Most likely this network blocks outgoing mail (offices, schools, hotels and hosting firms "
        "do). Neither your address nor your password is the reason; no password was used.",
        "Try another network, for instance your phone’s.")));
    silence->addButton(text("Try again"));
    auto *blocked = sheet.add(new FindingCard(
        finding(Tone::Caution, Actor::Network, "Port 465 is silent here, 587 answers.",
            "Both belong to the same server, so something on the way keeps 465 back.",
            "Ask whoever runs the network: “Please allow TCP to smtp.example.org, port 465.”")));
    blocked->addButton(text("Copy"));
    blocked->addButton(text("Details"));
    sheet.add(new FindingCard(
        finding(Tone::Note, Actor::Provider, "The two ports offer different ways to sign in.",
            "465 offers PLAIN and LOGIN, 587 offers PLAIN.", "Nothing to do for you.")));
    sheet.add(new FindingCard(finding(Tone::Good, Actor::Administrator,
        "The certificate will be renewed in time.", "", "Look again in February 2027.")));
}

void fillDone(Sheet &sheet)
{
    const QList<Fact> settings { { text("Server"), text(server) }, { text("Port"), text("465") },
        { text("Security"), text("TLS from the first byte (often called SSL/TLS)") },
        { text("User name"), text("ann@example.org") } };
    sheet.add(heading("Ready: ann@example.org can send.", Tone::Good));
    auto *card = sheet.add(new Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    auto *facts = new FactList(FactList::Copying::Each);
    facts->setFacts(settings);
    column->addWidget(facts);
    QBoxLayout *row = sheet.addRow();
    row->addStretch(1);
    row->addWidget(new CopyButton(text("Copy all"), {}, asText(settings)));
    auto *clicked = new CopyButton(text("Server"), text(server));
    row->addWidget(clicked);
    clicked->click();
    for (const Tone tone : { Tone::Good, Tone::Caution, Tone::Bad, Tone::Note }) {
        auto *strip = sheet.add(new MessageStrip(tone,
            text("The server has taken the message. Taken is not yet arrived: look in your inbox "
                 "for “Mailberth test 14:02”.")));
        if (tone == Tone::Caution)
            strip->setActionText(text("Look again"));
    }
    sheet.add(new Note(Tone::Note,
        text("Asked are: example.org and its mail servers, and Mozilla’s list of providers. They "
             "learn the part after the @ and that you asked.")));
    sheet.add(new FoldOut(text("&I already know my server")));
    sheet.add(new ServerText(
        text("220 a-very-long-host-name-that-does-not-end.mail.example.org ESMTP and a greeting "
             "that goes on and on, far beyond what any window is wide")));
    sheet.add(new ServerText(
        text("220 a-very-long-host-name-that-does-not-end.mail.example.org ESMTP and a greeting "
             "that goes on and on, far beyond what any window is wide"),
        ServerText::Fit::Wrap));
}

void fillIcons(Sheet &sheet)
{
    const QIcon program = programIcon();
    QBoxLayout *programs = sheet.addRow();
    for (const int edge : { 16, 22, 32, 48, 64, 128 }) {
        auto *label = new QLabel;
        label->setPixmap(program.pixmap(QSize(edge, edge), sheet.devicePixelRatioF()));
        programs->addWidget(label);
    }
    programs->addStretch(1);
    auto *grid = new QGridLayout;
    for (const QIcon::Mode mode : { QIcon::Normal, QIcon::Disabled, QIcon::Selected }) {
        int column = 0;
        for (const Icon each : allIcons) {
            for (const int edge : { 16, 32 }) {
                auto *label = new QLabel;
                label->setPixmap(
                    icon(each).pixmap(QSize(edge, edge), sheet.devicePixelRatioF(), mode));
                if (mode == QIcon::Selected) {
                    label->setAutoFillBackground(true);
                    label->setBackgroundRole(QPalette::Highlight);
                }
                grid->addWidget(label, int(mode) * 2 + (edge == 32 ? 1 : 0), column);
            }
            ++column;
        }
    }
    QBoxLayout *tones = sheet.addRow();
    for (const Tone tone : { Tone::Good, Tone::Caution, Tone::Bad, Tone::Note })
        tones->addWidget(new IconLabel(toneIcon(tone)));
    tones->addStretch(1);
    sheet.addRow()->addLayout(grid);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x24, 0x27, 0x2c), QColor(0x24, 0x27, 0x2c));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x21));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, QColor(0xea, 0xec, 0xee));
    palette.setColor(QPalette::Button, QColor(0x2f, 0x33, 0x39));
    palette.setColor(QPalette::Highlight, QColor(0x62, 0xa8, 0xf2));
    palette.setColor(QPalette::HighlightedText, QColor(0x10, 0x12, 0x14));
    palette.setColor(QPalette::Link, QColor(0x62, 0xa8, 0xf2));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7c, 0x80, 0x86));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, Qt::yellow);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

void dress(const QStringList &wishes)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette light = QApplication::style()->standardPalette();
    light.setColor(QPalette::Highlight, QColor(0x1d, 0x5f, 0xa8));
    QApplication::setPalette(light);
    if (wishes.contains(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (wishes.contains(QStringLiteral("contrast")))
        QApplication::setPalette(contrastPalette());
    if (wishes.contains(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    for (const QString &wish : wishes) {
        if (wish.toDouble() > 0)
            font.setPointSizeF(10 * wish.toDouble());
    }
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "gallery FOLDER [light|dark|contrast] [ltr|rtl] [FONT-SCALE]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    dress(arguments.sliced(2));
    QDir().mkpath(folder.path());

    const QList<std::pair<const char *, std::function<void(Sheet &)>>> sheets {
        { "1-finding", fillFinding }, { "2-ended", fillEnded }, { "3-odd", fillOdd },
        { "4-result", fillResult }, { "5-broken", fillBroken }, { "6-findings", fillFindings },
        { "7-done", fillDone }, { "8-icons", fillIcons }
    };
    for (const auto &[name, fill] : sheets) {
        Sheet sheet;
        fill(sheet);
        sheet.end();
        sheet.resize(800, sheet.heightForWidth(800));
        sheet.show();
        QCoreApplication::sendPostedEvents();
        sheet.resize(sheet.width(), sheet.heightForWidth(sheet.width()));
        const QString file = folder.filePath(text(name) + QStringLiteral(".png"));
        if (!sheet.grab().save(file))
            return 1;
    }
    return 0;
}
