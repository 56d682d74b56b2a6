// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnprofilemodel.h"
#include "widgets/bardelegate.h"
#include "widgets/colours.h"
#include "widgets/filterchip.h"
#include "widgets/icons.h"
#include "widgets/readablestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

// As Fusion makes it where the desktop is dark.
QPalette darkPalette()
{
    QPalette dark(QColor(0x32, 0x32, 0x32));
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        dark.setColor(text, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    dark.setColor(QPalette::AlternateBase, QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    dark.setColor(QPalette::Link, QColor(0x30, 0x8c, 0xc6));
    dark.setColor(QPalette::LinkVisited, QColor(0xff, 0x00, 0xff));
    dark.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xdc));
    dark.setColor(QPalette::ToolTipText, Qt::black);
    dark.setColor(QPalette::PlaceholderText, QColor(0xf0, 0xf0, 0xf0, 0x80));
    return dark;
}

// Which colours of a picture stand out from a background, by a contrast of at least this.
int pixelsThatStandOut(const QImage &picture, const QColor &background, double wanted)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += contrast(over(picture.pixelColor(x, y), background), background) >= wanted ? 1 : 0;
    }
    return count;
}

} // namespace

// WCAG 2.1, AA: what is read has a contrast of 4.5 to what is behind it, signs and bars one of 3; in Fusion's
// light palette and in its dark one, as the program's style leaves them.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void measuresAsTheStandardDoes();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void signsCanBeSeen_data() { textsCanBeRead_data(); }
    void signsCanBeSeen();
    void boxesToTickCanBeSeen_data() { textsCanBeRead_data(); }
    void boxesToTickCanBeSeen();
    void emptyFieldsCanBeSeen_data() { textsCanBeRead_data(); }
    void emptyFieldsCanBeSeen();
    void iconsCanBeSeen_data() { textsCanBeRead_data(); }
    void iconsCanBeSeen();
    void widgetsPaintTheseColours_data() { textsCanBeRead_data(); }
    void widgetsPaintTheseColours();
    void leavesGoodColoursAlone();

private:
    std::unique_ptr<ReadableStyle> m_style;
    QPalette m_palette;
};

void TestContrast::initTestCase()
{
    m_style = std::make_unique<ReadableStyle>();
}

void TestContrast::init()
{
    if (!QTest::currentDataTag())
        return;
    QFETCH(QPalette, palette);
    m_palette = palette;
    m_style->polish(m_palette);
}

void TestContrast::measuresAsTheStandardDoes()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    // The grey that is known as the lightest one that passes on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= textContrast);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < textContrast);
    QCOMPARE(over(QColor(0, 0, 0, 51), Qt::white), QColor(204, 204, 204));
}

void TestContrast::textsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::style()->standardPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestContrast::textsCanBeRead()
{
    QVERIFY(QTest::currentDataTag());
    const auto color = [this](QPalette::ColorRole role) { return m_palette.color(role); };
    const QColor window = color(QPalette::Window);
    const QColor base = color(QPalette::Base);
    const struct {
        const char *what;
        QColor text;
        QColor background;
    } texts[] = {
        {"text", color(QPalette::Text), base},
        {"text of every other row", color(QPalette::Text), color(QPalette::AlternateBase)},
        {"label", color(QPalette::WindowText), window},
        {"button", color(QPalette::ButtonText), color(QPalette::Button)},
        {"selection", color(QPalette::HighlightedText), color(QPalette::Highlight)},
        {"hint", color(QPalette::PlaceholderText), base},
        {"link", color(QPalette::Link), window},
        {"visited link", color(QPalette::LinkVisited), window},
        {"tool tip", color(QPalette::ToolTipText), color(QPalette::ToolTipBase)},
        {"muted label", mutedColor(m_palette), window},
        {"muted cell", mutedColor(m_palette, QPalette::Text), base},
        {"muted cell of every other row", mutedColor(m_palette, QPalette::Text),
         color(QPalette::AlternateBase)},
        {"muted selection", mutedColor(m_palette, QPalette::HighlightedText), color(QPalette::Highlight)},
        {"chip", color(QPalette::WindowText), over(chipFill(m_palette, ChipState::Normal), window)},
        {"chip under the mouse", color(QPalette::WindowText),
         over(chipFill(m_palette, ChipState::Hovered), window)},
        {"pressed chip", color(QPalette::WindowText), over(chipFill(m_palette, ChipState::Pressed), window)},
        {"banner", color(QPalette::WindowText), over(noticeFill(m_palette), window)},
        {"message", color(QPalette::WindowText), over(messageFill(m_palette), window)},
        {"found word", color(QPalette::Text), over(markFill(m_palette), base)},
        {"filter that is on", color(QPalette::Text), filteringFill(m_palette)},
        {"filter that is wrong", problemText(m_palette), problemFill(m_palette)},
    };
    for (const auto &[what, text, background] : texts) {
        const double found = contrast(over(text, background), background);
        QVERIFY2(found >= textContrast, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(found)));
    }
}

void TestContrast::signsCanBeSeen()
{
    const QColor window = m_palette.color(QPalette::Window);
    const QColor base = m_palette.color(QPalette::Base);
    const QColor highlight = m_palette.color(QPalette::Highlight);
    const struct {
        const char *what;
        QColor sign;
        QColor background;
    } signs[] = {
        {"bar", barColor(m_palette, false), base},
        {"bar of every other row", barColor(m_palette, false), m_palette.color(QPalette::AlternateBase)},
        {"bar of a selected row", barColor(m_palette, true), highlight},
        {"edge of the chip with the focus", chipEdge(m_palette, true), window},
        {"selected row", highlight, base},
        {"box to tick in a window", indicatorEdge(m_palette), window},
        {"box to tick in a list", indicatorEdge(m_palette), base},
        {"sign of a page that says why", mutedColor(m_palette), window},
    };
    for (const auto &[what, sign, background] : signs) {
        const double found = contrast(over(sign, background), background);
        QVERIFY2(found >= signContrast, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(found)));
    }
}

void TestContrast::boxesToTickCanBeSeen()
{
    const QColor window = m_palette.color(QPalette::Window);
    for (const QStyle::PrimitiveElement element :
         {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        QImage picture(16, 16, QImage::Format_ARGB32_Premultiplied);
        picture.fill(window);
        QPainter painter(&picture);
        QStyleOptionButton option;
        option.palette = m_palette;
        option.rect = QRect(1, 1, 14, 14);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        m_style->drawPrimitive(element, &option, &painter, nullptr);
        painter.end();
        // About all of its outline.
        const int seen = pixelsThatStandOut(picture, window, signContrast - 0.1);
        QVERIFY2(seen >= 28, qPrintable(u"%1: %2 pixels"_s.arg(int(element)).arg(seen)));
    }
}

void TestContrast::emptyFieldsCanBeSeen()
{
    const QColor window = m_palette.color(QPalette::Window);
    constexpr int width = 60;
    QImage picture(width + 4, 24, QImage::Format_ARGB32_Premultiplied);
    picture.fill(window);
    QPainter painter(&picture);
    QStyleOptionFrame option;
    option.palette = m_palette;
    option.rect = QRect(2, 2, width, 20);
    option.lineWidth = 1;
    option.state = QStyle::State_Enabled | QStyle::State_Sunken;
    m_style->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, nullptr);
    painter.end();
    // In a dark palette the inside is as good as the window: it is the outline that tells.
    const int seen = pixelsThatStandOut(picture.copy(0, 0, picture.width(), 6), window, signContrast - 0.1);
    QVERIFY2(seen >= width - 10, qPrintable(u"%1 pixels"_s.arg(seen)));
}

void TestContrast::iconsCanBeSeen()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(m_palette); // icons have the application's colours
    const QColor window = m_palette.color(QPalette::Window);
    for (const QString &name : {u"filter"_s, u"columns"_s, u"close"_s, u"closed-case"_s, u"missing-case"_s}) {
        const QImage picture = icon(name).pixmap(QSize(16, 16), 1).toImage();
        QVERIFY2(pixelsThatStandOut(picture, window, signContrast) >= 16, qPrintable(name));
    }
    QApplication::setPalette(before);
}

void TestContrast::widgetsPaintTheseColours()
{
    QWidget window;
    window.setPalette(m_palette);
    FilterChip chip(u"Type: mother"_s, &window);
    chip.resize(chip.sizeHint());
    QImage picture(chip.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(m_palette.color(QPalette::Window));
    chip.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    const QColor fill = over(chipFill(m_palette, ChipState::Normal), m_palette.color(QPalette::Window));
    const QColor painted = picture.pixelColor(chip.width() / 2, 3); // above the letters
    QVERIFY2(qAbs(painted.red() - fill.red()) <= 2 && qAbs(painted.blue() - fill.blue()) <= 2,
             qPrintable(painted.name() + u" for "_s + fill.name()));

    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), 1.0, ColumnProfileModel::BarRole);
    QImage cell(100, 24, QImage::Format_ARGB32_Premultiplied);
    cell.fill(m_palette.color(QPalette::Base));
    QPainter painter(&cell);
    QStyleOptionViewItem option;
    option.palette = m_palette;
    option.rect = cell.rect();
    BarDelegate(nullptr).paint(&painter, option, model.index(0, 0));
    painter.end();
    QCOMPARE(cell.pixelColor(50, 12).name(), barColor(m_palette, false).name());
}

void TestContrast::leavesGoodColoursAlone()
{
    QPalette good(QColor(Qt::white));
    good.setColor(QPalette::Highlight, QColor(0, 0, 120));
    good.setColor(QPalette::HighlightedText, Qt::white);
    good.setColor(QPalette::Link, QColor(0, 0, 200));
    good.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 200));
    const QPalette after = readable(good);
    for (const QPalette::ColorRole role :
         {QPalette::Highlight, QPalette::Link, QPalette::PlaceholderText, QPalette::Text})
        QCOMPARE(after.color(role), good.color(role));
    // No further than need be.
    const QColor darker = readable(QColor(0x30, 0x8c, 0xc6), Qt::white, textContrast);
    QVERIFY(contrast(darker, Qt::white) >= textContrast);
    QVERIFY(contrast(darker, Qt::white) < textContrast + 0.5);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
