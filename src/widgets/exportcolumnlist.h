// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportrequest.h"

#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace Ui
{
class ExportColumnList;
}

namespace ccb
{

// The columns that an export can have, to tick and to put in order, with a line to find one. The ticked ones
// stand first. GUI thread.
class ExportColumnList : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportColumnList)

public:
    explicit ExportColumnList(QWidget *parent = nullptr);
    ~ExportColumnList() override;

    // Ticked columns that are not among all of them are listed too.
    void setColumns(const QList<ExportColumn> &all, const QList<ExportColumn> &ticked);
    QList<ExportColumn> ticked() const; // in their order

Q_SIGNALS:
    void changed(); // by a person

private:
    std::unique_ptr<Ui::ExportColumnList> m_ui;
    QList<ExportColumn> m_columns; // an item holds the index of its own

    const ExportColumn &columnOf(const QListWidgetItem *item) const;
    void tick(bool isTicked);
};

} // namespace ccb
