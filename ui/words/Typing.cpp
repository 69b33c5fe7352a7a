// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Typing.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

struct Typing
{
    Q_DECLARE_TR_FUNCTIONS(Typing)

public:
    static QString of(AddressFault fault);
    static QString of(ServerFault fault);
    static QString leftOut(const QString &readAs);
    static QString narrowed(const QString &readAs);
};

QString Typing::of(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return tr("Please type the mail address, as in ann@example.org.");
    case AddressFault::NoAt:
        return tr("An address has an @, as in ann@example.org.");
    case AddressFault::SeveralAts:
        return tr("An address has one @ only, as in ann@example.org.");
    case AddressFault::NothingBeforeAt:
        return tr("Something is missing before the @, as in ann@example.org.");
    case AddressFault::NothingAfterAt:
        return tr("The provider is missing behind the @, as in ann@example.org.");
    case AddressFault::SpaceInside:
        return tr("There is a space inside the address; addresses have none.");
    case AddressFault::ControlCharacter:
        return tr("The address holds an invisible character. Please type it anew.");
    case AddressFault::LocalPartTooLong:
        return tr("What stands before the @ is longer than an address may be.");
    case AddressFault::LocalPartMalformed:
        return tr("What stands before the @ holds a character or a dot that may not stand there.");
    case AddressFault::DomainTooLong:
        return tr("What stands behind the @ is longer than a name may be.");
    case AddressFault::DomainMalformed:
        return tr("What stands behind the @ is no name of a provider, as example.org would be.");
    case AddressFault::AddressLiteral:
        return tr("An address with a number behind the @ names no provider that could be asked.");
    case AddressFault::ServerInstead:
        return tr("This is a server's name. A mail address looks like ann@example.org.");
    }
    Q_UNREACHABLE();
}

QString Typing::of(ServerFault fault)
{
    switch (fault) {
    case ServerFault::Empty:
        return tr("Please type the server's name, as in smtp.example.org.");
    case ServerFault::HostMalformed:
        return tr("This is no server's name, as smtp.example.org would be.");
    case ServerFault::PortMalformed:
        return tr("A port is a number from 1 to 65535; for sending mail it is 465 or 587.");
    case ServerFault::MailboxInstead:
        return tr("This is a mail address. A server's name looks like smtp.example.org.");
    }
    Q_UNREACHABLE();
}

QString Typing::leftOut(const QString &readAs)
{
    return tr("Read as %1: what stood around it was left out.").arg(readAs);
}

QString Typing::narrowed(const QString &readAs)
{
    return tr("Read as %1: wide characters were taken for ordinary ones.").arg(readAs);
}

} // namespace

QString describe(AddressFault fault)
{
    return Typing::of(fault);
}

QString describe(ServerFault fault)
{
    return Typing::of(fault);
}

QString describeMends(const QList<Mend> &mends, const QString &readAs)
{
    if (mends.isEmpty())
        return {};
    const bool onlyNarrowed = std::all_of(
        mends.cbegin(), mends.cend(), [](Mend mend) { return mend == Mend::WidenedToAscii; });
    return onlyNarrowed ? Typing::narrowed(readAs) : Typing::leftOut(readAs);
}

} // namespace mailberth
