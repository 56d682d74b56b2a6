# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that `cpack` makes of what is installed: a .deb on Debian, an installer and a .zip on Windows, a disk image
# on macOS.
set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_VENDOR "CommCare Browser developers")
# A program without a mailing list. The top-level domain .invalid says that there is nobody behind an address (RFC 2606).
set(CPACK_PACKAGE_CONTACT "CommCare Browser developers <developers@commcare-browser.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browse the cases and users of a CommCareHQ domain")
set(CPACK_PACKAGE_DESCRIPTION
"CommCare Browser is a fast window on a CommCareHQ domain for the people who
run the project: monitoring officers, field supervisors, data managers. Sign
in once, see users and cases in tables, narrow them by type, status, owner,
any value or any word, read one case with its properties and relations, and
take the cases away as a file.

It only reads: nothing on the server is changed. The API key is kept in the
keychain of the computer. Scripts export without a window. A demo domain is
built in.")
set(CPACK_PACKAGE_EXECUTABLES commcare-browser "CommCare Browser")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "CommCare Browser")
    set(CPACK_NSIS_DISPLAY_NAME "CommCare Browser")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    # Below any that Debian itself would give.
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
    set(CPACK_DEBIAN_PACKAGE_SECTION database)
    # The libraries linked to are found by themselves; these are opened at run time: Qt's driver for SQLite files, and
    # whom to trust on https. Recommended: libsecret leads to the keychain (without, the key is kept for the session
    # alone), Qt's own words in other languages, and fonts for the scripts that names of cases are written in.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, libsecret-1-0, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

    # What only a Debian package has is added just before it is closed.
    set(debian_version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
    execute_process(COMMAND date --utc --rfc-email --date=${CCB_RELEASE_DATE}
        OUTPUT_VARIABLE debian_date OUTPUT_STRIP_TRAILING_WHITESPACE)
    configure_file(deb/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/deb/changelog @ONLY)
    configure_file(deb/copyright ${CMAKE_CURRENT_BINARY_DIR}/deb/copyright COPYONLY)
    configure_file(deb/finish.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/deb/finish.cmake @ONLY)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/deb/finish.cmake)
endif()

include(CPack)
