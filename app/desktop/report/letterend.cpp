// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterend.h"

#include "report/letterbody.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"

#include <algorithm>

namespace tb {
namespace {

using paper::mm;

constexpr qreal kGapAbove = mm(3);
constexpr qreal kFreeForSignature = mm(25);
constexpr qreal kRecipientsWidth = mm(76);
constexpr qreal kSignatureLeft = mm(108);
constexpr qreal kSignatureWidth = paper::kRight - kSignatureLeft;

/// Blocks one under another, with a gap of their own above each.
struct Stack {
    struct Item {
        qreal gap = 0;
        TextBlock block;
    };
    std::vector<Item> items;

    qreal height() const
    {
        qreal sum = 0;
        for (const Item &item : items)
            sum += item.gap + item.block.height();
        return sum;
    }
};

Stack signatureOf(const ReportLetter &letter, qreal points)
{
    const TextStyle style{.points = points, .bold = true, .align = Qt::AlignHCenter};
    Stack stack;
    for (const QString &line : letter.signerLines)
        stack.items.push_back({0, TextBlock(line, style, kSignatureWidth)});
    stack.items.push_back({kFreeForSignature, TextBlock(letter.signerName, style, kSignatureWidth)});
    return stack;
}

Stack recipientsOf(const ReportLetter &letter)
{
    Stack stack;
    const TextStyle title{.points = 12, .bold = true, .italic = true, .align = Qt::AlignLeft};
    stack.items.push_back({0, TextBlock(reportwords::recipientsTitle(), title, kRecipientsWidth)});
    for (const QString &line : reportwords::recipientLines(letter))
        stack.items.push_back({0, TextBlock(line, {.points = 11, .align = Qt::AlignLeft}, kRecipientsWidth)});
    return stack;
}

void placeSignature(PaperPage &page, const Stack &signature, qreal top)
{
    for (const Stack::Item &item : signature.items) {
        top += item.gap;
        item.block.place(page, QPointF(kSignatureLeft, top));
        top += item.block.height();
    }
}

/// A distribution list longer than the sheet goes on over the next one.
void placeRecipients(PageFlow &flow, const Stack &recipients)
{
    for (const Stack::Item &item : recipients.items) {
        flow.ensure(item.block.height());
        flow.add(item.block, paper::kLeft);
    }
}

} // namespace

void placeLetterEnd(PageFlow &flow, const ShiftReport &report, qreal bodyPoints)
{
    const Stack signature = signatureOf(report.letter, bodyPoints);
    const Stack recipients = recipientsOf(report.letter);
    const TextBlock closing(reportwords::closing(report), {.points = bodyPoints}, paper::kTextWidth);
    const qreal kept = std::max(signature.height(), std::min(recipients.height(), mm(120)));
    flow.ensure(paper::pt(6) + closing.height() + kGapAbove + kept);
    LetterBody(flow, report, bodyPoints).placeParagraph(reportwords::closing(report));
    flow.advance(kGapAbove);
    const qreal top = flow.y();
    placeSignature(flow.page(), signature, top);
    const int sheet = flow.pageCount();
    placeRecipients(flow, recipients);
    if (flow.pageCount() == sheet)
        flow.advance(std::max(flow.y(), top + signature.height()) - flow.y());
}

} // namespace tb
