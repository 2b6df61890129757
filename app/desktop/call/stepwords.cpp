// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/stepwords.h"

namespace tb {

QString StepWords::deed(MatterStep step)
{
    switch (step) {
    case MatterStep::Extend:
        return tr("Extend the term", "deed");
    case MatterStep::Wait:
        return tr("Wait for information", "deed");
    case MatterStep::Escalate:
        return tr("Tell the duty leader", "deed");
    case MatterStep::GiveBack:
        return tr("Return (not competent)", "deed");
    case MatterStep::Reveal:
        return tr("Show in full", "deed: a confidential caller");
    case MatterStep::Settle:
        return tr("Close the matter", "deed: of missed calls");
    }
    Q_UNREACHABLE();
}

QString StepWords::asked(MatterStep step)
{
    switch (step) {
    case MatterStep::Extend:
        return tr("Reason for extension", "field");
    case MatterStep::Wait:
        return tr("What the caller still has to send", "field");
    case MatterStep::Escalate:
        return tr("What the leader should know", "field");
    case MatterStep::GiveBack:
        return tr("Reason for returning", "field");
    case MatterStep::Reveal:
        return tr("Reason for viewing", "field");
    case MatterStep::Settle:
        return tr("Note", "field");
    }
    Q_UNREACHABLE();
}

QString StepWords::effect(MatterStep step)
{
    switch (step) {
    case MatterStep::Extend:
        return tr("The reason stays in the book.", "below a field");
    case MatterStep::Wait:
        return tr("Until then it does not count as late.", "below a field");
    case MatterStep::Escalate:
        return tr("It stays with the one who has it.", "below a field");
    case MatterStep::GiveBack:
        return tr("It goes back to the one who passed it on.", "below a field");
    case MatterStep::Reveal:
        return tr("Your name, the time and the reason are noted.", "below a field");
    case MatterStep::Settle:
        return tr("All rings of this number on that day are closed together.", "below a field");
    }
    Q_UNREACHABLE();
}

QString StepWords::missing(MatterStep step)
{
    switch (step) {
    case MatterStep::Extend:
    case MatterStep::GiveBack:
    case MatterStep::Reveal:
        return tr("Write the reason.", "below a field");
    case MatterStep::Wait:
        return tr("Write what is still missing.", "below a field");
    case MatterStep::Escalate:
    case MatterStep::Settle:
        return {};
    }
    Q_UNREACHABLE();
}

QString StepWords::saved(MatterStep step)
{
    switch (step) {
    case MatterStep::Extend:
        return tr("Term extended", "after saving");
    case MatterStep::Wait:
        return tr("Waiting for information", "after saving");
    case MatterStep::Escalate:
        return tr("The duty leader has been told", "after saving");
    case MatterStep::GiveBack:
        return tr("Returned", "after saving");
    case MatterStep::Reveal:
        return tr("Shown in full until you leave this call", "after saving");
    case MatterStep::Settle:
        return tr("Matter closed", "after saving");
    }
    Q_UNREACHABLE();
}

QString StepWords::code(MatterStep step)
{
    static const char *const codes[kMatterSteps] = {"extend", "wait", "escalate", "giveBack", "reveal", "settle"};
    return QString::fromLatin1(codes[static_cast<int>(step)]);
}

} // namespace tb
