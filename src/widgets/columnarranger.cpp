// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnarranger.h"

#include "models/casetablemodel.h"
#include "widgets/valuedelegate.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace ccb
{

namespace
{
constexpr int probedRows = 160; // for values; most properties belong to one case type
constexpr int sampledValues = 40;
constexpr int narrowest = 56; // device-independent pixels, as are the others
constexpr int widestAtFirst = 240;
constexpr int cellPadding = 16;
constexpr int sortArrowRoom = 18;
} // namespace

ColumnArranger::ColumnArranger(QTableView *view, CaseTableModel *model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_header(view->horizontalHeader())
{
    takeInColumns();
    connect(model, &CaseTableModel::columnsInserted, this, &ColumnArranger::takeInColumns);
    connect(model, &CaseTableModel::modelReset, this, &ColumnArranger::takeInColumns);
    connect(model, &CaseTableModel::dataChanged, this, &ColumnArranger::measureAgain);
    connect(model, &CaseTableModel::rowsInserted, this, [this] {
        // A column that nothing was found in is not looked through again for every page.
        if (m_model->rowCount() >= 2 * m_rowsSeen)
            takeInRows();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnArranger::sectionMoved);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int logical, int, int width) { sectionResized(logical, width); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int logical) { fitToContent(m_model->columns().value(logical)); });
}

void ColumnArranger::setLayout(const ColumnLayout &layout)
{
    m_layout = layout;
    m_contentWidths.clear();
    takeInColumns();
}

void ColumnArranger::resetLayout()
{
    const QList<ColumnKey> asked = askedColumns();
    setLayout({});
    for (const ColumnKey &key : asked) {
        if (ColumnPlace *found = place(key))
            found->visible = false;
    }
    apply();
    Q_EMIT layoutChanged();
}

QList<ColumnKey> ColumnArranger::visibleColumns() const
{
    QList<ColumnKey> columns;
    for (const ColumnPlace &place : presentColumns()) {
        if (place.visible)
            columns.append(place.key);
    }
    return columns;
}

QList<ColumnPlace> ColumnArranger::presentColumns() const
{
    QList<ColumnPlace> present;
    for (const ColumnPlace &place : m_layout) {
        if (m_model->columnOf(place.key) >= 0)
            present.append(place);
    }
    return present;
}

void ColumnArranger::setColumnsVisible(const QList<ColumnKey> &keys, bool visible)
{
    bool anyChanged = false;
    bool anyAsked = false;
    for (const ColumnKey &key : keys) {
        const bool isPresent = m_model->columnOf(key) >= 0;
        ColumnPlace *found = place(key);
        if (!found) {
            m_layout.append({key, 0, !visible});
            found = &m_layout.last();
        }
        if (found->visible == visible && (isPresent || found->asked == visible))
            continue;
        found->visible = visible;
        found->frozen = false;
        found->asked = visible && (!isPresent || found->asked);
        anyAsked = anyAsked || (visible && !isPresent);
        anyChanged = true;
    }
    if (!anyChanged)
        return;
    if (anyAsked)
        Q_EMIT columnsAsked();
    keepFrozen(frozenCount()); // one that appears among the first is one of them, and another leaves
    takeInRows();
    apply();
    Q_EMIT layoutChanged();
}

void ColumnArranger::setOrder(const QList<ColumnKey> &present)
{
    ColumnLayout ordered;
    for (const ColumnKey &key : present) {
        if (const ColumnPlace *found = place(key))
            ordered.append(*found);
    }
    for (const ColumnPlace &place : std::as_const(m_layout)) {
        if (!present.contains(place.key))
            ordered.append(place);
    }
    if (ordered == m_layout)
        return;
    const int frozen = frozenCount();
    m_layout = ordered;
    keepFrozen(frozen);
    apply();
    Q_EMIT layoutChanged();
}

void ColumnArranger::moveBy(const ColumnKey &key, int step)
{
    const QList<ColumnKey> visible = visibleColumns();
    const qsizetype from = visible.indexOf(key);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= visible.size())
        return;
    QList<ColumnKey> order;
    for (const ColumnPlace &place : presentColumns()) {
        if (place.key != key)
            order.append(place.key);
    }
    order.insert(order.indexOf(visible[to]) + (step > 0 ? 1 : 0), key);
    setOrder(order);
}

void ColumnArranger::widenBy(const ColumnKey &key, int width)
{
    const int column = m_model->columnOf(key);
    if (column >= 0)
        m_header->resizeSection(column,
                                qMax(m_header->minimumSectionSize(), m_header->sectionSize(column) + width));
}

void ColumnArranger::freezeUpTo(const std::optional<ColumnKey> &key)
{
    bool frozen = key && place(*key);
    for (ColumnPlace &place : m_layout) {
        place.frozen = frozen && m_model->columnOf(place.key) >= 0 && place.visible;
        if (place.key == key)
            frozen = false;
    }
    apply();
    Q_EMIT layoutChanged();
}

int ColumnArranger::frozenCount() const
{
    const QList<ColumnPlace> present = presentColumns();
    return int(std::count_if(present.begin(), present.end(),
                             [](const ColumnPlace &place) { return place.visible && place.frozen; }));
}

// In another order, as many of the first columns stay as did before.
void ColumnArranger::keepFrozen(int count)
{
    for (ColumnPlace &place : m_layout) {
        const bool isSeen = place.visible && m_model->columnOf(place.key) >= 0;
        place.frozen = isSeen && count > 0;
        count -= isSeen ? 1 : 0;
    }
}

void ColumnArranger::fitToContent(const ColumnKey &key)
{
    measure(key);
    apply();
    Q_EMIT layoutChanged();
}

void ColumnArranger::fitAllToContent()
{
    for (const ColumnKey &key : visibleColumns())
        measure(key);
    apply();
    Q_EMIT layoutChanged();
}

void ColumnArranger::measure(const ColumnKey &key)
{
    const int column = m_model->columnOf(key);
    ColumnPlace *found = place(key);
    if (column < 0 || !found)
        return;
    if (const std::optional<int> width = contentWidth(column))
        m_contentWidths.insert(key, *width);
    found->width = 0;
}

void ColumnArranger::takeInColumns()
{
    QHash<ColumnKey, bool> known;
    for (const ColumnPlace &place : std::as_const(m_layout))
        known.insert(place.key, true);
    for (const ColumnKey &key : m_model->columns()) {
        if (!known.contains(key))
            m_layout.append({key, 0, isShownAtFirst(key)});
    }
    takeInRows();
    apply();
}

void ColumnArranger::takeInRows()
{
    if (m_model->rowCount() == 0)
        return;
    m_rowsSeen = m_model->rowCount();
    bool anyNew = false;
    for (const ColumnPlace &place : std::as_const(m_layout)) {
        const int column = m_model->columnOf(place.key);
        if (!place.visible || column < 0 || m_contentWidths.contains(place.key))
            continue;
        if (const std::optional<int> width = contentWidth(column)) {
            m_contentWidths.insert(place.key, *width);
            anyNew = true;
        }
    }
    if (anyNew)
        apply();
}

// Where a whole column has changed, names have come for its ids.
void ColumnArranger::measureAgain(const QModelIndex &first, const QModelIndex &last)
{
    if (first.row() > 0 || last.row() < m_model->rowCount() - 1)
        return;
    for (int column = first.column(); column <= last.column(); ++column)
        m_contentWidths.remove(m_model->columns().value(column));
    takeInRows();
}

void ColumnArranger::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    if (m_header->count() != m_model->columnCount())
        return; // the header has not heard of the change yet; its own signal follows
    int visual = 0;
    for (const ColumnPlace &place : std::as_const(m_layout)) {
        const int logical = m_model->columnOf(place.key);
        if (logical < 0)
            continue;
        m_header->setSectionHidden(logical, !place.visible);
        if (m_header->sectionSize(logical) != widthOf(place))
            m_header->resizeSection(logical, widthOf(place));
        if (m_header->visualIndex(logical) != visual)
            m_header->moveSection(m_header->visualIndex(logical), visual);
        ++visual;
    }
    if (const int frozen = frozenCount(); frozen != m_toldFrozen) {
        m_toldFrozen = frozen;
        Q_EMIT frozenCountChanged(frozen);
    }
}

void ColumnArranger::sectionMoved()
{
    if (m_applying)
        return;
    ColumnLayout moved;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const ColumnPlace *found = place(m_model->columns().value(m_header->logicalIndex(visual))))
            moved.append(*found);
    }
    for (const ColumnPlace &place : std::as_const(m_layout)) {
        if (m_model->columnOf(place.key) < 0)
            moved.append(place);
    }
    const int frozen = frozenCount();
    m_layout = moved;
    keepFrozen(frozen);
    Q_EMIT layoutChanged();
}

void ColumnArranger::sectionResized(int logical, int width)
{
    ColumnPlace *found = place(m_model->columns().value(logical));
    if (m_applying || !found || width <= 0)
        return;
    found->width = width;
    Q_EMIT layoutChanged();
}

ColumnPlace *ColumnArranger::place(const ColumnKey &key)
{
    const auto found = std::find_if(m_layout.begin(), m_layout.end(),
                                    [&key](const ColumnPlace &place) { return place.key == key; });
    return found == m_layout.end() ? nullptr : &*found;
}

int ColumnArranger::widthOf(const ColumnPlace &place) const
{
    if (place.width > 0)
        return qMax(place.width, m_header->minimumSectionSize());
    const auto known = m_contentWidths.constFind(place.key);
    if (known != m_contentWidths.cend())
        return *known;
    return qBound(narrowest,
                  m_header->fontMetrics().horizontalAdvance(columnTitle(place.key)) + cellPadding +
                      sortArrowRoom,
                  widestAtFirst);
}

std::optional<int> ColumnArranger::contentWidth(int column) const
{
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics = m_view->fontMetrics();
    int width = m_header->fontMetrics().horizontalAdvance(title) + sortArrowRoom;
    // Rows from all over the table, since neighbours are often of one kind.
    const int rows = m_model->rowCount();
    const int probes = std::min(probedRows, rows);
    int values = 0;
    for (int i = 0; i < probes && values < sampledValues && width < widestAtFirst; ++i) {
        const QModelIndex index = m_model->index(int(qint64(i) * rows / probes), column);
        const QString text = index.data().toString();
        if (text.isEmpty())
            continue;
        ++values;
        width = qMax(width, metrics.horizontalAdvance(text) +
                                ValueDelegate::noteWidth(ValueDelegate::noteOf(index), metrics));
    }
    if (values == 0)
        return std::nullopt;
    return qBound(narrowest, width + cellPadding, widestAtFirst);
}

} // namespace ccb
