// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include <variant>

namespace mailberth
{

namespace
{

struct AllWords : NetworkWords, NameWords, SourceWords, TlsWords, SmtpWords, SignInWords, SendWords
{
    using NetworkWords::operator();
    using NameWords::operator();
    using SourceWords::operator();
    using TlsWords::operator();
    using SmtpWords::operator();
    using SignInWords::operator();
    using SendWords::operator();
};

} // namespace

FindingWords wordsFor(const Finding &finding)
{
    return std::visit(AllWords {}, finding);
}

} // namespace mailberth
