// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_window.h"
#include "session/session.h"
#include "models/table.h"
#include "credentials/store.h"
#include "demo/server.h"
