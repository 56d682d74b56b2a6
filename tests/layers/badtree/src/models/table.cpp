// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value.h"
#include "models/table.h"
#include "table.moc"
#include "api/service.h"
