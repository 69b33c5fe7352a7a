// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Beside SystemLookUp.cpp the only file of the project that calls POSIX itself.

#include "core/net/LinuxTcp.h"

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <fcntl.h>
#include <unistd.h>
#endif

#include <utility>

namespace mailberth
{

LinuxTcp::~LinuxTcp()
{
    release();
}

LinuxTcp::LinuxTcp(LinuxTcp &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

LinuxTcp &LinuxTcp::operator=(LinuxTcp &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

#ifdef Q_OS_LINUX

LinuxTcp::LinuxTcp(qintptr descriptor)
    : m_descriptor(descriptor < 0 ? -1 : fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

void LinuxTcp::acknowledgeAtOnce() const
{
    const int on = 1;
    if (m_descriptor >= 0)
        setsockopt(m_descriptor, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

LinuxTcp::End LinuxTcp::end() const
{
    tcp_info info {};
    socklen_t size = sizeof info;
    if (m_descriptor < 0 || getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return End::Closed;
    // After a FIN of the peer we are in CLOSE_WAIT; only a reset brings us to CLOSED at once.
    return info.tcpi_state == TCP_CLOSE ? End::Reset : End::Closed;
}

void LinuxTcp::release()
{
    if (m_descriptor >= 0)
        close(std::exchange(m_descriptor, -1));
}

#else

LinuxTcp::LinuxTcp(qintptr) { }
void LinuxTcp::acknowledgeAtOnce() const { }
LinuxTcp::End LinuxTcp::end() const
{
    return End::Closed;
}
void LinuxTcp::release() { }

#endif

} // namespace mailberth
