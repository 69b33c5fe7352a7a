// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

FindingWords TlsWords::operator()(const finding::TlsOnStartTlsPort &mismatch) const
{
    return otherWay(mismatch.endpoint);
}

FindingWords TlsWords::operator()(const finding::PlainOnTlsPort &mismatch) const
{
    return otherWay(mismatch.endpoint);
}

/// The server wants the other kind of encryption than the one that was tried.
FindingWords TlsWords::otherWay(const Endpoint &tried)
{
    const QString verdict = tr("The kind of encryption does not fit the port.");
    switch (tried.security) {
    case Security::ImplicitTls:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, wants STARTTLS.").arg(hostOf(tried), portOf(tried)),
            .explanation = tr("TLS from the first byte was tried, and the server answered in the "
                              "clear: on this port it encrypts only after the command STARTTLS."),
            .remedy = tr("Choose STARTTLS for this port, or the usual port for TLS, 465."),
        };
    case Security::StartTls:
        return {
            .verdict = verdict,
            .headline =
                tr("%1, port %2, wants TLS from the first byte.").arg(hostOf(tried), portOf(tried)),
            .explanation = tr("STARTTLS was tried, but on this port the server waits for "
                              "encryption to begin at once."),
            .remedy = tr("Choose TLS (often called SSL/TLS) for this port, or the usual port for "
                         "STARTTLS, 587."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords TlsWords::operator()(const finding::DataInjected &injected) const
{
    return {
        .verdict = tr("Something was slipped in before encryption began."),
        .headline = tr("%1, port %2, says more than it may before encryption.")
                        .arg(hostOf(injected.endpoint), portOf(injected.endpoint)),
        .explanation = tr("Behind the answer to STARTTLS stood further bytes: \"%1\". Someone on "
                          "the way may have put them there to have them taken for encrypted ones; "
                          "a faulty server does it, too. Mailberth stopped there.")
                           .arg(printable(QByteArrayView(injected.surplus))),
        .remedy =
            tr("Use port 465, where nothing can be slipped in, or try another network, and tell "
               "the provider."),
    };
}

FindingWords TlsWords::operator()(const finding::NoForwardSecrecy &fixed) const
{
    return {
        .verdict = tr("What is encrypted now may be read later."),
        .headline = tr("%1, port %2, encrypts without forward secrecy.")
                        .arg(hostOf(fixed.endpoint), portOf(fixed.endpoint)),
        .explanation = tr("It chose %1. Whoever records the connection now and gets hold of the "
                          "server's key later can read all of it.")
                           .arg(printable(fixed.cipher, 80)),
        .remedy = tr("Ask the provider for TLS 1.3, or for ECDHE with TLS 1.2."),
    };
}

FindingWords TlsWords::operator()(const finding::HandshakeFailed &failed) const
{
    const QString name = hostOf(failed.endpoint);
    const QString number = portOf(failed.endpoint);
    const QString verdict = tr("No encryption could be agreed with the mail server.");
    switch (failed.fault) {
    case HandshakeFault::NotTls:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, does not answer in TLS.").arg(name, number),
            .explanation = tr("The answer to the first message of the encryption was something "
                              "else. Another service, or something on the way, answers there."),
            .remedy = tr("Check server and port with your provider's help pages."),
        };
    case HandshakeFault::VersionRefused:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, and Mailberth share no version of TLS.").arg(name, number),
            .explanation = tr("Mailberth speaks TLS 1.2 and 1.3. Older versions are withdrawn "
                              "(RFC 8996), and the server most likely knows only those."),
            .remedy = tr("Ask the provider to offer TLS 1.2 or 1.3."),
        };
    case HandshakeFault::NoSharedCipher:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, and Mailberth share no cipher.").arg(name, number),
            .explanation = tr("Both sides speak TLS, but have no method of encryption in common. "
                              "The server knows only outdated ones, or very few."),
            .remedy = tr("Offer the cipher suites that RFC 9325 recommends."),
        };
    case HandshakeFault::LegacyRenegotiation:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, lacks a repair of TLS from 2010.").arg(name, number),
            .explanation = tr("Without it (RFC 5746), someone on the way can put words in front of "
                              "an encrypted conversation."),
            .remedy = tr("Ask the provider to update the server."),
        };
    case HandshakeFault::WeakKeyExchange:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, agrees on keys in a weak way.").arg(name, number),
            .explanation =
                tr("Its Diffie-Hellman group is smaller than 2048 bits and can be broken "
                   "with effort."),
            .remedy = tr("Use a group of 2048 bits, or ECDHE."),
        };
    case HandshakeFault::ClientCertificate:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, wants a certificate of yours.").arg(name, number),
            .explanation = tr("The server lets in only computers that show a certificate of their "
                              "own."),
            .remedy = tr("Ask the server's administrator for one, or for another server to send "
                         "through."),
        };
    case HandshakeFault::Other:
        return {
            .verdict = verdict,
            .headline = tr("Agreeing on keys with %1, port %2, failed.").arg(name, number),
            .explanation = tr("The reason has no name that Mailberth knows. What the TLS library "
                              "says of it stands among the details."),
            .remedy = tr("Look for this handshake in the server's log; until then the other port "
                         "may work."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords TlsWords::operator()(const finding::CertificateProblem &problem) const
{
    const QString name = hostOf(problem.endpoint);
    const CertificateFacts &leaf = problem.leaf;
    const QString issuer =
        leaf.issuer.isEmpty() ? tr("someone without a name") : printable(leaf.issuer, 80);
    const QString verdict = tr("The mail server cannot prove that it is the right one.");
    switch (problem.fault) {
    case CertificateFault::Expired:
        return {
            .verdict = verdict,
            .headline =
                tr("The certificate of %1 expired on %2.").arg(name, inWords(leaf.notAfter)),
            .explanation = tr("A certificate is a server's proof of its name, valid for a time. "
                              "Either it was not renewed, or this computer's date is wrong."),
            .remedy = tr("Renew the certificate, unless it is this computer's date that is wrong; "
                         "make no exception for it."),
        };
    case CertificateFault::NotYetValid:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 is valid only from %2.")
                            .arg(name, inWords(leaf.notBefore)),
            .explanation = tr("A certificate is a server's proof of its name, valid for a time. "
                              "Most often this computer's clock is behind."),
            .remedy = tr("Set this computer's date and time, then look again."),
        };
    case CertificateFault::NameMismatch:
        return {
            .verdict = verdict,
            .headline = tr("The certificate shown for %1 is for another name.").arg(name),
            .explanation = leaf.names.isEmpty()
                ? tr("It names no server at all in the place where names count today.")
                : tr("It is for %1. Shared servers often carry only the hosting company's name; a "
                     "server that pretends to be yours looks the same.")
                      .arg(listed(printable(leaf.names), 4)),
            .remedy = tr("Ask the provider which server name to enter; make no exception for this "
                         "certificate."),
        };
    case CertificateFault::SelfSigned:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 is vouched for by itself alone.").arg(name),
            .explanation = tr("Anyone can make such a certificate for any name, so it proves "
                              "nothing to a stranger. Home and company servers often have one."),
            .remedy = tr("Ask the server's administrator for a certificate of a public authority, "
                         "or for the one to install on this computer."),
        };
    case CertificateFault::UnknownIssuer:
        return {
            .verdict = verdict,
            .headline = tr("Nobody whom this computer trusts vouches for %1.").arg(name),
            .explanation = tr("The certificate was issued by \"%1\". A company's own authority, a "
                              "security program that reads mail, and someone who listens in all "
                              "look like this.")
                               .arg(issuer),
            .remedy = tr("Find out who that issuer is, and install its certificate only if it is "
                         "your own organisation's."),
        };
    case CertificateFault::IncompleteChain:
        return {
            .verdict = verdict,
            .headline = tr("%1 shows its certificate without the one above it.").arg(name),
            .explanation =
                tr("The certificate of its issuer, \"%1\", is missing, so the proof does "
                   "not reach an authority that this computer trusts. Web browsers "
                   "fetch what is missing; mail programs do not.")
                    .arg(issuer),
            .remedy = tr("Let the server send the whole chain, with the intermediate "
                         "certificate."),
        };
    case CertificateFault::WeakKey:
        return {
            .verdict = verdict,
            .headline = tr("The key in the certificate of %1 is too weak.").arg(name),
            .explanation = tr("It is %1. Keys below 2048 bits (RSA) or 224 bits (elliptic curves) "
                              "are no proof any more (RFC 9325).")
                               .arg(printable(leaf.key, 80)),
            .remedy = tr("Install a certificate with a stronger key."),
        };
    case CertificateFault::WeakSignature:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 is signed in an outdated way.").arg(name),
            .explanation = tr("Somewhere in its chain stands a signature with SHA-1 or MD5, which "
                              "can be forged."),
            .remedy = tr("Install a certificate that is signed with SHA-256 or better."),
        };
    case CertificateFault::NameConstraint:
        return {
            .verdict = verdict,
            .headline = tr("The issuer of the certificate was not allowed to name %1.").arg(name),
            .explanation = tr("\"%1\", or an authority above it, may vouch for certain names only, "
                              "and this is none of them.")
                               .arg(issuer),
            .remedy =
                tr("Ask the server's administrator for a certificate of an authority that may "
                   "name it."),
        };
    case CertificateFault::NotForServers:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 is not one for servers.").arg(name),
            .explanation = tr("It says itself what it may be used for, and proving a server's name "
                              "is not among it."),
            .remedy = tr("Ask the server's administrator for a certificate made for servers."),
        };
    case CertificateFault::Revoked:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 was revoked.").arg(name),
            .explanation = tr("Its issuer, \"%1\", declared it void before its time, for instance "
                              "because its key was stolen.")
                               .arg(issuer),
            .remedy = tr("Install a new certificate; nobody should use this server before."),
        };
    case CertificateFault::Unclassified:
        return {
            .verdict = verdict,
            .headline = tr("The certificate of %1 was not accepted.").arg(name),
            .explanation = tr("The TLS library refused it for a reason that Mailberth could not "
                              "find by itself."),
            .remedy = tr("Send the server's administrator the details, and make no exception for "
                         "this certificate."),
        };
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
