// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/MailAddress.h"
#include "core/model/PastedText.h"
#include "tests/fuzz/Harness.h"

#include <algorithm>

namespace mailberth::test
{

namespace
{

constexpr qsizetype longestLocalPart = 64; // octets
constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool holdsControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
}

bool isHostCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
        || character == u'-' || character == u'.';
}

Complaint wrongWith(const HostName &host)
{
    const QString &ascii = host.ascii();
    if (HostName::parse(ascii) != host)
        return "a host that reads otherwise";
    if (const auto address = host.address())
        return address->toString() == ascii ? Complaint() : Complaint("an address out of form");
    if (ascii.isEmpty() || ascii.size() > longestName)
        return "a host of no length, or of too much";
    if (!std::all_of(ascii.begin(), ascii.end(), isHostCharacter))
        return "a host that DNS does not know";
    for (const QString &label : ascii.split(u'.')) {
        if (label.isEmpty() || label.size() > longestLabel)
            return "a label of no length, or of too much";
    }
    return {};
}

Complaint wrongWith(const QList<Mend> &mends)
{
    for (const Mend mend : mends) {
        if (mends.count(mend) != 1)
            return "a mend twice";
    }
    return {};
}

Complaint wrongWith(const ReadAddress &read)
{
    const MailAddress &address = read.address;
    const QString &local = address.localPart();
    if (local.isEmpty() || local.toUtf8().size() > longestLocalPart)
        return "a local part of no length, or of too much";
    if (holdsControl(local) || holdsControl(read.displayName))
        return "a control character";
    if (!local.isValidUtf16())
        return "half a character";
    if (local != local.normalized(QString::NormalizationForm_C))
        return "a local part out of form";
    if (address.domain().address())
        return "an address literal";
    const auto again = readAddress(address.toString());
    const auto *same = std::get_if<ReadAddress>(&again);
    if (!same || same->address != address)
        return "an address that reads otherwise";
    if (!same->mends.isEmpty() || !same->displayName.isEmpty())
        return "an address that is mended twice";
    const Complaint complaint = wrongWith(address.domain());
    return complaint.isEmpty() ? wrongWith(read.mends) : complaint;
}

Complaint wrongWith(const ReadServer &read)
{
    if (read.port == 0)
        return "port 0";
    const QString &host = read.host.ascii();
    const QString bracketed = host.contains(u':') ? QString(u'[' + host + u']') : host;
    const QString text =
        read.port ? bracketed + u':' + QString::number(*read.port) : QString(bracketed);
    const auto again = readServer(text);
    const auto *same = std::get_if<ReadServer>(&again);
    if (!same || same->host != read.host || same->port != read.port || !same->mends.isEmpty())
        return "a server that reads otherwise";
    const Complaint complaint = wrongWith(read.host);
    return complaint.isEmpty() ? wrongWith(read.mends) : complaint;
}

template<typename Right, typename Fault>
Complaint wrongWith(const std::variant<Right, Fault> &read)
{
    const auto *right = std::get_if<Right>(&read);
    return right ? wrongWith(*right) : Complaint();
}

} // namespace

Complaint tryAddress(const QByteArray &input)
{
    const QString typed = QString::fromUtf8(input);
    const auto address = readAddress(typed);
    if (address != readAddress(typed))
        return "read twice, it reads otherwise";
    if (const Complaint complaint = wrongWith(address); !complaint.isEmpty())
        return complaint;
    if (const Complaint complaint = wrongWith(readServer(typed)); !complaint.isEmpty())
        return complaint;
    if (PastedText(typed).text().size() > typed.size())
        return "a mend that adds something";
    const auto host = HostName::parse(typed);
    return host ? wrongWith(*host) : Complaint();
}

} // namespace mailberth::test
