// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/SaslClient.h"
#include "tests/fuzz/Harness.h"

#include <array>

namespace mailberth::test
{

namespace
{

using namespace smtp;

constexpr int mostThoughts = 8; // of a server's million rounds a few tell enough
const QByteArray password = "Vx7-open-sesame-q9Kz";

/// PLAIN, LOGIN and the bearers say their secret; these prove that they know it.
bool keepsItsSecret(SaslMechanism mechanism)
{
    return mechanism == SaslMechanism::ScramSha256 || mechanism == SaslMechanism::ScramSha1
        || mechanism == SaslMechanism::CramMd5;
}

Complaint complaintAbout(const SaslStep &step, SaslMechanism mechanism)
{
    const auto *response = std::get_if<sasl::Respond>(&step);
    if (!response)
        return {};
    const QByteArray said = response->bytes.bytes().toByteArray();
    if (keepsItsSecret(mechanism) && said.contains(password))
        return "the password is said";
    if (said.size() > longestCredential + 8192)
        return "an answer without bounds";
    return {};
}

} // namespace

Complaint trySasl(const QByteArray &input)
{
    using enum SaslMechanism;
    constexpr std::array mechanisms { ScramSha256, ScramSha1, Plain, Login, CramMd5, OAuthBearer,
        XOAuth2 };
    if (input.isEmpty())
        return {};
    const SaslMechanism mechanism =
        mechanisms.at(static_cast<unsigned char>(input.front()) % mechanisms.size());
    const auto client = makeSaslClient(mechanism, { "ann", Secret::copyOf(password) }, "nonce");
    const auto initial = client->initialResponse();
    if (initial && keepsItsSecret(mechanism) && initial->bytes().contains(password))
        return "the password is said at once";
    for (const QByteArray &challenge : input.sliced(1).split('\n')) {
        SaslStep step = client->take(challenge);
        for (int thought = 0; thought < mostThoughts; ++thought) {
            if (!std::holds_alternative<sasl::Think>(step))
                break;
            step = client->think();
        }
        if (const Complaint complaint = complaintAbout(step, mechanism); !complaint.isEmpty())
            return complaint;
        if (!std::holds_alternative<sasl::Respond>(step))
            return {};
    }
    // Nobody but the owner of the password can sign for it, and no fuzzer is.
    if (mechanism == ScramSha256 && !client->doubtAboutSuccess())
        return "a server passes for proven";
    return {};
}

} // namespace mailberth::test
