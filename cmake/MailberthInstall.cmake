# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

# What is installed, and where. Provider book, icons and translations are inside the programs.
include(GNUInstallDirs)

set(programs mailberth-cli)
if(NOT MAILBERTH_CORE_ONLY)
    list(APPEND programs mailberth)
endif()
install(TARGETS ${programs}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)

if((WIN32 OR APPLE) AND NOT MAILBERTH_CORE_ONLY)
    # Qt's libraries and plugins, found by what the program is linked with. The parameter got another
    # name in Qt 6.5.
    set(script OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(script FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET mailberth ${script} deploy_script
        NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endif()

if(UNIX AND NOT APPLE)
    # The project's name begins with a capital; a package's folder does not.
    set(doc_dir ${CMAKE_INSTALL_DATAROOTDIR}/doc/mailberth)
    set(pages_dir ${PROJECT_BINARY_DIR}/app/pages)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${doc_dir})
    install(FILES ${pages_dir}/bash RENAME mailberth-cli
        DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions)
    install(FILES ${pages_dir}/zsh RENAME _mailberth-cli
        DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/zsh/vendor-completions)
    install(FILES ${pages_dir}/fish RENAME mailberth-cli.fish
        DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/fish/vendor_completions.d)

    # Compressed as Debian wants it: without a name or a time, so that builds can be compared.
    find_program(MAILBERTH_GZIP gzip REQUIRED)
    function(install_compressed source name destination)
        set(compressed ${PROJECT_BINARY_DIR}/installed/${name}.gz)
        add_custom_command(OUTPUT ${compressed}
            COMMAND ${MAILBERTH_GZIP} -9nc ${source} > ${compressed}
            DEPENDS ${source} VERBATIM)
        set_property(GLOBAL APPEND PROPERTY MAILBERTH_COMPRESSED ${compressed})
        install(FILES ${compressed} DESTINATION ${destination})
    endfunction()
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/installed)
    foreach(program ${programs})
        install_compressed(${pages_dir}/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
    endforeach()
    install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog ${doc_dir})
    get_property(compressed GLOBAL PROPERTY MAILBERTH_COMPRESSED)
    add_custom_target(compressed_pages ALL DEPENDS ${compressed})
    add_dependencies(compressed_pages pages)

    if(NOT MAILBERTH_CORE_ONLY)
        set(linux_dir ${PROJECT_SOURCE_DIR}/packaging/linux)
        install(FILES ${linux_dir}/mailberth.desktop
            DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications)
        install(FILES ${linux_dir}/io.github.mailberth.Mailberth.metainfo.xml
            DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo)
        install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/mailberth.svg
            DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/scalable/apps)
        foreach(size 16 24 32 48 64 128 256)
            install(FILES ${linux_dir}/icons/${size}.png RENAME mailberth.png
                DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/${size}x${size}/apps)
        endforeach()
    endif()
endif()
