// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one long register and writes it as PDF: how long, how much memory, and what painting the same words costs.
#include "look/fonts.h"
#include "report/papermeasure.h"
#include "report/pdffile.h"
#include "report/registerlayout.h"
#include "report/sampleperiod.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace tb;

namespace {

constexpr int kRowsOnASheet = 40;

/// Every cell painted with drawText() into its column, forty rows to a sheet: nothing is measured, wrapped or ruled.
double floorSeconds(const CallRegister &book, const QString &path)
{
    QElapsedTimer watch;
    watch.start();
    QPdfWriter writer(path);
    writer.setResolution(paper::kDotsPerInch);
    writer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Tinos"));
    font.setPointSize(11);
    painter.setFont(font);
    int line = 0;
    for (const RegisterRow &row : book.rows) {
        if (line == kRowsOnASheet) {
            writer.newPage();
            line = 0;
        }
        int column = 0;
        for (const QString &cell : row.cells())
            painter.drawText(QPointF(paper::mm(24.0 * column++), paper::mm(4.5 * (line + 1))), cell);
        ++line;
    }
    painter.end();
    return static_cast<double>(watch.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (!loadFonts().ok())
        return 1;
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    QElapsedTimer watch;
    watch.start();
    (void)layOutRegister(sampleRegister(15));
    const double firstSheet = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    const CallRegister book = sampleRegister(rows);
    watch.restart();
    const PaperDocument document = layOutRegister(book);
    const double layout = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    if (!writePdf(document, folder.filePath(QStringLiteral("register.pdf"))).ok())
        return 1;
    const double whole = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double floor = floorSeconds(book, folder.filePath(QStringLiteral("floor.pdf")));
    const QJsonObject line{{QStringLiteral("test"), QStringLiteral("report")},
                           {QStringLiteral("n"), rows},
                           {QStringLiteral("pages"), static_cast<int>(document.pages.size())},
                           {QStringLiteral("first_sheet_s"), firstSheet},
                           {QStringLiteral("layout_s"), layout},
                           {QStringLiteral("whole_s"), whole},
                           {QStringLiteral("floor_s"), floor},
                           {QStringLiteral("ratio"), whole / floor},
                           {QStringLiteral("peak_mib"), static_cast<double>(usage.ru_maxrss) / 1024}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
