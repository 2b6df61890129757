// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterend.h"

#include "report/blockstack.h"
#include "report/lettertext.h"
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

BlockStack signatureOf(const ReportLetter &letter, qreal points)
{
    const TextStyle style{.points = points, .bold = true, .align = Qt::AlignHCenter};
    BlockStack stack;
    for (const QString &line : letter.signerLines)
        stack.add(0, TextBlock(line, style, kSignatureWidth));
    stack.add(kFreeForSignature, TextBlock(letter.signerName, style, kSignatureWidth));
    return stack;
}

BlockStack recipientsOf(const ReportLetter &letter)
{
    BlockStack stack;
    const TextStyle title{.points = 12, .bold = true, .italic = true, .align = Qt::AlignLeft};
    stack.add(0, TextBlock(reportwords::recipientsTitle(), title, kRecipientsWidth));
    for (const QString &line : reportwords::recipientLines(letter))
        stack.add(0, TextBlock(line, {.points = 11, .align = Qt::AlignLeft}, kRecipientsWidth));
    return stack;
}

/// A distribution list longer than the sheet goes on over the next one.
void placeRecipients(PageFlow &flow, const BlockStack &recipients)
{
    for (const BlockStack::Item &item : recipients.items()) {
        flow.ensure(item.block.height());
        flow.add(item.block, paper::kLeft);
    }
}

} // namespace

void placeLetterEnd(PageFlow &flow, const ReportLetter &letter, const QString &words, qreal bodyPoints)
{
    const BlockStack signature = signatureOf(letter, bodyPoints);
    const BlockStack recipients = recipientsOf(letter);
    const TextBlock closing(words, {.points = bodyPoints}, paper::kTextWidth);
    const qreal kept = std::max(signature.height(), std::min(recipients.height(), mm(120)));
    flow.ensure(paper::pt(6) + closing.height() + kGapAbove + kept);
    LetterText(flow, bodyPoints).paragraph(words);
    flow.advance(kGapAbove);
    const qreal top = flow.y();
    signature.place(flow.page(), QPointF(kSignatureLeft, top));
    const int sheet = flow.pageCount();
    placeRecipients(flow, recipients);
    if (flow.pageCount() == sheet)
        flow.advance(std::max(flow.y(), top + signature.height()) - flow.y());
}

} // namespace tb
