// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/dialogues/Invariants.h"

#include <QByteArray>

/// What is done with one input. Each function says what went wrong; empty if nothing did.
namespace mailberth::test
{

/// The input is what a server sends.
[[nodiscard]] Complaint tryReply(const QByteArray &input);

/// The input is a whole session. It begins with the port, 4(65) or 5(87); then come the server's
/// bytes, and among them, behind a bar, the other things that happen: |V TLS verified, |U TLS with
/// a bad certificate, |B certificate refused, |F no TLS, |S silence, |X closed, |R reset, |C
/// cancelled, |O connected once more, |/ a segment ends, || a bar.
[[nodiscard]] Complaint tryDialogue(const QByteArray &input);

/// The input is what a server asks of one who signs in, a challenge a line, not in Base64; its
/// first byte chooses the mechanism.
[[nodiscard]] Complaint trySasl(const QByteArray &input);

/// The input is a provider's settings file in the autoconfig format.
[[nodiscard]] Complaint tryAutoconfig(const QByteArray &input);

/// The input is a provider's settings file in the PACC format; its first line is a TXT record.
[[nodiscard]] Complaint tryPacc(const QByteArray &input);

/// The input is the answer to an SRV question: priority, weight, port (two octets each), the
/// target with a NUL behind it, and so on.
[[nodiscard]] Complaint tryServices(const QByteArray &input);

/// The input is what a name server answers: a whole DNS message.
[[nodiscard]] Complaint tryDns(const QByteArray &input);

/// The input is what a web server answers.
[[nodiscard]] Complaint tryHttp(const QByteArray &input);

/// The input is what a proxy says; its first byte chooses HTTP or SOCKS, and whether a name and a
/// password are set up for it.
[[nodiscard]] Complaint tryProxy(const QByteArray &input);

/// The input is what a person typed or pasted as a mail address, a server or a host, in UTF-8.
[[nodiscard]] Complaint tryAddress(const QByteArray &input);

} // namespace mailberth::test
