// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace mailberth
{

/// What Qt has no words for about a TCP connection. Works on Linux only and does nothing elsewhere;
/// nothing depends on it but 40 ms and a finer diagnosis.
class LinuxTcp
{
public:
    LinuxTcp() = default;
    /// Watches the connection behind this descriptor; -1: none.
    explicit LinuxTcp(qintptr descriptor);
    ~LinuxTcp();

    LinuxTcp(LinuxTcp &&other) noexcept;
    LinuxTcp &operator=(LinuxTcp &&other) noexcept;

    /// Acknowledges what came without the usual delay. A server that uses Nagle's rule (RFC 896)
    /// holds its next segment until then. The kernel forgets it; ask again after each receive.
    void acknowledgeAtOnce() const;

    enum class End { Closed, Reset };
    /// How the connection that just ended was ended by the peer.
    [[nodiscard]] End end() const;

    /// Lets go of the connection; before it is closed, or the close would not reach the peer.
    void release();

private:
    int m_descriptor = -1; // our own copy: Qt closes its own before it tells of the end
};

} // namespace mailberth
