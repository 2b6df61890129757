# SPDX-License-Identifier: GPL-3.0-or-later
# Fonts, icons and the style sheet travel inside the program. Each rcc source is an object of `desktop`, so every program
# that links `desktop` carries them and they register themselves.
set(TRUCBAN_FONT_DIR "" CACHE PATH "Where the font files lie, if not in the usual folders")
set(font_entries "")
foreach(font NotoSans-Regular NotoSans-Bold Tinos-Regular Tinos-Bold Tinos-Italic Tinos-BoldItalic)
  find_file(TRUCBAN_FONT_${font} NAMES ${font}.ttf HINTS ${TRUCBAN_FONT_DIR} PATHS ${CMAKE_SYSTEM_PREFIX_PATH}
            PATH_SUFFIXES share/fonts/truetype/noto share/fonts/truetype/croscore share/fonts/noto share/fonts/tinos)
  mark_as_advanced(TRUCBAN_FONT_${font})
  if(NOT TRUCBAN_FONT_${font})
    message(FATAL_ERROR "The font ${font}.ttf is missing. Install Noto Sans and Tinos (on Debian: fonts-noto-core and "
                        "fonts-croscore) or set TRUCBAN_FONT_DIR to the folder that holds them.")
  endif()
  string(APPEND font_entries "    <file alias=\"${font}.ttf\">${TRUCBAN_FONT_${font}}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/fonts.qrc @ONLY
     CONTENT "<RCC>\n  <qresource prefix=\"/fonts\">\n@font_entries@  </qresource>\n</RCC>\n")

file(GLOB icon_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
set(icon_entries "")
foreach(icon ${icon_files})
  get_filename_component(name ${icon} NAME)
  string(APPEND icon_entries "    <file alias=\"${name}\">${icon}</file>\n")
endforeach()
set(sheet_file ${CMAKE_CURRENT_SOURCE_DIR}/look/app.qss)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/look.qrc @ONLY
     CONTENT "<RCC>\n  <qresource prefix=\"/icons\">\n@icon_entries@  </qresource>
  <qresource prefix=\"/look\">\n    <file alias=\"app.qss\">@sheet_file@</file>\n  </qresource>\n</RCC>\n")

# Font files hardly shrink, and packing them costs seconds at every start of a test.
qt_add_resources(font_sources ${CMAKE_CURRENT_BINARY_DIR}/fonts.qrc OPTIONS --no-compress)
qt_add_resources(look_sources ${CMAKE_CURRENT_BINARY_DIR}/look.qrc)
target_sources(desktop PRIVATE ${font_sources} ${look_sources})
set_source_files_properties(${font_sources} ${look_sources} PROPERTIES SKIP_AUTOGEN ON)

# The catalogues: :/i18n/trucban_vi.qm and so on. Qt ships no Vietnamese one of its own, so qtbase_vi.ts is ours.
file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(desktop TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled_catalogues)
set(catalogue_entries "")
foreach(catalogue ${compiled_catalogues})
  get_filename_component(name ${catalogue} NAME)
  string(APPEND catalogue_entries "    <file alias=\"${name}\">${catalogue}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogues.qrc @ONLY
     CONTENT "<RCC>\n  <qresource prefix=\"/i18n\">\n@catalogue_entries@  </qresource>\n</RCC>\n")
qt_add_resources(catalogue_sources ${CMAKE_CURRENT_BINARY_DIR}/catalogues.qrc)
target_sources(desktop PRIVATE ${catalogue_sources})
set_source_files_properties(${catalogue_sources} PROPERTIES SKIP_AUTOGEN ON)
