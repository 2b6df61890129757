// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/placehint.h"

#include "ui_callform.h"

namespace tb {

PlaceHint::PlaceHint(Ui::CallForm &ui, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_names(names)
{
    connect(m_ui.placeEdit, &ComposedEdit::edited, this, &PlaceHint::look);
    connect(m_ui.placeEdit, &QLineEdit::textChanged, this, &PlaceHint::look);
    look();
}

void PlaceHint::look()
{
    QStringList sentences;
    for (const FormerPlace &place : m_names.formerPlaces().in(m_ui.placeEdit->wholeText()))
        sentences.append(tr("%1 is now: %2", "former district; wards of today")
                             .arg(place.name, place.now.join(QStringLiteral(", "))));
    m_ui.placeHint->setTone("text2");
    m_ui.placeHint->setText(sentences.join(QLatin1Char('\n')));
    m_ui.placeHint->setVisible(!sentences.isEmpty());
}

} // namespace tb
