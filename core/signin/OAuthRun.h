// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/FormBody.h"
#include "core/signin/LiveOAuth.h"

#include <memory>

namespace mailberth
{

/// What all flows share: the checks at their start, questions to the provider, the tokens, and
/// exactly one end, which comes in a later turn of the loop.
class OAuthRun : public QObject
{
    Q_OBJECT

public:
    OAuthRun(
        std::shared_ptr<Network> network, const OAuthOrder &order, const OAuthOptions &options);
    ~OAuthRun() override;

    [[nodiscard]] const OAuthOrder &order() const { return m_order; }
    [[nodiscard]] const OAuthOptions &options() const { return m_options; }
    [[nodiscard]] QList<Contact> contacted() const { return m_network->contacted(); }
    [[nodiscard]] bool isOver() const { return m_phase == Phase::Over; }

    /// True for the first start of a run that may go on; ends it if something stands in the way of
    /// these endpoints.
    [[nodiscard]] bool begin(const QList<QUrl> &endpoints);
    /// Posts a form once, with the client's name in it, and hands the answer's body to `then`. Ends
    /// the run, or calls `failed` if that is given, when there is no answer. One at a time.
    void ask(const QUrl &endpoint, FormBody form, std::function<void(QByteArrayView)> then,
        std::function<void(const OAuthAnswer &)> failed = {});
    void end(const OAuthAnswer &answer);
    void grant(Tokens tokens);
    [[nodiscard]] Tokens take() { return std::exchange(m_tokens, {}); }

Q_SIGNALS:
    void ended(const mailberth::OAuthAnswer &answer);

private:
    enum class Phase { NotStarted, Running, Over };

    [[nodiscard]] FetchOrder orderFor(const QUrl &endpoint, FormBody form) const;

    std::shared_ptr<Network> m_network;
    OAuthOrder m_order;
    OAuthOptions m_options;
    FetchJob *m_asking = nullptr;
    Tokens m_tokens;
    Phase m_phase = Phase::NotStarted;
};

} // namespace mailberth
