// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/AnswerRows.h"

#include "core/model/Overloaded.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/ServerText.h"
#include "ui/words/Figures.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace mailberth
{

namespace
{

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    static QString of(SourceId source);
    static QString of(const SourceReport &report);
    static QString namedBy(const QString &host, const QStringList &sources);
    static QString asking() { return tr("Whoever may know it is being asked."); }
    static QString waiting() { return tr("waiting"); }
    static QString waitingForTurn() { return tr("waiting; tried only if the others fail"); }
    static QString noAddress() { return tr("has no address"); }
};

QString AnswerWords::of(SourceId source)
{
    switch (source) {
    case SourceId::Person:
        return tr("you");
    case SourceId::Organisation:
        return tr("your organisation");
    case SourceId::Book:
        return tr("the provider book");
    case SourceId::Srv:
        return tr("DNS entries for mail");
    case SourceId::Autoconfig:
        return tr("the provider's web site");
    case SourceId::Ispdb:
        return tr("Mozilla's list");
    case SourceId::Pacc:
        return tr("the provider's settings file");
    case SourceId::Mx:
        return tr("the servers for incoming mail");
    case SourceId::Autodiscover:
        return tr("the Autodiscover records");
    case SourceId::Spf:
        return tr("who may send for the domain");
    case SourceId::Certificate:
        return tr("names in certificates");
    case SourceId::Guess:
        return tr("usual names");
    }
    Q_UNREACHABLE();
}

QStringList hostsOf(const QList<Candidate> &candidates)
{
    QStringList hosts;
    for (const Candidate &candidate : candidates) {
        const QString &host = candidate.endpoint.host.ascii();
        if (!hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

QString AnswerWords::of(const SourceReport &report)
{
    return std::visit(Overloaded {
                          [](const Found &found) {
                              return found.candidates.isEmpty()
                                  ? tr("offers no sending by mail programs")
                                  : tr("names %1").arg(listed(hostsOf(found.candidates), 3));
                          },
                          [](const NothingHere &) { return tr("knows nothing of this domain"); },
                          [](const Unreachable &) { return tr("could not be asked"); },
                          [](const Malformed &) { return tr("answered something unusable"); },
                      },
        report);
}

QString AnswerWords::namedBy(const QString &host, const QStringList &sources)
{
    return sources.isEmpty()
        ? host
        : tr("%1, named by %2", "a server; who knows of it").arg(host, listed(sources));
}

Tone toneOf(const SourceReport &report)
{
    if (std::holds_alternative<Found>(report))
        return Tone::Good;
    return std::holds_alternative<NothingHere>(report) ? Tone::Note : Tone::Caution;
}

AnswerRow rowOf(SourceId source, const QList<SourceAnswer> &answers)
{
    for (const SourceAnswer &answer : answers) {
        if (answer.source == source) {
            return { toneOf(answer.report), AnswerWords::of(source), AnswerWords::of(answer.report),
                answer.end - answer.start };
        }
    }
    return { std::nullopt, AnswerWords::of(source), AnswerWords::waiting(), std::nullopt };
}

/// Hosts that somebody named, in order, each once.
QStringList namedHosts(const Answer &answer)
{
    QList<Candidate> candidates = answer.order.given;
    for (const SourceAnswer &source : answer.evidence.sources) {
        if (const auto *found = std::get_if<Found>(&source.report))
            candidates += found->candidates;
    }
    return hostsOf(candidates);
}

std::optional<AnswerRow> rowOf(const QString &host, const Answer &answer)
{
    for (const AddressAnswer &name : answer.evidence.names) {
        if (name.host.ascii() != host)
            continue;
        if (name.addresses.isEmpty())
            return AnswerRow { Tone::Caution, host, AnswerWords::noAddress(),
                name.end - name.start };
        QStringList addresses;
        for (const IpAddress &address : name.addresses)
            addresses.append(address.toString());
        return AnswerRow { Tone::Good, host, listed(addresses, 3), name.end - name.start };
    }
    if (answer.search == Search::Over)
        return std::nullopt;
    return AnswerRow { std::nullopt, host, AnswerWords::waitingForTurn(), std::nullopt };
}

} // namespace

QList<AnswerRow> answerRows(const Answer &answer)
{
    QList<AnswerRow> rows;
    for (const SourceId source : answer.order.sources)
        rows.append(rowOf(source, answer.evidence.sources));
    for (const QString &host : namedHosts(answer)) {
        if (const auto row = rowOf(host, answer))
            rows.append(*row);
    }
    return rows;
}

QString namedBy(const Answer &answer)
{
    const std::optional<HostName> &host = answer.verdict.focus;
    if (!host)
        return AnswerWords::asking();
    QStringList sources;
    for (const SourceAnswer &source : answer.evidence.sources) {
        const auto *found = std::get_if<Found>(&source.report);
        if (found && hostsOf(found->candidates).contains(host->ascii()))
            sources.append(AnswerWords::of(source.source));
    }
    return AnswerWords::namedBy(host->ascii(), sources);
}

AnswerList::AnswerList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::padding(fontMetrics()));
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
}

void AnswerList::setRows(const QList<AnswerRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < rows.size(); ++line)
        addRow(line, rows.at(line));
}

void AnswerList::addRow(int line, const AnswerRow &row)
{
    m_grid->addWidget(new IconLabel(row.tone ? toneIcon(*row.tone) : icon(Icon::Waiting)), line, 0);
    auto *asked = new QuietLabel(row.asked);
    asked->setWordWrap(true);
    m_grid->addWidget(asked, line, 1);
    m_grid->addWidget(new ServerText(row.said), line, 2);
    if (row.took) {
        auto *took = new QuietLabel(inWords(*row.took));
        took->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(took, line, 3);
    }
}

} // namespace mailberth
