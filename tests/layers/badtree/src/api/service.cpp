// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value.h"
#include <models/table.h>
#include "../core/value.h"
#include "value.h"
#include "ui_window.h"
