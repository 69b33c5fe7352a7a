# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

# The packages that `cpack -G DEB|RPM|TGZ|NSIS|DragNDrop` makes. packaging/README.md says which of
# them were ever made, and where.
set(CPACK_PACKAGE_NAME mailberth)
set(CPACK_PACKAGE_VENDOR "The Mailberth authors")
set(CPACK_PACKAGE_CONTACT "The Mailberth authors <authors@mailberth.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find and prove a mailbox's outgoing-mail settings")
set(CPACK_PACKAGE_DESCRIPTION
"Mailberth finds the server, port and way of encryption for a mailbox's outgoing
mail from its address alone. It tries port 465 (TLS from the first byte) and
port 587 (STARTTLS) for real, explains what each answered, and hands the proven
settings over to Thunderbird and Outlook.
.
It is a window (mailberth) and a command line (mailberth-cli).")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://mailberth.github.io/")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# DEB. What is opened at run time only, the linker cannot tell.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS ca-certificates)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | libkf5wallet-bin | keepassxc, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "thunderbird")

# RPM. Its own dependency generator names the libraries.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_SUGGESTS "libsecret, gnome-keyring")
# Folders that belong to others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

# NSIS: per machine, in the Programs folder, with an entry in the start menu and an uninstaller.
set(CPACK_NSIS_DISPLAY_NAME "Mailberth")
set(CPACK_NSIS_PACKAGE_NAME "Mailberth")
set(CPACK_NSIS_UNINSTALL_NAME "Uninstall")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\mailberth.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_PACKAGE_EXECUTABLES mailberth "Mailberth")

# DMG: the bundle beside a link to Applications.
set(CPACK_DMG_VOLUME_NAME "Mailberth")
set(CPACK_DMG_FORMAT UDZO)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Mailberth")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
include(CPack)
