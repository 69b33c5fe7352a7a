// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/signin/OAuthProvider.h"
#include "core/signin/TokenAnswer.h"

#include <chrono>
#include <variant>

namespace mailberth
{

/// What the person is asked to do on another device: open the page, type the code.
struct DeviceInvitation
{
    QString userCode;
    QUrl page; ///< short, to be typed
    QUrl pageWithCode; ///< for a QR code; empty if the provider gives none
    std::chrono::seconds lifetime;

    friend bool operator==(const DeviceInvitation &, const DeviceInvitation &) = default;
};

/// One run of the device flow (RFC 8628), pure: what to show, and when to ask again.
class DeviceGrant
{
public:
    /// Reads the device authorization endpoint's answer (section 3.2).
    [[nodiscard]] static std::variant<DeviceGrant, OAuthAnswer> parse(
        QByteArrayView body, EndpointRule rule);

    [[nodiscard]] const DeviceInvitation &invitation() const { return m_invitation; }
    [[nodiscard]] const Secret &deviceCode() const { return m_deviceCode; }
    /// How long to wait before the next question: never less than the provider asks for.
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

    enum class Next { AskAgain, End };

    /// Learns from an answer that is no token (section 3.5): slow_down adds 5 s for good.
    [[nodiscard]] Next after(const OAuthAnswer &answer);

private:
    DeviceInvitation m_invitation;
    Secret m_deviceCode;
    std::chrono::seconds m_interval { 5 };
};

/// The flow's own word for its end: "expired_token" is oauth::Expired.
[[nodiscard]] OAuthAnswer endOfDeviceFlow(const OAuthAnswer &answer);

} // namespace mailberth
