// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Capabilities.h"

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

constexpr QByteArrayView authEquals = "AUTH=";
constexpr qsizetype maxMechanismName = 20; // RFC 4422 section 3.1

bool isLetterOrDigit(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
}

QList<QByteArray> words(const QByteArray &line)
{
    QList<QByteArray> words = line.simplified().split(' ');
    words.removeAll(QByteArray());
    return words;
}

/// RFC 5321 section 4.1.1.1, ehlo-keyword; upper-case already.
bool isKeyword(const QByteArray &word)
{
    return !word.isEmpty() && isLetterOrDigit(word.front())
        && std::all_of(word.begin(), word.end(),
            [](char character) { return isLetterOrDigit(character) || character == '-'; });
}

bool isMechanism(const QByteArray &word)
{
    return word.size() <= maxMechanismName
        && std::all_of(word.begin(), word.end(), [](char character) {
               return isLetterOrDigit(character) || character == '-' || character == '_';
           });
}

std::optional<Capability> readCapability(const QByteArray &line)
{
    QList<QByteArray> parameters = words(line);
    if (parameters.isEmpty())
        return std::nullopt;
    QByteArray keyword = parameters.takeFirst().toUpper();
    if (keyword.startsWith(authEquals)) {
        parameters.prepend(keyword.sliced(authEquals.size()));
        parameters.removeAll(QByteArray());
        keyword = QByteArrayLiteral("AUTH");
    }
    if (!isKeyword(keyword))
        return std::nullopt;
    parameters.resize(std::min(parameters.size(), Capabilities::maxParameters));
    return Capability { keyword, parameters };
}

} // namespace

Capabilities Capabilities::from(const Reply &ehloReply)
{
    Capabilities capabilities;
    if (ehloReply.lines.isEmpty())
        return capabilities;
    capabilities.greetingName = words(ehloReply.lines.constFirst()).value(0);
    for (const QByteArray &line : ehloReply.lines.sliced(1)) {
        if (capabilities.offered.size() == maxOffered)
            break;
        if (auto capability = readCapability(line))
            capabilities.offered.append(*std::move(capability));
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return std::any_of(offered.begin(), offered.end(), [keyword](const Capability &capability) {
        return capability.keyword.compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

QStringList Capabilities::authMechanisms() const
{
    return parametersOf("AUTH");
}

QStringList Capabilities::parametersOf(QByteArrayView keyword) const
{
    QStringList mechanisms;
    for (const Capability &capability : offered) {
        if (capability.keyword != keyword)
            continue;
        for (const QByteArray &parameter : capability.parameters) {
            const QByteArray name = parameter.toUpper();
            if (isMechanism(name))
                mechanisms.append(QString::fromLatin1(name));
        }
    }
    mechanisms.removeDuplicates();
    return mechanisms;
}

std::optional<quint64> Capabilities::sizeLimit() const
{
    const auto size = std::find_if(offered.begin(), offered.end(),
        [](const Capability &capability) { return capability.keyword == "SIZE"; });
    if (size == offered.end())
        return std::nullopt;
    const QByteArray number = size->parameters.value(0);
    const bool isNumber = std::all_of(number.begin(), number.end(),
        [](char character) { return character >= '0' && character <= '9'; });
    return isNumber ? number.toULongLong() : 0; // toULongLong() gives 0 beyond 64 bits
}

} // namespace mailberth::smtp
