// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/devicetext.h"

namespace ccb
{

bool writeAll(QIODevice &device, std::string_view text)
{
    while (!text.empty()) {
        const qint64 written = device.write(text.data(), qint64(text.size()));
        if (written <= 0)
            return false;
        text.remove_prefix(size_t(written));
    }
    return true;
}

} // namespace ccb
