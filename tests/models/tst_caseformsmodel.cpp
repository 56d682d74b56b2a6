// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseformsmodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

class CaseFormsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsWhenWhoAndWhich();
    void showsWhatThereIs();
    void growsAtTheEnd();
};

void CaseFormsModelTest::showsWhenWhoAndWhich()
{
    CaseFormsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setForms({{u"f1"_s,
                     u"Register <b>"_s,
                     u"http://x/1"_s,
                     u"app"_s,
                     u"2024-05-03"_s,
                     {},
                     {},
                     u"ben"_s,
                     u"b.rudolph"_s}});
    QCOMPARE(shownHeadings(model), u"When | Who | Form"_s);
    QVERIFY2(shownRows(model).first().endsWith(u" | b.rudolph | Register <b>"),
             qPrintable(shownRows(model).first()));
    QVERIFY(model.index(0, CaseFormsModel::When).data().toString().contains(u"2024"));
    ModelAnnouncements announcements(model);
    model.setOwners(someOwners());
    QCOMPARE(announcements.take(), QStringList{u"change 0,1 to 0,1"_s});
    QCOMPARE(model.index(0, CaseFormsModel::Who).data().toString(), u"Ben Rudolph"_s);
    const QString toolTip = model.index(0, CaseFormsModel::Form).data(Qt::ToolTipRole).toString();
    for (const QString &part : {u"Register &lt;b&gt;"_s, u"http://x/1"_s, u"app"_s, u"f1"_s})
        QVERIFY2(toolTip.contains(part), qPrintable(toolTip));
    QCOMPARE(model.index(0, CaseFormsModel::Form).data(CaseFormsModel::FormIdRole).toString(), u"f1"_s);
}

void CaseFormsModelTest::showsWhatThereIs()
{
    CaseFormsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setForms({{u"f1"_s, {}, {}, {}, {}, {}, {}, {}, {}},
                    {u"f2"_s, {}, u"http://x/2"_s, {}, u"sometime"_s, {}, {}, u"u9"_s, {}}});
    QCOMPARE(shownRows(model), (QStringList{u" |  | f1"_s, u"sometime | u9 | http://x/2"_s}));
}

void CaseFormsModelTest::growsAtTheEnd()
{
    const CaseForm first{u"f1"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    const CaseForm second{u"f2"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    const CaseForm third{u"f3"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    CaseFormsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ModelAnnouncements announcements(model);
    model.setForms({first});
    QCOMPARE(announcements.take(), QStringList{u"reset"_s});
    model.setForms({first, second, third});
    QCOMPARE(announcements.take(), QStringList{u"insert rows 1-2"_s});
    model.setForms({first, second, third});
    QCOMPARE(announcements.take(), QStringList());
    model.setForms({third, second});
    QCOMPARE(announcements.take(), QStringList{u"reset"_s});
}

QTEST_GUILESS_MAIN(CaseFormsModelTest)
#include "tst_caseformsmodel.moc"
