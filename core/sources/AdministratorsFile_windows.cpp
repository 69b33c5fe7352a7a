// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Written from Microsoft's documentation. MinGW-w64 takes it; nobody has run it yet.

#include "core/sources/AdministratorsFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <optional>

#include <windows.h>

#include <aclapi.h>
#include <fcntl.h>
#include <io.h>

namespace mailberth
{

namespace
{

struct CloseHandleOf
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

struct FreeDescriptor
{
    void operator()(void *descriptor) const { LocalFree(descriptor); }
};

/// What lets somebody put other words into a file.
constexpr DWORD changesFile = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA
    | FILE_WRITE_ATTRIBUTES | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;
/// What lets somebody put another file in its place. Windows lets every user make files in the
/// folders of %PROGRAMDATA%; such a file's owner gives it away.
constexpr DWORD changesFolder = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL;

Malformed fault(const QString &path, const char *what)
{
    return { path + QStringLiteral(": ") + QLatin1String(what) };
}

bool isAdministrator(PSID sid)
{
    return IsWellKnownSid(sid, WinLocalSystemSid)
        || IsWellKnownSid(sid, WinBuiltinAdministratorsSid);
}

/// Speaks of the owner, who is an administrator where this is asked.
bool isTheOwner(PSID sid)
{
    return IsWellKnownSid(sid, WinCreatorOwnerRightsSid);
}

/// Whether somebody who is no administrator has one of these rights, or might have: of the kinds of
/// entries only the two plain ones are understood here.
bool isOpenToOthers(PACL list, DWORD rights)
{
    if (!list)
        return true; // no list at all: everybody may do everything
    for (DWORD number = 0; number < list->AceCount; ++number) {
        void *entry = nullptr;
        if (!GetAce(list, number, &entry))
            return true;
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        if (header->AceFlags & INHERIT_ONLY_ACE || header->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE)
            return true;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        PSID sid = &allowed->SidStart;
        if ((allowed->Mask & rights) && !isAdministrator(sid) && !isTheOwner(sid))
            return true;
    }
    return false;
}

std::optional<Malformed> faultOf(const QString &path, HANDLE handle, DWORD rights)
{
    BY_HANDLE_FILE_INFORMATION facts {};
    if (!GetFileInformationByHandle(handle, &facts))
        return fault(path, "cannot be looked at");
    if (facts.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        return fault(path, "is a link");
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(handle, SE_FILE_OBJECT,
            OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list, nullptr,
            &descriptor)
        != ERROR_SUCCESS)
        return fault(path, "cannot be looked at");
    const std::unique_ptr<void, FreeDescriptor> held(descriptor);
    if (!owner || !isAdministrator(owner))
        return fault(path, "belongs neither to SYSTEM nor to Administrators");
    if (isOpenToOthers(list, rights))
        return fault(path, "may be written by others");
    return std::nullopt;
}

/// Opens what lies there itself, and not what it leads to.
Handle opened(const QString &path, DWORD access, DWORD flags)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    HANDLE handle = CreateFileW(name.c_str(), access | READ_CONTROL, FILE_SHARE_READ, nullptr,
        OPEN_EXISTING, flags | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

} // namespace

std::variant<QByteArray, NothingHere, Malformed> readAdministratorsFile(
    const QString &path, qsizetype mostBytes, const Believed &)
{
    if (path.isEmpty())
        return NothingHere {};
    Handle handle = opened(path, GENERIC_READ, 0);
    if (!handle) {
        const DWORD error = GetLastError();
        if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
            return NothingHere {};
        return fault(path, "cannot be read by this user");
    }
    if (const auto found = faultOf(path, handle.get(), changesFile))
        return *found;
    const QString folder = QFileInfo(path).absolutePath();
    const Handle ofFolder = opened(folder, 0, FILE_FLAG_BACKUP_SEMANTICS);
    if (!ofFolder)
        return fault(folder, "cannot be looked at");
    if (const auto found = faultOf(folder, ofFolder.get(), changesFolder))
        return *found;
    const int descriptor =
        _open_osfhandle(reinterpret_cast<intptr_t>(handle.get()), _O_RDONLY | _O_BINARY);
    if (descriptor < 0)
        return fault(path, "cannot be read by this user");
    handle.release(); // the descriptor closes it
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fault(path, "cannot be read by this user");
    return file.read(mostBytes + 1);
}

} // namespace mailberth
