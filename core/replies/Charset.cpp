// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Charset.h"

#include "core/replies/Codepage.h"

#include <QChar>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace mailberth::replies
{

namespace
{

std::optional<QString> readAsUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isFrequentHan(QChar letter)
{
    // The letters that what servers say of signing in and sending is made of, simplified,
    // traditional and Japanese.
    static constexpr QStringView frequent =
        u"的请使用授权码登录失败密码错误服务器邮件地址用户不存在发件人收件人被拒绝认证未通过开启"
        u"設定認証送信受信者失敗件名時間接続拒否使用者名前正暗証番号確認可能無効有効再度入力"
        u"帳號帳户账号权限频率限制超过次数身份验证需要安全连接超时系统繁忙稍后重试内容垃圾";
    return frequent.contains(letter);
}

/// How much it reads like a language: a point for each letter that is usual in it, and less than
/// none for what no text has.
int likeness(const QString &text)
{
    int points = 0;
    QChar before;
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            before = letter;
            continue;
        }
        const QChar::Script script = letter.script();
        if (script == QChar::Script_Cyrillic) {
            const bool risesWithinWord = letter.isUpper() && before.isLower();
            points += risesWithinWord ? -4 : letter.isLower() ? 3 : 2;
        } else if (script == QChar::Script_Han) {
            points += isFrequentHan(letter) ? 9 : -1;
        } else if (script == QChar::Script_Hiragana || script == QChar::Script_Hangul) {
            points += 6;
        } else if (script == QChar::Script_Katakana) {
            points += letter.unicode() >= 0xFF00 ? -3 : 4; // half-width ones are mostly accidents
        } else if (script == QChar::Script_Latin) {
            points += letter.isUpper() && before.isLower() ? -4 : before.isLetter() ? 2 : 0;
        } else {
            points += letter.isPunct() ? 0 : -4;
        }
        before = letter;
    }
    return points;
}

} // namespace

QString decoded(QByteArrayView bytes)
{
    if (const auto text = readAsUtf8(bytes))
        return *text;
    static constexpr std::array codepages { Codepage { "GB18030", 54936 },
        Codepage { "SHIFT_JIS", 932 }, Codepage { "EUC-KR", 949 }, Codepage { "EUC-JP", 20932 },
        Codepage { "KOI8-R", 20866 }, Codepage { "CP1251", 1251 }, Codepage { "CP1250", 1250 },
        Codepage { "CP1252", 1252 } };
    std::optional<QString> best;
    int most = 0;
    for (const Codepage &codepage : codepages) {
        const auto text = readBySystem(codepage, bytes);
        const int points = text ? likeness(*text) : 0;
        if (text && (!best || points > most)) {
            best = text;
            most = points;
        }
    }
    return best ? *best : QString::fromLatin1(bytes);
}

} // namespace mailberth::replies
