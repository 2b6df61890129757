// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registerlayout.h"

#include "report/blockstack.h"
#include "report/callregister.h"
#include "report/pageflow.h"
#include "report/recordwords.h"
#include "report/tableblock.h"

#include <algorithm>

namespace tb {

namespace {

using paper::mm;

constexpr qreal kPoints = 11;
constexpr qreal kFreeForSignature = mm(22);

void placeCentred(PageFlow &flow, const QString &text, const TextStyle &style, qreal left, qreal width)
{
    const TextBlock block(text, style, width);
    block.place(flow.page(), QPointF(left, flow.y()));
    flow.advance(block.height());
}

void placeHead(PageFlow &flow, const CallRegister &book)
{
    const TextStyle bold{.points = 13, .bold = true, .align = Qt::AlignHCenter};
    for (const QString &line : book.agency.agencyLines)
        placeCentred(flow, line, bold, flow.frame().left, mm(90));
    flow.advance(mm(3));
    placeCentred(flow, registerwords::title(), {.points = 14, .bold = true, .align = Qt::AlignHCenter},
                 flow.frame().left, flow.frame().width());
    placeCentred(flow, registerwords::reference(book), {.points = 13, .italic = true, .align = Qt::AlignHCenter},
                 flow.frame().left, flow.frame().width());
    flow.advance(mm(4));
}

TableBlock tableOf(const CallRegister &book)
{
    const std::vector<qreal> widths{19, 22, 19, 33, 20, 37, 27, 22, 22, 17, 14};
    const QStringList heads = registerwords::head();
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], Qt::AlignLeft});
    TableBlock table(std::move(columns));
    table.setPoints(kPoints);
    QStringList numbers;
    for (qsizetype i = 1; i <= heads.size(); ++i)
        numbers << QStringLiteral("(%1)").arg(i);
    table.setSecondHead(numbers);
    for (const RegisterRow &row : book.rows)
        table.addRow(row.cells());
    return table;
}

/// The last sentence and the signatures: never parted, and never alone without the sentence.
void placeEnd(PageFlow &flow, const CallRegister &book)
{
    const qreal width = flow.frame().width() / 3;
    std::vector<BlockStack> stacks;
    qreal high = 0;
    for (const QString &signer : registerwords::signers()) {
        BlockStack stack;
        stack.add(0, TextBlock(signer.toUpper(), {.points = 13, .bold = true, .align = Qt::AlignHCenter}, width));
        stack.add(0,
                  TextBlock(recordwords::signHint(), {.points = 12, .italic = true, .align = Qt::AlignHCenter}, width));
        const bool head = signer == registerwords::signers().last();
        stack.add(kFreeForSignature,
                  TextBlock(head ? book.letter.signerName : QString(),
                            {.points = 13, .bold = true, .align = Qt::AlignHCenter}, width));
        high = std::max(high, stack.height());
        stacks.push_back(std::move(stack));
    }
    const auto sentence = [&book, &flow](int pages) {
        return TextBlock(registerwords::last(book, pages), {.points = 13, .align = Qt::AlignLeft},
                         flow.frame().width());
    };
    flow.ensure(mm(4) + sentence(flow.pageCount()).height() + mm(4) + high);
    flow.skip(mm(4));
    flow.add(sentence(flow.pageCount()), flow.frame().left);
    flow.advance(mm(4));
    for (std::size_t i = 0; i < stacks.size(); ++i)
        stacks[i].place(flow.page(), QPointF(flow.frame().left + static_cast<qreal>(i) * width, flow.y()));
    flow.advance(high);
}

} // namespace

PaperDocument layOutRegister(const CallRegister &book)
{
    PageFlow flow(paper::kLandscape);
    placeHead(flow, book);
    if (!book.rows.empty())
        tableOf(book).flowInto(flow);
    placeEnd(flow, book);
    PaperDocument document;
    document.title = registerwords::title();
    document.landscape = true;
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
