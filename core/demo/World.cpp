// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/World.h"

namespace mailberth::demo
{

using namespace Qt::StringLiterals;

QList<World> worlds()
{
    return {
        { u"good"_s, u"Both ports work, with a certificate that is right"_s },
        { u"blocked-465"_s, u"The network drops port 465; port 587 works"_s },
        { u"stripped"_s,
            u"Port 587 offers sign-in but no STARTTLS, as behind a meddling firewall; port 465 refuses"_s },
        { u"expired"_s, u"The certificate on both ports expired last week"_s },
        { u"wrong-name"_s, u"The certificate is made out to the hoster, not to this provider"_s },
        { u"app-password"_s,
            u"Both ports work, but the ordinary password is refused: the provider wants an app password"_s },
    };
}

} // namespace mailberth::demo
