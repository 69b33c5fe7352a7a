// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/FetchedSettings.h"

#include "core/sources/UntrustedXml.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace mailberth
{

namespace
{

// RFC 9110 sections 15.5 and 15.6
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int unprocessableContent = 422;
constexpr int internalServerError = 500;

/// What each way to end without a page amounts to.
struct WhyNoPage
{
    QString place;

    SourceReport operator()(const fetched::Delivered &) const
    {
        return Malformed { place + QStringLiteral(": nothing that could be read") };
    }
    SourceReport operator()(const fetched::NotThere &) const { return NothingHere {}; }
    SourceReport operator()(const fetched::Refused &refused) const
    {
        if (refused.status == networkAuthenticationRequired)
            return open(QStringLiteral("the network wants a sign-in of its own"));
        if (refused.status >= 400 && refused.status < 500)
            return NothingHere {};
        return open(QStringLiteral("HTTP ") + QString::number(refused.status));
    }
    SourceReport operator()(const fetched::NoAddress &none) const
    {
        return isAnswer(none.status) ? SourceReport(NothingHere {}) : open(id(none.status));
    }
    SourceReport operator()(const fetched::Unreachable &it) const { return open(it.diagnostic); }
    SourceReport operator()(const fetched::Untrusted &it) const
    {
        QStringList reasons { it.diagnostic };
        for (const CertificateFault fault : it.faults)
            reasons << id(fault);
        reasons.removeAll(QString());
        return open(QStringLiteral("not trusted: ") + reasons.join(QStringLiteral(", ")));
    }
    SourceReport operator()(const fetched::NotHttp &it) const
    {
        return Malformed { place + QStringLiteral(": ") + it.diagnostic };
    }
    SourceReport operator()(const fetched::TooLarge &) const
    {
        return Malformed { place + QStringLiteral(": too large") };
    }
    SourceReport operator()(const fetched::TooSlow &) const
    {
        return open(QStringLiteral("too slow"));
    }
    SourceReport operator()(const fetched::RedirectedAway &away) const
    {
        return open(QStringLiteral("leads to %1, not followed").arg(away.to.toString()));
    }
    SourceReport operator()(const fetched::TooManyRedirects &) const
    {
        return open(QStringLiteral("leads on and on"));
    }
    SourceReport operator()(const fetched::Cancelled &) const
    {
        return open(QStringLiteral("cancelled"));
    }

private:
    SourceReport open(const QString &why) const
    {
        return Unreachable { place + QStringLiteral(": ") + why };
    }
};

/// What each of them says of a document that is there, or ought to be.
struct WhyUnusable
{
    QString place;

    using Why = UnusablePage::Why;
    using Unusable = std::optional<UnusablePage>;

    Unusable operator()(const fetched::Refused &refused) const
    {
        const int status = refused.status;
        const QString said = QStringLiteral("HTTP ") + QString::number(status);
        if (status == badRequest || status == unprocessableContent)
            return UnusablePage { place, Why::WantsAddress, said };
        const bool isRefusal = status == unauthorized || status == forbidden
            || (status >= internalServerError && status != networkAuthenticationRequired);
        return isRefusal ? Unusable(UnusablePage { place, Why::Refused, said }) : std::nullopt;
    }
    Unusable operator()(const fetched::RedirectedAway &away) const
    {
        return UnusablePage { place, Why::LeadsElsewhere, away.to.toString() };
    }
    Unusable operator()(const fetched::Untrusted &it) const
    {
        return UnusablePage { place, Why::Untrusted,
            it.faults.isEmpty() ? it.diagnostic : id(it.faults.constFirst()) };
    }
    Unusable operator()(const fetched::Unreachable &it) const
    {
        return UnusablePage { place, Why::Silent, it.diagnostic };
    }
    Unusable operator()(const fetched::TooSlow &) const
    {
        return UnusablePage { place, Why::Silent, QStringLiteral("too slow") };
    }
    Unusable operator()(const fetched::NotHttp &it) const
    {
        return UnusablePage { place, Why::Malformed, it.diagnostic };
    }
    Unusable operator()(const fetched::TooLarge &) const
    {
        return UnusablePage { place, Why::Malformed, QStringLiteral("too large") };
    }
    Unusable operator()(const auto &) const { return std::nullopt; }
};

/// The same server twice is one server: many providers publish one file in two places.
bool saysTheSame(const Candidate &left, const Candidate &right)
{
    return left.endpoint == right.endpoint && left.username == right.username
        && left.usernameText == right.usernameText && left.credentials == right.credentials;
}

template<typename List, typename Same>
void dropRepeated(List &list, Same same)
{
    List kept;
    for (const auto &one : std::as_const(list)) {
        const bool isKept = std::any_of(
            kept.cbegin(), kept.cend(), [&](const auto &other) { return same(one, other); });
        if (!isKept)
            kept << one;
    }
    list = kept;
}

} // namespace

SourceReport whyNoPage(const FetchAnswer &answer)
{
    return std::visit(WhyNoPage { answer.asked.toString() }, answer.result);
}

FetchedSettings settingsFrom(const FetchAnswer &answer, const MailAddress &address)
{
    const auto *page = std::get_if<fetched::Delivered>(&answer.result);
    if (!page) {
        const SourceReport reason = whyNoPage(answer);
        if (const auto *open = std::get_if<Unreachable>(&reason))
            return *open;
        if (const auto *wrong = std::get_if<Malformed>(&reason))
            return *wrong;
        return NothingHere {};
    }
    const QString place = answer.asked.toString();
    auto parsed = AutoconfigDocument::parse(page->body, address);
    if (const auto *fault = std::get_if<AutoconfigFault>(&parsed)) {
        const bool isEncrypted = answer.from.scheme() == u"https";
        if (*fault == AutoconfigFault::WebPage && isEncrypted)
            return NothingHere {};
        const auto mistake = *fault == AutoconfigFault::NotXml || *fault == AutoconfigFault::CutOff
            ? mistakeIn(xmlFrom(page->body).value_or(QString()))
            : std::nullopt;
        return Malformed { place + QStringLiteral(": ") + mistake.value_or(id(*fault)) };
    }
    const auto &document = std::get<AutoconfigDocument>(parsed);
    if (document.outgoing.isEmpty() && document.incoming.isEmpty())
        return Malformed { place + QStringLiteral(": names no server") };
    return document;
}

std::optional<UnusablePage> unusableIn(const FetchAnswer &answer, const FetchedSettings &read)
{
    const QString place = answer.asked.toString();
    const bool isOnItsOwnHost = answer.asked.host().startsWith(u"autoconfig.");
    if (const auto *page = std::get_if<fetched::Delivered>(&answer.result)) {
        const auto *malformed = std::get_if<Malformed>(&read);
        if (!malformed || !(isOnItsOwnHost || page->body.contains("clientConfig")))
            return std::nullopt;
        return UnusablePage { place, UnusablePage::Why::Malformed,
            malformed->diagnostic.sliced(place.size() + 2) };
    }
    const std::optional<UnusablePage> unusable = std::visit(WhyUnusable { place }, answer.result);
    if (!unusable || isOnItsOwnHost || unusable->why == UnusablePage::Why::WantsAddress
        || (unusable->why == UnusablePage::Why::LeadsElsewhere
            && unusable->detail.contains(u"autoconfig")))
        return unusable;
    return std::nullopt;
}

QString noteOf(const FetchAnswer &answer)
{
    const QString from = answer.from == answer.asked || answer.from.isEmpty()
        ? QString()
        : QStringLiteral(", from ") + answer.from.toString();
    return answer.asked.toString() + QStringLiteral(": ") + fetched::id(answer.result) + from
        + QStringLiteral(" (") + QString::number((answer.end - answer.start).count())
        + QStringLiteral(" ms)");
}

SourceReport combined(const QList<SourceReport> &reports)
{
    Found all;
    bool isFound = false;
    SourceReport why = NothingHere {};
    for (const SourceReport &report : reports) {
        if (const auto *found = std::get_if<Found>(&report)) {
            isFound = true;
            all.candidates << found->candidates;
            all.incoming << found->incoming;
            all.inTheClear << found->inTheClear;
            if (!all.provider)
                all.provider = found->provider;
        } else if (report.index() > why.index()) {
            why = report;
        }
    }
    std::stable_sort(all.candidates.begin(), all.candidates.end(),
        [](const auto &left, const auto &right) { return left.rank < right.rank; });
    dropRepeated(all.candidates, saysTheSame);
    dropRepeated(all.incoming, std::equal_to<>());
    dropRepeated(all.inTheClear, std::equal_to<>());
    return isFound ? SourceReport(all) : why;
}

} // namespace mailberth
