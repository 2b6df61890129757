// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagearrangement.h"

#include <QTest>

using namespace tb;

class TestReportArrangement : public QObject {
    Q_OBJECT

private slots:
    void fitsAWholeSheet()
    {
        const PageArrangement pages = PageArrangement::of(3, PageFit::Page, QSizeF(900, 500), 96);
        QCOMPARE(pages.page(0).bottom(), 500 - PageArrangement::kGap);
        QVERIFY(qAbs(pages.page(0).center().x() - 450) < 0.001);
        QVERIFY(qAbs(pages.pageWidth / pages.pageHeight - 210.0 / 297) < 0.0001);
    }

    void fitsTheWidth()
    {
        const PageArrangement pages = PageArrangement::of(3, PageFit::Width, QSizeF(900, 500), 96);
        QCOMPARE(pages.page(0).left(), PageArrangement::kGap);
        QVERIFY(qAbs(pages.page(0).right() - (900 - PageArrangement::kGap)) < 0.001);
    }

    void laysTwoSheetsSideBySide()
    {
        const PageArrangement pages = PageArrangement::of(3, PageFit::TwoPages, QSizeF(900, 500), 96);
        QCOMPARE(pages.page(1).top(), pages.page(0).top());
        QVERIFY(pages.page(1).left() > pages.page(0).right());
        QCOMPARE(pages.page(2).left(), pages.page(0).left());
        QVERIFY(pages.page(2).top() > pages.page(0).bottom());
    }

    void findsTheSheetAtAHeight()
    {
        const PageArrangement pages = PageArrangement::of(5, PageFit::TwoPages, QSizeF(900, 500), 96);
        for (int page : {0, 2, 4})
            QCOMPARE(pages.pageAt(pages.rowTop(page) + 1), page);
        QCOMPARE(pages.pageAt(1e9), 4);
        QCOMPARE(pages.pageAt(-5), 0);
    }

    void standsAnEmptyPaperAndATinyView()
    {
        const PageArrangement none = PageArrangement::of(0, PageFit::Page, QSizeF(900, 500), 96);
        QCOMPARE(none.pageAt(100), 0);
        const PageArrangement tiny = PageArrangement::of(2, PageFit::TwoPages, QSizeF(3, 3), 96);
        QVERIFY(tiny.pageWidth > 0);
    }
};

QTEST_APPLESS_MAIN(TestReportArrangement)
#include "tst_reportarrangement.moc"
