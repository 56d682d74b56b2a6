// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddvalues.h"

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccb::tests
{

namespace
{

using NamesAndTexts = std::initializer_list<std::pair<QString, QString>>;

void addTexts(QList<OddValue> &values, const QString &caseId, NamesAndTexts texts)
{
    for (const auto &[name, text] : texts)
        values.append({caseId, name, ValueKind::Text, text});
}

QString longText()
{
    QString text;
    for (int number = 0; number < 18619; ++number)
        text += QString::number(number).rightJustified(6, u'0') + u" é, "_s;
    return text + u"the end"_s;
}

void addValuesOfEveryKind(QList<OddValue> &values)
{
    const QString id = u"odd-values"_s;
    values.append({id, u"a_null"_s, ValueKind::Null, {}});
    values.append({id, u"a_decimal"_s, ValueKind::Number, u"0.10"_s});
    values.append({id, u"a_large_number"_s, ValueKind::Number, u"12345678901234567890"_s});
    values.append({id, u"a_huge_number"_s, ValueKind::Number, u"1e400"_s});
    values.append({id, u"an_exponent"_s, ValueKind::Number, u"-1.50E+3"_s});
    values.append({id, u"a_truth"_s, ValueKind::Boolean, u"true"_s});
    values.append({id, u"a_lie"_s, ValueKind::Boolean, u"false"_s});
    values.append({id, u"a_list"_s, ValueKind::List, u"[\"one\", 2.0, [], {\"deep\": null}]"_s});
    values.append({id, u"an_object"_s, ValueKind::Object, u"{\"b\": {\"a\": [1e2]}, \"a\": \" x \"}"_s});
    values.append({id, u"an_empty_list"_s, ValueKind::List, u"[]"_s});
    values.append({id, u"an_empty_object"_s, ValueKind::Object, u"{}"_s});
    addTexts(values, id,
             {{u"a_blank"_s, u""_s},
              {u"blanks"_s, u"  two  "_s},
              {u"text_null"_s, u"null"_s},
              {u"text_true"_s, u"true"_s},
              {u"text_number"_s, u"007"_s},
              {u"quotes"_s, u"say \"hi\", \\ and /"_s},
              {u"lines"_s, u"one\ntwo\r\nthree\tfour"_s},
              {u"formula"_s, u"=1+1"_s}});
}

void addStrangeNames(QList<OddValue> &values)
{
    addTexts(values, u"odd-names"_s,
             {{u"a.dotted.name"_s, u"dots"_s},
              {u"a name with spaces"_s, u"spaces"_s},
              {u"\U0001F600"_s, u"emoji"_s},
              {u" blanks around "_s, u"around"_s},
              {u""_s, u"no name"_s},
              {u"case_id"_s, u"not the id"_s},
              {u"closed"_s, u"not the status"_s},
              {u"owner_name"_s, u"not the owner"_s},
              {u"properties.case_id"_s, u"prefixed"_s},
              {u"indices.parent"_s, u"not an index"_s},
              {u"=formula"_s, u"formula"_s},
              {u"a \"quoted\", name"_s, u"quoted"_s},
              {u"two\nlines"_s, u"lines"_s},
              {u"naïve"_s, u"accents"_s},
              {u"CASE_ID"_s, u"capitals"_s},
              {u"\u0627\u0633\u0645"_s, u"right to left"_s}});
}

void addStrangeTexts(QList<OddValue> &values)
{
    addTexts(values, u"odd-texts"_s,
             {{u"arabic"_s, u"\u0645\u0631\u064a\u0645 123 \u0628\u0646\u062a"_s},
              {u"hebrew"_s, u"\u05e9\u05dc\u05d5\u05dd (a) b"_s},
              {u"override"_s, u"abc\u202edef\u202c"_s},
              {u"family"_s, u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s},
              {u"combining"_s, u"e\u0301"_s},
              {u"nul"_s, u"before"_s + QChar(0) + u"after"_s},
              {u"controls"_s, u"\x01\x1b[31m\x7f"_s},
              {u"byte_order_mark"_s, u"\ufeffmarked"_s},
              {u"separators"_s, u"one\u2028two\u2029three\u00a0four"_s},
              {u"no_character"_s, u"\uffff"_s},
              // Halves of a character are in no text: they stay the JSON that came.
              {u"lone_high"_s, u"\"\\ud800\""_s},
              {u"lone_low"_s, u"\"a\\udc00b\""_s},
              {u"\\ud83d"_s, u"lone name"_s}});
}

void addStrangeDates(QList<OddValue> &values)
{
    const QString id = u"odd-dates"_s;
    addTexts(values, id,
             {{u"words"_s, u"sometime in May"_s},
              {u"no_such_day"_s, u"2024-02-30"_s},
              {u"no_such_time"_s, u"2024-01-01T25:61:00"_s},
              {u"two_digits"_s, u"3/5/24"_s},
              {u"zeros"_s, u"0000-00-00"_s},
              {u"far"_s, u"99999-01-01"_s},
              {u"week"_s, u"2024-W18-5"_s},
              {u"early"_s, u"0001-01-01T00:00:00Z"_s}});
    values.append({id, u"number"_s, ValueKind::Number, u"20240503"_s});
}

} // namespace

QList<OddValue> oddValues()
{
    QList<OddValue> values;
    addValuesOfEveryKind(values);
    for (int number = 1; number <= 400; ++number) {
        const QString name = u"property_"_s + QString::number(number).rightJustified(3, u'0');
        values.append({u"odd-many"_s, name, ValueKind::Text, u"value %1"_s.arg(number)});
    }
    values.append({u"odd-long"_s, u"long"_s, ValueKind::Text, longText()});
    addStrangeNames(values);
    addStrangeTexts(values);
    addStrangeDates(values);
    values.append({u"odd-no-owner"_s, u"left"_s, ValueKind::Text, u"alone"_s});
    // Of a key that comes twice the last value counts, as for every reader of JSON.
    values.append({u"odd-unknown"_s, u"twice"_s, ValueKind::Text, u"second"_s});
    values.append({u"odd-unknown"_s, u"once"_s, ValueKind::Text, u"only"_s});
    return values;
}

QList<OddIndex> oddIndices()
{
    return {{u"odd-indices"_s, u"parent"_s, u"no-such-case"_s, u"child"_s},
            {u"odd-indices"_s, u"myself"_s, u"odd-indices"_s, u"extension"_s},
            {u"odd-indices"_s, u"a.dotted name"_s, u"odd-values"_s, u"question"_s},
            {u"odd-indices"_s, u"\U0001F600"_s, u"odd-names"_s, u"child"_s},
            {u"odd-cycle-a"_s, u"parent"_s, u"odd-cycle-b"_s, u"child"_s},
            {u"odd-cycle-b"_s, u"parent"_s, u"odd-cycle-c"_s, u"child"_s},
            {u"odd-cycle-c"_s, u"parent"_s, u"odd-cycle-a"_s, u"child"_s},
            {u"odd-child-of-closed"_s, u"parent"_s, u"odd-closed-true"_s, u"child"_s},
            {u"odd-grandchild"_s, u"host"_s, u"odd-child-of-closed"_s, u"extension"_s}};
}

} // namespace ccb::tests
