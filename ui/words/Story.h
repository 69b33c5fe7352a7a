// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Endpoint.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailberth
{

/// How a sentence sounds, and so which mark and colour stand beside it.
enum class Tone { Good, Caution, Bad, Note };

/// Who can do something about a finding.
enum class Actor { You, Provider, Administrator, Network };

/// One value with its name, to be read, copied or typed into another program.
struct Fact
{
    QString label;
    QString value;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Some facts under a heading of their own.
struct FactGroup
{
    QString heading;
    QList<Fact> facts;

    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};

/// One finding in words: what it is, and the one thing that helps.
struct FindingStory
{
    QString code;
    Tone tone;
    QString headline; ///< one short sentence
    QString explanation; ///< what was seen and what it means; a server's words come quoted
    Actor actor;
    QString remedy; ///< one sentence that begins with what to do

    friend bool operator==(const FindingStory &, const FindingStory &) = default;
};

/// One lane of the picture in words.
struct LaneStory
{
    Endpoint endpoint;
    Tone tone;
    QString title; ///< "465"
    QString subtitle; ///< "TLS", "STARTTLS"
    QString result; ///< "works, 118 ms"; "no answer in 8 s"
    QString clearNote; ///< "87 ms readable by anyone on the way", or empty
    QString spoken; ///< the whole lane as one sentence, for a screen reader
    QList<Fact> facts; ///< the card: encrypted from, TLS, certificate, sign-in, size

    friend bool operator==(const LaneStory &, const LaneStory &) = default;
};

/// What the person has to answer before anything is done with settings that are proven, at a host
/// that nobody chose.
struct HostQuestion
{
    QString question; ///< "Is mailfarm.example your provider?"
    QString owner; ///< the registrable domain, in A-labels where it has letters of its own
    QString ownerInLetters; ///< in those letters; the same where there are none
    QString reason; ///< how it was found, and that nobody confirms it

    friend bool operator==(const HostQuestion &, const HostQuestion &) = default;
};

/// A verdict in words, for people. The window and the terminal show the same one.
struct Story
{
    QList<FindingStory> beforehand; ///< what is said before anything else
    Tone tone = Tone::Note;
    QString headline; ///< the answer in one sentence
    QString summary; ///< one more sentence, or empty
    std::optional<HostQuestion> question; ///< nothing: nobody has to be asked
    QList<Fact> settings; ///< what to type into a mail program; empty if there is nothing to use
    QList<LaneStory> lanes; ///< 465 above 587
    QStringList why; ///< the reasons, a paragraph each
    QList<FindingStory> findings;
    QString wayOn; ///< what remains to be done where there is nothing to use; empty otherwise
    QList<FactGroup> details; ///< Audience::Helpdesk only

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace mailberth
