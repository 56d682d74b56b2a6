# SPDX-License-Identifier: GPL-3.0-or-later
# The settings every target of this project shares, and the one function that makes a layer.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(CCB_SANITIZE "" CACHE STRING "Sanitizers to build with: address;undefined, or thread")
option(CCB_FUZZ "Build the libFuzzer targets of tests/fuzz (needs clang; see the preset fuzz)" OFF)

add_library(ccb_options INTERFACE)
target_include_directories(ccb_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(ccb_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CCB_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(ccb_options INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(ccb_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion
        -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees overlaps inside std::string where there are none, once it optimises.
    target_compile_options(ccb_options INTERFACE -Wno-restrict)
endif()
if(CCB_SANITIZE)
    list(JOIN CCB_SANITIZE "," sanitizers)
    target_compile_options(ccb_options INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer -g)
    target_link_options(ccb_options INTERFACE -fsanitize=${sanitizers})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # What the sanitizers put into the code hides from GCC where a vector's memory comes from.
        target_compile_options(ccb_options INTERFACE -Wno-free-nonheap-object)
    endif()
endif()
if(CCB_FUZZ)
    # A report that does not end the run is one that nobody sees.
    target_compile_options(ccb_options INTERFACE -fno-sanitize-recover=all)
endif()

# ccb_add_layer(<name> SOURCES <files> [LINKS <public targets>] [PRIVATE_LINKS <private targets>])
# One folder under src/ is one static library, ccb_<name>.
function(ccb_add_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(ccb_${name} STATIC ${arg_SOURCES})
    target_link_libraries(ccb_${name} PUBLIC ccb_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# ccb_add_test(<name> SOURCES <files> LINKS <targets> [ENVIRONMENT <VAR=value>] [COMMAND_PREFIX <wrapper words>])
# One Qt Test program, one ctest entry of the same name. It runs without a display unless told otherwise.
function(ccb_add_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;ENVIRONMENT;COMMAND_PREFIX" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${arg_COMMAND_PREFIX} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}"
        TIMEOUT 300)
endfunction()
