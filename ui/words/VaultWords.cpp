// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/VaultWords.h"

#include "core/model/Overloaded.h"
#include "core/model/Printable.h"
#include "ui/words/Figures.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(VaultWords)

public:
    VaultWish wish;
    QString name;

    static QString known(Keychain keychain);
    static QString unknown() { return tr("the keychain"); }
    static QString offer(const QString &name, Keepable keepable)
    {
        return keepable == Keepable::Password
            ? tr("Keep the password in %1", "a keychain").arg(name)
            : tr("Keep the sign-in in %1", "a keychain").arg(name);
    }

    VaultStory operator()(const vault::Done &) const;
    VaultStory operator()(const vault::NoKeychain &) const;
    VaultStory operator()(const vault::Locked &) const;
    VaultStory operator()(const vault::Denied &) const;
    VaultStory operator()(const vault::NotThere &) const;
    VaultStory operator()(const vault::Silent &silent) const;
    VaultStory operator()(const vault::Cancelled &) const;
    VaultStory operator()(const vault::Failed &failed) const;

private:
    [[nodiscard]] QString withoutIt() const;
};

// Proper names are not translated; they go through tr() all the same, for other scripts.
QString VaultWords::known(Keychain keychain)
{
    switch (keychain) {
    case Keychain::GnomeKeyring:
        return tr("GNOME Keyring");
    case Keychain::SecretService:
        return tr("this desktop's keychain (Secret Service)");
    case Keychain::KWallet:
        return tr("KWallet");
    case Keychain::WindowsCredentials:
        return tr("Windows Credential Manager");
    case Keychain::MacKeychain:
        return tr("the macOS Keychain");
    }
    Q_UNREACHABLE();
}

/// What happens if the person leaves it at that.
QString VaultWords::withoutIt() const
{
    switch (wish) {
    case VaultWish::Keep:
    case VaultWish::Unlock:
        return tr("You can go on. The password stays in memory until you close Mailberth; nothing "
                  "is on disk.");
    case VaultWish::Read:
        return tr("Type the password instead.");
    case VaultWish::Forget:
        return tr("What is kept there stays until you try again or remove it with the keychain's "
                  "own program.");
    }
    Q_UNREACHABLE();
}

VaultStory VaultWords::operator()(const vault::Done &) const
{
    switch (wish) {
    case VaultWish::Keep:
        return { Tone::Good, tr("Kept in %1.").arg(name), {} };
    case VaultWish::Read:
        return { Tone::Good, tr("Read from %1.").arg(name), {} };
    case VaultWish::Forget:
        return { Tone::Good, tr("Removed from %1.").arg(name), {} };
    case VaultWish::Unlock:
        return { Tone::Good, tr("Unlocked: %1.").arg(name), {} };
    }
    Q_UNREACHABLE();
}

VaultStory VaultWords::operator()(const vault::NoKeychain &) const
{
    return { Tone::Note, tr("This computer runs no keychain."),
        tr("Mailberth does not write passwords to files, so it will ask you each time.") };
}

VaultStory VaultWords::operator()(const vault::Locked &) const
{
    switch (wish) {
    case VaultWish::Keep:
    case VaultWish::Unlock:
        return { Tone::Note, tr("The password is not kept yet. This is locked: %1.").arg(name),
            tr("Unlock it to keep the password: your desktop asks for the keychain's own "
               "password. You can also go on without; nothing is on disk.") };
    case VaultWish::Read:
        return { Tone::Note, tr("The password was not read. This is locked: %1.").arg(name),
            tr("Unlock it, or type the password instead.") };
    case VaultWish::Forget:
        return { Tone::Note, tr("Nothing was removed. This is locked: %1.").arg(name),
            tr("Unlock it, then remove the password again.") };
    }
    Q_UNREACHABLE();
}

VaultStory VaultWords::operator()(const vault::Denied &) const
{
    return { Tone::Note, tr("You, or the desktop for you, said no to %1. That is fine.").arg(name),
        withoutIt() };
}

VaultStory VaultWords::operator()(const vault::NotThere &) const
{
    if (wish == VaultWish::Forget)
        return { Tone::Note, tr("There was nothing of this account in %1.").arg(name), {} };
    return { Tone::Note, tr("There is no password for this account in %1.").arg(name),
        tr("Type the password instead.") };
}

VaultStory VaultWords::operator()(const vault::Silent &silent) const
{
    return { Tone::Caution,
        tr("No answer for %1 from %2.", "time, keychain").arg(inWords(silent.waited), name),
        withoutIt() };
}

VaultStory VaultWords::operator()(const vault::Cancelled &) const
{
    return { Tone::Note, tr("You did not wait for %1.").arg(name), withoutIt() };
}

VaultStory VaultWords::operator()(const vault::Failed &failed) const
{
    const QString text = printable(failed.diagnostic);
    return { Tone::Caution,
        text.isEmpty() ? tr("This did not work: %1.").arg(name)
                       : tr("This did not work: %1. It says: “%2”").arg(name, text),
        withoutIt() };
}

} // namespace

QString nameOf(std::optional<Keychain> keychain)
{
    return keychain ? VaultWords::known(*keychain) : VaultWords::unknown();
}

QString offerToKeep(std::optional<Keychain> keychain, Keepable keepable)
{
    return VaultWords::offer(nameOf(keychain), keepable);
}

VaultStory describe(const VaultAnswer &answer, VaultWish wish, std::optional<Keychain> keychain)
{
    return std::visit(VaultWords { wish, nameOf(keychain) }, answer);
}

} // namespace mailberth
