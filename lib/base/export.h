// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>

#ifdef TRUCBAN_LIBRARY
#define TB_API Q_DECL_EXPORT
#else
#define TB_API Q_DECL_IMPORT
#endif
