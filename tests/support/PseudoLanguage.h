// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace mailberth::test
{

/// A language that nobody speaks: the English words with accents, a third longer, between ⟦ and ⟧.
/// What stays as it was written was never given to translators; what is cut off had no room for
/// longer words.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
        const char *disambiguation, int count) const override;
};

/// Placeholders (%1, %n) and the letter behind a mnemonic's & stay as they are.
[[nodiscard]] QString inPseudoLanguage(const QString &english);
/// The words in a text that are not in this language: host names, codes and the like are no words.
[[nodiscard]] QStringList forgottenWords(QString text);

} // namespace mailberth::test
