// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon as the PNG files that icon themes want, while the program is built.
//
//   rendericons SVG FOLDER SIZE...      writes FOLDER/SIZE.png, SIZE pixels wide and high
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace
{

bool render(QSvgRenderer &drawing, int size, const QString &file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return image.save(file, "PNG");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("Usage: rendericons SVG FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "rendericons: %s is not an SVG file that can be drawn\n", argv[1]);
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        const QString file = folder.filePath(QString::number(size) + QStringLiteral(".png"));
        if (size < 1 || !render(drawing, size, file)) {
            std::fprintf(stderr, "rendericons: cannot write %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
