// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/PastedSecrets.h"

#include <QRegularExpression>

#include <array>

namespace mailberth::pasted
{

namespace
{

/// Each takes out its group "secret".
const QList<QRegularExpression> &patterns()
{
    const auto of = [](const QString &pattern) {
        return QRegularExpression(pattern,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    };
    static const QList<QRegularExpression> all {
        // SASL (RFC 4954): initial responses, answers to prompts
        of(QStringLiteral(
            "\\bAUTH[ =]+[\"']?(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM|SCRAM-\\S+)"
            "\\s+(?<secret>[A-Za-z0-9+/=_-]{8,})")),
        of(QStringLiteral(
            "\\b334[ -][^\\n]*\\n[^\\n]{0,60}?(?<secret>[A-Za-z0-9+/_-]{8,}={0,2})[ \"')]*$")),
        of(QStringLiteral("^\\s*(?:C:|>>?>?|->|~>)?\\s*(?<secret>[A-Za-z0-9+/]{12,}={0,2})\\s*$")),
        // "smtp://ann:secret@host", "--user ann:secret", "-xp secret"
        of(QStringLiteral("://[^\\s/:@]{1,200}:(?<secret>[^\\s/@]{1,200})@")),
        of(QStringLiteral(
            "(?:^|\\s)(?:-u|--user|--proxy-user|-U)[ =]+(?<quote>[\"']?)[^\\s:\"']{1,200}:"
            "(?<secret>[^\\n\"']{1,200}?)(?:\\k<quote>(?=\\s|$)|(?=\\s))")),
        of(QStringLiteral(
            "(?:^|\\s)(?:-xp|-ap|--auth-password|--password|--pass|--passwd|-p|"
            "--smtp-pass\\w*|--oauth2-bearer)[ =]+(?<secret>\"[^\"\\n]*\"|'[^'\\n]*'|\\S+)")),
        // settings and arguments whose name says it
        of(QStringLiteral(
            "(?:pass(?:word|wort|wd|phrase)?|passwd|pwd|kennwort|mot de passe|contrase\\S{1,2}a|"
            "senha|has\\S{1,2}o|heslo|пароль|密码|密碼|パスワード|비밀번호|secret|"
            "token|api[_ -]?key|access[_ -]?key|credential|smtp_?key|auth[_ -]?code)"
            "\\w*[\"']?\\]?\\s*(?:=>|:=|[:=])\\s*(?<secret>\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s,;&]+)")),
        of(QStringLiteral(
            "\\b(?:login|authenticate|plainauth|credentials?|networkcredential)\\s*\\("
            "[^,()\\n]{0,200},\\s*(?<secret>[^()\\n]{1,300})\\)")),
        // keys by their beginning: AWS, Google, SendGrid, Brevo, Mailgun, JSON web tokens
        of(QStringLiteral(
            "(?<secret>\\b(?:AKIA|ASIA)[A-Z0-9]{12,}|\\bGOCSPX-[\\w-]+|\\bya29\\.[\\w.-]+|"
            "1//0[\\w-]+|\\bSG\\.[\\w.-]{16,}|\\bx(?:smtp|key)sib-[\\w-]+|\\bkey-[0-9a-f]{20,}|"
            "\\beyJ[\\w.-]{6,}|\\bre_[A-Za-z0-9_]{16,}|\\bxox[a-z]-[\\w-]+)")),
    };
    return all;
}

} // namespace

WithoutSecrets withoutSecrets(const QString &text)
{
    WithoutSecrets result { .text = text };
    for (const QRegularExpression &pattern : patterns()) {
        QString rest;
        qsizetype from = 0;
        for (auto it = pattern.globalMatch(result.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString secret = match.captured(QStringLiteral("secret"));
            // What a server says of a token, and stars that stand for what was taken out before.
            if (secret.startsWith(u"eyJzdGF0dXMi") || secret.count(u'*') * 2 > secret.size())
                continue;
            rest += QStringView(result.text)
                        .mid(from, match.capturedStart(QStringLiteral("secret")) - from);
            rest += u' ';
            from = match.capturedEnd(QStringLiteral("secret"));
            result.hadSecrets = true;
        }
        result.text = rest + QStringView(result.text).mid(from);
    }
    return result;
}

} // namespace mailberth::pasted
