// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseblock.h"
#include "core/columnkey.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

// Cases written by hand or by chance, and blocks of them, for the tests of the store, the filter and the
// sort.
namespace ccb::testing
{

// A value that owns its text, as a test writes it down.
struct Value {
    ValueKind kind = ValueKind::Missing;
    std::string text;

    friend bool operator==(const Value &, const Value &) = default;
};

Value text(std::string utf8);
Value null();
Value number(std::string json);

struct TestIndex {
    std::string identifier;
    Value caseId;
    Value caseType;
    Value relationship;
};

struct TestCase {
    std::vector<std::pair<CaseField, Value>> fields;
    std::vector<std::pair<std::string, Value>> properties;
    std::vector<TestIndex> indices;

    Value value(const ColumnKey &key) const; // the later one where a key comes twice
};

// A case with an id, a type, a name and the properties given.
TestCase caseOf(const std::string &id, const std::string &type,
                std::vector<std::pair<std::string, Value>> properties = {});

CaseBlockPtr blockOf(const std::vector<TestCase> &cases);

// "text: abc", "number: 0.10", "null", "missing".
QString described(const Cell &cell);
QString described(const Value &value);
QString described(const CaseBlock &block, quint32 row, const ColumnKey &key);
QString propertyValue(const CaseBlock &block, quint32 row, const QString &name);
QString fieldValue(const CaseBlock &block, quint32 row, CaseField field);

// Everything one row holds, a line for each value that is there, sorted.
QStringList wholeRow(const CaseBlock &block, quint32 row);

// One of the choices, by chance.
template <typename T>
const T &oneOf(const std::vector<T> &choices, QRandomGenerator &random)
{
    return choices[size_t(random.bounded(int(choices.size())))];
}

// A UUID made from a number; different numbers give different ones.
std::string uuidOf(quint64 number);

} // namespace ccb::testing
