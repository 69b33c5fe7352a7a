# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

from submission_server import SubmissionServer, main


class Postfix(SubmissionServer):
    server = "postfix"
    mechanisms = {"plain", "login", "scram-sha-256"}
    capabilities = {"PIPELINING", "SIZE", "8BITMIME", "ENHANCEDSTATUSCODES", "DSN", "SMTPUTF8",
                    "CHUNKING"}


if __name__ == "__main__":
    main(Postfix)
