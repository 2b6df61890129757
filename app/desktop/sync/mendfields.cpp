// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mendfields.h"

#include "look/appearance.h"
#include "look/plainlabel.h"
#include "sync/syncwords.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace tb {

MendFields::MendFields(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void MendFields::setEntry(const Entry &entry)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_edits.clear();
    const Json::Object *members = entry.personal.asObject();
    if (!members)
        return;
    for (const Json::Member &member : *members) {
        const QString *text = member.second.asText();
        if (!text)
            continue;
        const QString name = SyncWords::memberName(member.first);
        auto *edit = new QPlainTextEdit(*text, this);
        edit->setTabChangesFocus(true);
        edit->setVerticalScrollBarPolicy(text->size() > 60 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        edit->setAccessibleName(name);
        edit->setFixedHeight(scaled(this, text->size() > 60 ? 72 : 38));
        m_layout->addRow(new PlainLabel(name, this), edit);
        m_edits.append({member.first, *text, edit});
    }
}

Json::Object MendFields::corrections() const
{
    Json::Object changed;
    for (const Edit &edit : m_edits) {
        const QString now = edit.edit->toPlainText();
        if (now != edit.before)
            changed.emplace_back(edit.member, now);
    }
    return changed;
}

} // namespace tb
