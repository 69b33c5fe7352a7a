// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/Dialogue.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace mailberth::test
{

/// One event of a run, and all that it led to.
struct Moment
{
    smtp::Event event;
    QList<smtp::Want> wants;
    ProbeReport after;
};

/// A dialogue and everything that happened to it, for looking at afterwards.
class Run
{
public:
    explicit Run(Security security);

    const Moment &play(const smtp::Event &event, Instant at);
    /// Plays one event for each byte, all at the same time.
    void playByteByByte(const QByteArray &bytes, Instant at);

    [[nodiscard]] Security security() const { return m_security; }
    [[nodiscard]] const std::vector<Moment> &moments() const { return m_moments; }
    [[nodiscard]] const ProbeReport &report() const { return m_dialogue.report(); }

private:
    Security m_security;
    smtp::Dialogue m_dialogue;
    std::vector<Moment> m_moments;
};

/// True if one of the wants is of this kind.
template<typename Kind>
[[nodiscard]] bool contains(const QList<smtp::Want> &wants)
{
    for (const smtp::Want &want : wants) {
        if (std::holds_alternative<Kind>(want))
            return true;
    }
    return false;
}

/// True if the wants hold a command whose answer the dialogue waits for: any but QUIT.
[[nodiscard]] bool asksSomething(const QList<smtp::Want> &wants);

/// The handshake went well and the certificate is the right one.
[[nodiscard]] smtp::event::TlsEstablished verifiedTls();
/// The handshake went well, the certificate did not.
[[nodiscard]] smtp::event::TlsEstablished unverifiedTls();
/// The handshake was given up because of the certificate.
[[nodiscard]] smtp::event::TlsFailed refusedCertificate();

} // namespace mailberth::test
