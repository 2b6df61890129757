// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperprinter.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/reportlayout.h"
#include "report/samplereport.h"

#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tb;
using namespace tb::pdfprobe;

class TestReportFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("report.pdf"));
    }

    void embedsTinosAndNothingElse()
    {
        write(SampleReport().report);
        const QStringList lines
            = run(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        for (const QString &line : lines.mid(2)) {
            QVERIFY2(line.contains(QStringLiteral("Tinos")), qPrintable(line));
            QVERIFY2(QRegularExpression(QStringLiteral(R"(\syes\s+(yes|no)\s+yes\s)")).match(line).hasMatch(),
                     qPrintable(line));
        }
    }

    void isThePaperWhateverTheScreen()
    {
        write(SampleReport(40).report);
        const QString sizes = run(QStringLiteral("pdfinfo"), {m_path});
        QVERIFY2(
            sizes.contains(QRegularExpression(QStringLiteral(R"(Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts)"))),
            qPrintable(sizes));
    }

    void refusesAFolderThatIsNotThere()
    {
        const Done done
            = writePdf(layOutReport(SampleReport(0).report), m_folder.filePath(QStringLiteral("no/such.pdf")));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::CannotWritePdf);
    }

    void neverReplacesWhatIsNotAFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
        const Done done = writePdf(layOutReport(SampleReport(0).report), pipe);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::CannotWritePdf);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void keepsTheOldFileWhenThereIsNoRoom()
    {
        write(SampleReport(0).report);
        const QByteArray before = contents();
        const PaperDocument larger = layOutReport(SampleReport(300).report);
        // A limit on the size of files fails a write as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit small{20000, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Done done = writePdf(larger, m_path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::CannotWritePdf);
        QCOMPARE(contents(), before);
    }

    void saysThatThePrinterDoesNotTakeThePages()
    {
        const PaperDocument document = layOutReport(SampleReport(0).report);
        QPrinter printer(QPrinter::HighResolution);
        setUpForPaper(printer, document);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("no/such.pdf")));
        const Done done = printPaper(printer, document);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::CannotPrint);
        printer.setOutputFileName(m_path);
        QVERIFY(printPaper(printer, document).ok());
    }

private:
    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const ShiftReport &report)
    {
        const Done done = writePdf(layOutReport(report), m_path);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
