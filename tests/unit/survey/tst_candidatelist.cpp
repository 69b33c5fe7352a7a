// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/survey/CandidateList.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const ChoosingRule rule(mailbox("ann@example.org"));

} // namespace

class TstCandidateList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void knowsEachEndpointOnce()
    {
        CandidateList list(rule);
        const Candidate guess = candidate(submissions("smtp.example.org"));
        QCOMPARE(list.add(guess), CandidateList::Change::New);
        QCOMPARE(list.add(guess), CandidateList::Change::None);
        QCOMPARE(list.hosts().size(), 1);
        QCOMPARE(list.hosts().first().lanes.size(), 1);
    }

    void betterNewsReplaceWorse()
    {
        CandidateList list(rule);
        list.add(candidate(submissions("smtp.example.org")));
        const Candidate published =
            candidate(submissions("smtp.example.org"), SourceId::Autoconfig, Trust::Provider);
        QCOMPARE(list.add(published), CandidateList::Change::Better);
        QCOMPARE(list.hosts().first().lanes.first().provenance.source, SourceId::Autoconfig);
    }

    void worseNewsDoNotReplaceBetter()
    {
        CandidateList list(rule);
        list.add(candidate(submissions("smtp.example.org"), SourceId::Book, Trust::Provider));
        QCOMPARE(list.add(candidate(submissions("smtp.example.org"))), CandidateList::Change::None);
        QCOMPARE(list.hosts().first().lanes.first().provenance.source, SourceId::Book);
    }

    void aNamedHostStandsBeforeAGuessedOne()
    {
        CandidateList list(rule);
        list.add(candidate(submissions("smtp.example.org")));
        list.add(candidate(submission("relay.example.net"), SourceId::Srv, Trust::Dns));
        QCOMPARE(list.hosts().first().host, host("relay.example.net"));
    }

    void theSourcesOwnOrderHolds()
    {
        CandidateList list(rule);
        Candidate mail = candidate(submissions("mail.example.org"));
        mail.rank = 1;
        list.add(mail);
        list.add(candidate(submissions("smtp.example.org")));
        QCOMPARE(list.hosts().first().host, host("smtp.example.org"));
        QCOMPARE(list.hosts().last().host, host("mail.example.org"));
    }

    void aCandidateBringsBothLanesOfItsHost()
    {
        const Candidate named =
            candidate(submission("smtp.example.org"), SourceId::Srv, Trust::Dns);
        const QList<Candidate> lanes = bothLanes(named);
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes.first(), named);
        QCOMPARE(lanes.last().endpoint, submissions("smtp.example.org"));
        QCOMPARE(lanes.last().provenance, named.provenance);
    }

    void anUnusualPortBringsTheUsualOnesAsWell()
    {
        Candidate odd = candidate(submission("smtp.example.org"));
        odd.endpoint.port = 2525;
        QCOMPARE(bothLanes(odd).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TstCandidateList)
#include "tst_candidatelist.moc"
