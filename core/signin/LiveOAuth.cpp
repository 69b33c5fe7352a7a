// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/LiveOAuth.h"

#include "core/signin/BrowserSignIn.h"
#include "core/signin/DeviceSignIn.h"
#include "core/signin/TokenRefresh.h"

#include <utility>

namespace mailberth
{

LiveOAuth::LiveOAuth(NetworkFactory networks, const OAuthOptions &options)
    : m_networks(std::move(networks))
    , m_options(options)
{
}

OAuthJob *LiveOAuth::signInWithBrowser(
    const OAuthOrder &order, const Browser &browser, QObject *parent)
{
    return new BrowserSignIn(m_networks(), order, browser, m_options, parent);
}

DeviceJob *LiveOAuth::signInWithDevice(const OAuthOrder &order, QObject *parent)
{
    return new DeviceSignIn(m_networks(), order, m_options, parent);
}

OAuthJob *LiveOAuth::refresh(const OAuthOrder &order, Secret refreshToken, QObject *parent)
{
    return new TokenRefresh(m_networks(), order, std::move(refreshToken), m_options, parent);
}

} // namespace mailberth
