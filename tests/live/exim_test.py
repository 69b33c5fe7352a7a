# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

from submission_server import SubmissionServer, main


class Exim(SubmissionServer):
    server = "exim"
    mechanisms = {"plain", "login"}
    strongest = "PLAIN"
    capabilities = {"PIPELINING", "PIPECONNECT", "SIZE", "8BITMIME", "SMTPUTF8", "CHUNKING"}


if __name__ == "__main__":
    main(Exim)
