// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CertificateAuthority.h"

#include <QSslConfiguration>

namespace mailberth::demo
{

/// What a QSslSocket needs to serve `certificate` with its issuers: TLS 1.2 and 1.3, the library's
/// usual ciphers, no question for a certificate of the client's.
[[nodiscard]] QSslConfiguration serverConfiguration(const IssuedCertificate &certificate);

} // namespace mailberth::demo
