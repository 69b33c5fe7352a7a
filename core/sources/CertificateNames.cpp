// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/CertificateNames.h"

#include "core/sources/PublishedValues.h"

#include <algorithm>

namespace mailberth
{

namespace
{

/// A name whose first label says that mail is its business.
bool soundsLikeMail(const HostName &host)
{
    const QString first = host.ascii().section(u'.', 0, 0);
    return first.contains(u"mail") || first.contains(u"smtp");
}

void addOnce(QList<HostName> &hosts, const std::optional<HostName> &host)
{
    if (host && !hosts.contains(*host))
        hosts << *host;
}

} // namespace

QList<HostName> hostsOnCertificate(const QStringList &names)
{
    QList<HostName> hosts;
    for (const QString &name : names) {
        if (!name.startsWith(u"*.")) {
            addOnce(hosts, publishedHost(name));
            continue;
        }
        if (const auto parent = publishedHost(QStringView(name).sliced(2))) {
            addOnce(hosts, parent->below(u"smtp"));
            addOnce(hosts, parent->below(u"mail"));
        }
    }
    std::stable_sort(hosts.begin(), hosts.end(), [](const HostName &left, const HostName &right) {
        return soundsLikeMail(left) > soundsLikeMail(right);
    });
    return hosts.first(std::min(mostCertificateHosts, hosts.size()));
}

} // namespace mailberth
