// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/FileSaving.h"

#include "core/model/Printable.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/words/FileWords.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct FileSavingWords
{
    Q_DECLARE_TR_FUNCTIONS(FileSavingWords)

public:
    static QString saved(const QString &fileName)
    {
        return tr("Saved as %1.").arg(printable(QStringView(fileName)));
    }
};

} // namespace

void saveAndTell(const QString &fileName, const QByteArray &bytes, MessageStrip &strip)
{
    const auto failure = writeWhole(fileName, bytes, { .ifItExists = IfItExists::WriteOver });
    strip.setTone(failure ? Tone::Bad : Tone::Good);
    strip.setText(failure ? describe(*failure, fileName) : FileSavingWords::saved(fileName));
    strip.show();
    strip.announce();
}

} // namespace mailberth
