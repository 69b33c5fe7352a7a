// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// A session with the keychain for keyring_test.py: one request a line on standard input, one answer
// a line on standard output, both JSON. The only argument is the vault's limit in milliseconds.
//
//   {"do": "keep", "user": "ann", "host": "smtp.example.org", "port": 465, "kind": "password",
//    "secret": "…"}
//
// "do" is look, keep, read, forget or unlock; "cancel": true cancels right after the start. Each
// answer says how often the event loop turned meanwhile, so that a blocked loop shows.

#include "core/vault/KeychainVault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QStringDecoder>
#include <QTimer>

#include <iostream>
#include <string>

using namespace mailberth;

namespace
{

class VaultSession : public QObject
{
public:
    explicit VaultSession(std::chrono::milliseconds limit)
        : m_vault(limit)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { readLine(); });
        m_ticks.setInterval(5);
        connect(&m_ticks, &QTimer::timeout, this, [this] { ++m_turns; });
    }

private:
    void readLine()
    {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        m_input.setEnabled(false);
        m_turns = 0;
        m_ticks.start();
        ask(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    }

    void ask(const QJsonObject &request)
    {
        const QString what = request[u"do"].toString();
        Job *job = nullptr;
        if (what == u"look")
            job = look();
        else if (what == u"read")
            job = read(keyIn(request));
        else if (what == u"forget")
            job = hear(m_vault.forget(keyIn(request), this));
        else if (what == u"unlock")
            job = hear(m_vault.unlock(this));
        else
            job = hear(m_vault.keep(
                keyIn(request), Secret::fromText(request[u"secret"].toString()), this));
        job->start();
        if (request[u"cancel"].toBool())
            job->cancel();
    }

    static VaultKey keyIn(const QJsonObject &request)
    {
        VaultKey key { request[u"user"].toString(),
            *HostName::parse(request[u"host"].toString(QStringLiteral("smtp.example.org"))) };
        if (request.contains(u"port"))
            key.port = static_cast<quint16>(request[u"port"].toInt());
        if (request[u"kind"].toString() == id(SecretKind::RefreshToken))
            key.kind = SecretKind::RefreshToken;
        return key;
    }

    Job *look()
    {
        LookJob *job = m_vault.look(this);
        connect(job, &LookJob::finished, this, [this](const LookAnswer &answer) {
            if (const auto *seen = std::get_if<KeychainSeen>(&answer))
                tell({ { QStringLiteral("keychain"), id(seen->keychain) },
                    { QStringLiteral("lock"), id(seen->lock) } });
            else if (std::holds_alternative<vault::NoKeychain>(answer))
                tell(plain(vault::NoKeychain {}));
            else if (const auto *silent = std::get_if<vault::Silent>(&answer))
                tell(plain(*silent));
            else if (const auto *failed = std::get_if<vault::Failed>(&answer))
                tell(plain(*failed));
            else
                tell(plain(vault::Cancelled {}));
        });
        return job;
    }

    Job *read(const VaultKey &key)
    {
        ReadSecretJob *job = m_vault.read(key, this);
        connect(job, &VaultJob::finished, this, [this, job](const VaultAnswer &answer) {
            QJsonObject told = plain(answer);
            if (const Secret secret = job->take(); !secret.isEmpty())
                told.insert(u"secret",
                    QString(QStringDecoder(QStringDecoder::Utf8,
                        QStringDecoder::Flag::ConvertInitialBom)(secret.bytes())));
            tell(told);
        });
        return job;
    }

    Job *hear(VaultJob *job)
    {
        connect(job, &VaultJob::finished, this,
            [this](const VaultAnswer &answer) { tell(plain(answer)); });
        return job;
    }

    static QJsonObject plain(const VaultAnswer &answer)
    {
        QJsonObject told { { QStringLiteral("answer"), code(answer) } };
        if (const auto *failed = std::get_if<vault::Failed>(&answer))
            told.insert(u"diagnostic", failed->diagnostic);
        return told;
    }

    void tell(QJsonObject answer)
    {
        m_ticks.stop();
        answer.insert(u"turns", m_turns);
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << std::endl;
        m_input.setEnabled(true);
    }

    KeychainVault m_vault;
    QSocketNotifier m_input { 0, QSocketNotifier::Read };
    QTimer m_ticks;
    int m_turns = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const VaultSession session(
        std::chrono::milliseconds(QCoreApplication::arguments().value(1).toInt()));
    return QCoreApplication::exec();
}
