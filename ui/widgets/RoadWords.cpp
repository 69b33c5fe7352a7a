// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RoadWords.h"

#include "ui/words/Figures.h"
#include "ui/words/Names.h"

#include <QCoreApplication>
#include <QLocale>

namespace mailberth
{

namespace
{

using namespace std::chrono_literals;

struct RoadWords
{
    Q_DECLARE_TR_FUNCTIONS(RoadWords)
};

} // namespace

QString label(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return RoadWords::tr("name", "a piece of road: looking up the name");
    case Stage::Connect:
        return QStringLiteral("TCP");
    case Stage::Greeting:
        return RoadWords::tr("greeting", "a piece of road");
    case Stage::Ehlo:
    case Stage::EhloAgain:
        return QStringLiteral("EHLO");
    case Stage::StartTls:
        return QStringLiteral("STARTTLS");
    case Stage::Handshake:
        return RoadWords::tr("keys", "a piece of road: agreeing on keys");
    case Stage::Auth:
        return RoadWords::tr("sign-in", "a piece of road");
    case Stage::Message:
        return RoadWords::tr("message", "a piece of road");
    }
    Q_UNREACHABLE();
}

QString legend(Surface surface)
{
    switch (surface) {
    case Surface::Opening:
        return RoadWords::tr("opening the connection", "legend");
    case Surface::Readable:
        return RoadWords::tr("readable on the way", "legend");
    case Surface::Handshake:
        return RoadWords::tr("agreeing on keys", "legend");
    case Surface::Encrypted:
        return RoadWords::tr("encrypted", "legend");
    }
    Q_UNREACHABLE();
}

QString inWords(const RoadPiece &piece)
{
    const QString stage = inWords(piece.stage);
    const QString time = inWords(piece.duration);
    switch (piece.surface) {
    case Surface::Readable:
        return RoadWords::tr("%1: %2, readable on the way", "a step, a time").arg(stage, time);
    case Surface::Encrypted:
        return RoadWords::tr("%1: %2, encrypted", "a step, a time").arg(stage, time);
    case Surface::Opening:
    case Surface::Handshake:
        break;
    }
    return RoadWords::tr("%1: %2", "a step, a time").arg(stage, time);
}

QString stillWaiting(std::chrono::milliseconds waiting)
{
    return RoadWords::tr("no answer yet, %1")
        .arg(inWords(std::chrono::milliseconds(std::chrono::floor<std::chrono::seconds>(waiting))));
}

QString tickLabel(std::chrono::milliseconds tick, std::chrono::milliseconds axis)
{
    const QLocale locale;
    const bool inSeconds = axis >= 1s;
    const QString number = inSeconds ? locale.toString(double(tick.count()) / 1000, 'g', 3)
                                     : locale.toString(int(tick.count()));
    if (tick != axis)
        return number;
    return inSeconds ? RoadWords::tr("%1 s").arg(number) : RoadWords::tr("%1 ms").arg(number);
}

} // namespace mailberth
