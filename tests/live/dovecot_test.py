# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

from submission_server import SubmissionServer, main


class PostfixWithDovecot(SubmissionServer):
    server = "dovecot"
    mechanisms = {"plain", "login", "scram-sha-1", "scram-sha-256"}
    capabilities = {"PIPELINING", "SIZE", "8BITMIME", "SMTPUTF8"}
    strongest = "SCRAM-SHA-256"


if __name__ == "__main__":
    main(PostfixWithDovecot)
