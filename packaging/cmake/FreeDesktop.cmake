# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops that follow freedesktop.org find a program by: desktop entry, metainfo, icons, man page.
set(desktop_file ${CMAKE_CURRENT_BINARY_DIR}/${CCB_APP_ID}.desktop)
set(metainfo_file ${CMAKE_CURRENT_BINARY_DIR}/${CCB_APP_ID}.metainfo.xml)
set(man_page ${CMAKE_CURRENT_BINARY_DIR}/commcare-browser.1)
configure_file(commcare-browser.desktop.in ${desktop_file} @ONLY)
configure_file(commcare-browser.metainfo.xml.in ${metainfo_file} @ONLY)
configure_file(commcare-browser.1.in ${man_page} @ONLY)
install(FILES ${desktop_file} DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${metainfo_file} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${man_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# The drawings as they are, and as pixels for what cannot draw: small sizes from the plainer drawing.
set(themes ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(app_icon ${PROJECT_SOURCE_DIR}/resources/icons/app.svg)
set(small_icon ${CMAKE_CURRENT_SOURCE_DIR}/icons/app-small.svg)
set(small_sizes 16 22 24)
set(other_sizes 32 48 64 128 256 512)
install(FILES ${app_icon} DESTINATION ${themes}/scalable/apps RENAME ${CCB_APP_ID}.svg)
install(FILES icons/app-symbolic.svg DESTINATION ${themes}/symbolic/apps RENAME ${CCB_APP_ID}-symbolic.svg)

add_executable(rendericons icons/rendericons.cpp)
target_link_libraries(rendericons PRIVATE Qt6::Svg)
set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${icon_folder})
foreach(size IN LISTS small_sizes other_sizes)
    list(APPEND icon_files ${icon_folder}/${size}.png)
    install(FILES ${icon_folder}/${size}.png
        DESTINATION ${themes}/${size}x${size}/apps
        RENAME ${CCB_APP_ID}.png)
endforeach()
add_custom_command(OUTPUT ${icon_files}
    COMMAND rendericons ${small_icon} ${icon_folder} ${small_sizes}
    COMMAND rendericons ${app_icon} ${icon_folder} ${other_sizes}
    DEPENDS rendericons ${small_icon} ${app_icon}
    COMMENT "Drawing the program's icon"
    VERBATIM)
add_custom_target(icons ALL DEPENDS ${icon_files})
# So that the program, once built, can be installed.
add_dependencies(commcare-browser icons)
