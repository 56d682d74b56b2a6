// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value.h"
#include "session/session.h"
#  include <QtCore/QString>
#include <QString>
#include <vector>
