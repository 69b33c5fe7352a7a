// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace mailberth::app
{

namespace
{

/// Words of the first language on the locale's list that has some; nothing where that is English.
/// `found` is the language's code.
std::unique_ptr<QTranslator> wordsFor(const QLocale &locale, QString *found = nullptr)
{
    for (QString language : locale.uiLanguages()) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (QLocale(language).language() == QLocale::English)
            return nullptr;
        auto words = std::make_unique<QTranslator>();
        const QString file = QStringLiteral("mailberth_") + language;
        if (words->load(file, QStringLiteral(":/i18n")) && !words->isEmpty()) {
            if (found)
                *found = language;
            return words;
        }
    }
    return nullptr;
}

QLocale localeFor(const QString &code)
{
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

} // namespace

bool speaks(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::English || wordsFor(locale);
}

void speak(QCoreApplication &program, const QString &code)
{
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    QString language;
    std::unique_ptr<QTranslator> ours = wordsFor(locale, &language);
    if (!ours)
        return;
    ours->setParent(&program);
    QCoreApplication::installTranslator(ours.release());
    auto qts = std::make_unique<QTranslator>();
    if (qts->load(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qts->setParent(&program);
        QCoreApplication::installTranslator(qts.release());
    }
}

} // namespace mailberth::app
