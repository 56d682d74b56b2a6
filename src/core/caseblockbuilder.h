// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseblock.h"
#include "core/casecolumnbuilder.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ccb
{

// One case as a parser hands it over. The views must live until addCase() returns.
struct CaseValues {
    struct Index {
        std::string_view identifier;
        Cell caseId;
        Cell caseType;
        Cell relationship;
    };

    std::array<Cell, caseFieldCount> fields{};
    std::vector<std::pair<std::string_view, Cell>> properties;
    std::vector<Index> indices;

    Cell &field(CaseField field) { return fields[size_t(field)]; }
    void clear();
};

// Turns cases, one after the other, into a CaseBlock. Used by the page parsers; not thread-safe.
class CaseBlockBuilder
{
public:
    void addCase(const CaseValues &values);
    CaseBlockPtr finish(); // leaves the builder empty

private:
    struct Property {
        std::string name;
        CaseColumnBuilder values;
        quint32 rowsSeen = 0; // one past the last row that had it
    };
    struct Index {
        std::string identifier;
        CaseColumnBuilder caseId;
        CaseColumnBuilder caseType;
        CaseColumnBuilder relationship;
    };

    // What the cases of one type have in common.
    struct Type {
        std::vector<quint32> uses;  // how many of them have each property
        std::vector<quint32> order; // the properties of the last one, in its order
    };

    quint32 m_rowCount = 0;
    std::array<CaseColumnBuilder, caseFieldCount> m_fields;
    std::vector<Property> m_properties;
    std::unordered_map<std::string, quint32> m_propertyNumbers;
    std::vector<Index> m_indices;
    std::unordered_map<std::string, Type> m_types;

    quint32 propertyNumber(std::string_view name, Type &type, size_t place);
    Index &index(std::string_view identifier);
};

} // namespace ccb
