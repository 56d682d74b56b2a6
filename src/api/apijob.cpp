// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apijob.h"

namespace ccb
{

ApiJob::ApiJob(QObject *parent)
    : QObject(parent)
{
}

ApiJob::~ApiJob() = default;

} // namespace ccb
