# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

from submission_server import SubmissionServer, main


class OpenSmtpd(SubmissionServer):
    server = "opensmtpd"
    mechanisms = {"plain", "login"}
    strongest = "PLAIN"
    capabilities = {"SIZE", "8BITMIME", "ENHANCEDSTATUSCODES", "DSN"}


if __name__ == "__main__":
    main(OpenSmtpd)
