// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcases.h"

#include "core/caseblockbuilder.h"
#include "core/uuidtext.h"

namespace ccb::testing
{

namespace
{

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Cell cellOf(const Value &value)
{
    return {value.kind, value.text};
}

QString describedAs(ValueKind kind, std::string_view text)
{
    switch (kind) {
    case ValueKind::Missing:
        return QStringLiteral("missing");
    case ValueKind::Null:
        return QStringLiteral("null");
    case ValueKind::Text:
        return QStringLiteral("text: ") + toQString(text);
    case ValueKind::Number:
        return QStringLiteral("number: ") + toQString(text);
    case ValueKind::Boolean:
        return QStringLiteral("boolean: ") + toQString(text);
    case ValueKind::List:
        return QStringLiteral("list: ") + toQString(text);
    case ValueKind::Object:
        return QStringLiteral("object: ") + toQString(text);
    }
    Q_UNREACHABLE();
}

} // namespace

Value text(std::string utf8)
{
    return {ValueKind::Text, std::move(utf8)};
}

Value null()
{
    return {ValueKind::Null, {}};
}

Value number(std::string json)
{
    return {ValueKind::Number, std::move(json)};
}

Value TestCase::value(const ColumnKey &key) const
{
    Value found;
    switch (key.kind) {
    case ColumnKey::Kind::Field:
        for (const auto &[field, value] : fields) {
            if (field == key.field)
                found = value;
        }
        break;
    case ColumnKey::Kind::Property:
        for (const auto &[name, value] : properties) {
            if (name == key.name.toStdString())
                found = value;
        }
        break;
    case ColumnKey::Kind::Index:
        for (const TestIndex &index : indices) {
            if (index.identifier == key.name.toStdString())
                found = index.caseId;
        }
        break;
    }
    return found;
}

TestCase caseOf(const std::string &id, const std::string &type,
                std::vector<std::pair<std::string, Value>> properties)
{
    return {{{CaseField::CaseId, text(id)},
             {CaseField::CaseType, text(type)},
             {CaseField::CaseName, text("name of " + id)}},
            std::move(properties),
            {}};
}

CaseBlockPtr blockOf(const std::vector<TestCase> &cases)
{
    CaseBlockBuilder builder;
    CaseValues values;
    for (const TestCase &testCase : cases) {
        values.clear();
        for (const auto &[field, value] : testCase.fields)
            values.field(field) = cellOf(value);
        for (const auto &[name, value] : testCase.properties)
            values.properties.emplace_back(name, cellOf(value));
        for (const TestIndex &index : testCase.indices) {
            values.indices.push_back(
                {index.identifier, cellOf(index.caseId), cellOf(index.caseType), cellOf(index.relationship)});
        }
        builder.addCase(values);
    }
    return builder.finish();
}

QString described(const Cell &cell)
{
    return describedAs(cell.kind, cell.text);
}

QString described(const Value &value)
{
    return describedAs(value.kind, value.text);
}

QString described(const CaseBlock &block, quint32 row, const ColumnKey &key)
{
    CellScratch scratch;
    const CaseColumn *column = block.find(key);
    return described(column ? column->cell(row, scratch) : Cell{});
}

QString propertyValue(const CaseBlock &block, quint32 row, const QString &name)
{
    return described(block, row, ColumnKey::ofProperty(name));
}

QString fieldValue(const CaseBlock &block, quint32 row, CaseField field)
{
    return described(block, row, ColumnKey::ofField(field));
}

QStringList wholeRow(const CaseBlock &block, quint32 row)
{
    QStringList lines;
    CellScratch scratch;
    const auto add = [&lines, &scratch, row](const QString &name, const CaseColumn &column) {
        const Cell cell = column.cell(row, scratch);
        if (cell.kind != ValueKind::Missing)
            lines << name + QStringLiteral(" = ") + described(cell);
    };
    for (int i = 0; i < caseFieldCount; ++i)
        add(fieldName(CaseField(i)).toString(), block.field(CaseField(i)));
    for (const CasePropertyColumn &property : block.properties())
        add(QStringLiteral("properties.") + toQString(property.name), property.values);
    for (const CaseIndexColumns &index : block.indices()) {
        const QString name = QStringLiteral("indices.") + toQString(index.identifier);
        add(name, index.caseId);
        add(name + QStringLiteral(" type"), index.caseType);
        add(name + QStringLiteral(" relationship"), index.relationship);
    }
    lines.sort();
    return lines;
}

std::string uuidOf(quint64 number)
{
    std::string id;
    uuidText({number * 0x9e3779b97f4a7c15u, number + 1}, id);
    return id;
}

} // namespace ccb::testing
