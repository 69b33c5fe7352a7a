// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/LiveSession.h"
#include "core/seams/Network.h"

namespace mailberth
{

/// One probe over the real network: a session that only looks.
class LiveProbe : public ProbeJob
{
    Q_OBJECT

public:
    LiveProbe(const ProbeOrder &order, const Surroundings &surroundings, QObject *parent);

    void start() override;
    void cancel() override;
    void giveUp() override;
    [[nodiscard]] const ProbeReport &report() const override;

private:
    LiveSession m_session;
};

} // namespace mailberth
