# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0

# One interface target carries what every target of the house is compiled with.
add_library(mailberth_flags INTERFACE)
target_include_directories(mailberth_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(mailberth_flags INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    MAILBERTH_VERSION="${PROJECT_VERSION}"
)
if(MSVC)
    target_compile_options(mailberth_flags INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(mailberth_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast
        # From Qt 6.8 on, QTRY_COMPARE makes an int of a duration wherever it is used.
        $<$<VERSION_LESS:${Qt6_VERSION},6.8>:-Wconversion>
        # A designated initialiser that leaves a member to its default says what it means.
        -Wno-missing-field-initializers
        # GCC sees the inside of an empty std::optional read where nobody reads it (its bug 80635).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(UNIX AND NOT APPLE)
    # What distributions build their packages with; a sanitizer's build brings its own.
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(hardened $<CONFIG:Release>)
    target_compile_options(mailberth_flags INTERFACE $<${hardened}:-fstack-protector-strong>)
    target_compile_definitions(mailberth_flags INTERFACE $<${hardened}:_FORTIFY_SOURCE=2>)
    target_link_options(mailberth_flags INTERFACE $<${hardened}:-Wl,-z,relro,-z,now>)
endif()
if(MAILBERTH_WERROR)
    target_compile_options(mailberth_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(MAILBERTH_COVERAGE)
    target_compile_options(mailberth_flags INTERFACE --coverage)
    target_link_options(mailberth_flags INTERFACE --coverage)
endif()

# The headers that nearly every file includes, compiled once for libraries and once for programs,
# whose code is placed differently. Every file still names what it uses: packages are built
# without them.
if(MAILBERTH_PCH)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/cmake/nothing.cpp" CONTENT "int main() {}\n")
    set(usual_headers
        <QByteArray> <QCoreApplication> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
        <QObject> <QString> <QStringList> <QTextStream> <QTimer> <QUrl> <QVariant>
        <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>)
    add_library(mailberth_library_pch STATIC "${PROJECT_BINARY_DIR}/cmake/nothing.cpp")
    add_executable(mailberth_program_pch "${PROJECT_BINARY_DIR}/cmake/nothing.cpp")
    foreach(kind library program)
        target_link_libraries(mailberth_${kind}_pch PRIVATE mailberth_flags Qt6::Core)
        target_precompile_headers(mailberth_${kind}_pch PRIVATE ${usual_headers})
        set_target_properties(mailberth_${kind}_pch PROPERTIES AUTOMOC OFF)
    endforeach()
endif()

# use_usual_headers(TARGET KIND): KIND is "library" or "program".
function(use_usual_headers target kind)
    if(MAILBERTH_PCH)
        target_precompile_headers(${target} REUSE_FROM mailberth_${kind}_pch)
    endif()
endfunction()

# mailberth_library(NAME SOURCES…): a library of the house. Its rooms add their own sources.
function(mailberth_library name)
    set(kind STATIC)
    if(MAILBERTH_SHARED)
        set(kind SHARED)
    endif()
    add_library(${name} ${kind} ${ARGN})
    # Compiled alike, so that the compiler's cache serves both kinds.
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    target_link_libraries(${name} PUBLIC mailberth_flags)
    use_usual_headers(${name} library)
endfunction()
