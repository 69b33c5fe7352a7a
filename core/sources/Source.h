// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/MailAddress.h"
#include "core/seams/Network.h"

#include <QString>
#include <QStringList>

namespace mailberth
{

/// Asks one place for the servers of one mail domain.
class Source : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    enum class Manner {
        Asks, ///< asks somebody, and ends by itself
        Listens, ///< waits for what probes show, keeps nobody waiting, and ends when it is
                 ///< cancelled
    };

    [[nodiscard]] virtual SourceId sourceId() const = 0;
    [[nodiscard]] virtual Manner manner() const { return Manner::Asks; }
    /// A probe has ended. For sources that listen.
    virtual void hear(const ProbeReport &report);
    /// What was asked where, and what came, in order: facts for helpdesk people.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Documents that are there, or ought to be, and could not be used.
    [[nodiscard]] const QList<UnusablePage> &unusable() const { return m_unusable; }

Q_SIGNALS:
    /// A candidate as soon as it is known; all of them come again in the final report.
    void found(const mailberth::Candidate &candidate);
    void finished(const mailberth::SourceReport &report);

protected:
    /// Emits `found` in the next turn of the loop: nobody hears of a candidate inside start().
    void announce(const Candidate &candidate);
    /// Emits `finished` in the next turn of the loop, behind all that was announced; once.
    void finish(const SourceReport &report);
    [[nodiscard]] bool isOver() const { return m_isOver; }
    void note(const QString &fact) { m_notes << fact; }
    void note(const UnusablePage &page) { m_unusable << page; }

private:
    QStringList m_notes;
    QList<UnusablePage> m_unusable;
    bool m_isOver = false;
};

} // namespace mailberth
