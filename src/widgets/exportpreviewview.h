// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace ccb
{

struct ExportPreview;

// The first rows of an export as its file will hold them, or words in their place. GUI thread.
class ExportPreviewView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPreviewView)

public:
    explicit ExportPreviewView(QWidget *parent = nullptr);

    void showRows(const ExportPreview &preview);
    void showWords(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_words;
    QStackedLayout *m_pages;
};

} // namespace ccb
