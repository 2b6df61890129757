// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/draftstrip.h"

#include "call/draftjson.h"
#include "journal/jsondecoder.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace tb {

namespace {
constexpr qsizetype kMostLetters = 24; ///< of the words of a draft
constexpr size_t kMostInMenu = 9; ///< as many as there are digits to choose with
} // namespace

DraftStrip::DraftStrip(const CallNames &names, QWidget *parent)
    : QWidget(parent), m_names(names),
      m_button(new TbButton(TbButton::Kind::Ghost, QString(), QStringLiteral("edit"), QStringLiteral("Alt+R"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 0);
    row->addWidget(m_button);
    row->addStretch(1);
    m_button->setObjectName(QStringLiteral("draftButton"));
    m_button->setAccessibleName(tr("Calls put aside", "accessible name of a button"));
    m_button->setSize(TbButton::Size::Compact);
    m_button->setFocusPolicy(Qt::ClickFocus);
    connect(m_button, &QPushButton::clicked, this, &DraftStrip::choose);
    hide();
}

void DraftStrip::show(std::vector<Draft> drafts)
{
    m_drafts = std::move(drafts);
    setVisible(!m_drafts.empty());
    if (m_drafts.empty())
        return;
    const QString one = tr("Put aside: %1", "a call that is not saved; who called").arg(title(m_drafts.front()));
    m_button->setText(
        m_drafts.size() == 1 ? one : tr("%n call(s) put aside", "not saved yet", static_cast<int>(m_drafts.size())));
    m_button->setAccessibleName(m_button->text());
}

// Who called, or else the first words.
QString DraftStrip::title(const Draft &draft) const
{
    const Result<Json> json = JsonDecoder::decode(draft.content);
    const CallDraft call = json.ok() ? draftFromJson(json.value()) : CallDraft();
    const QString words = call.content.simplified().left(kMostLetters);
    for (const QString &text : {m_names.number(call.number), call.name, words}) {
        if (!text.isEmpty())
            return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
    }
    return tr("nothing yet", "a call that was put aside");
}

void DraftStrip::choose()
{
    if (m_drafts.empty())
        return;
    if (m_drafts.size() == 1) {
        emit chosen(m_drafts.front().id);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_button->text());
    for (size_t i = 0; i < std::min(m_drafts.size(), kMostInMenu); ++i) {
        const DraftId id = m_drafts[i].id;
        menu->addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(title(m_drafts[i])), this,
                        [this, id] { emit chosen(id); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace tb
