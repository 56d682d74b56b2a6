# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues of resources/translations: commcare-browser_XX.ts holds the program's own texts, qtwords_XX.ts the words
# of Qt that the program shows, for where Qt's own catalogues have no such language or are not installed.

set(CCB_LANGUAGES es fr hi pt)
set(ccb_catalogues ${PROJECT_SOURCE_DIR}/resources/translations)

# ccb_embed_translations(<target>)
# Compiles each catalogue and embeds it in the target as :/translations/NAME_XX.qm.
function(ccb_embed_translations target)
    set(compiled "")
    foreach(name IN ITEMS commcare-browser qtwords)
        foreach(language IN LISTS CCB_LANGUAGES)
            set(ts ${ccb_catalogues}/${name}_${language}.ts)
            set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}_${language}.qm)
            add_custom_command(OUTPUT ${qm}
                COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
                DEPENDS ${ts}
                COMMENT "Compiling ${name}_${language}.ts"
                VERBATIM)
            list(APPEND compiled ${qm})
        endforeach()
    endforeach()
    qt_add_resources(${target} translations
        PREFIX /translations
        BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${compiled})
endfunction()

# For who changed a text: brings the catalogues up to date with the sources. What is new there waits for its translation.
set(ccb_lupdate_options -silent -no-obsolete -locations none)
set(ccb_own_catalogues "")
foreach(language IN LISTS CCB_LANGUAGES)
    list(APPEND ccb_own_catalogues ${ccb_catalogues}/commcare-browser_${language}.ts)
endforeach()
add_custom_target(update-translations
    COMMAND Qt6::lupdate ${ccb_lupdate_options} ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui -ts ${ccb_own_catalogues}
    COMMENT "Taking the texts of src and ui into resources/translations"
    VERBATIM)
