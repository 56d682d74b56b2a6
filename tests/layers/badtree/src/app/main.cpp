// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window.h"
#include "demo/server.h"
#include "exporting/writer.h"
