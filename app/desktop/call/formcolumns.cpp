// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/formcolumns.h"

#include "call/fieldinsight.h"
#include "look/appearance.h"
#include "look/widthtier.h"
#include "ui_callform.h"

#include <QApplication>

#include <memory>

namespace tb {

namespace {

constexpr int kTwoColumns = 560;

/// Moves what stands from `first` on, in its order; the text to fill keeps what room is left.
void moveItems(QBoxLayout &from, int first, QBoxLayout &to, const QWidget *filling)
{
    while (from.count() > first) {
        std::unique_ptr<QLayoutItem> item(from.takeAt(first));
        if (QWidget *widget = item->widget())
            to.addWidget(widget, widget == filling ? 1 : 0);
        else if (item->layout())
            to.addLayout(static_cast<QLayout *>(item.release()));
    }
}

QScrollArea *scroller(QWidget *contents, QWidget *parent)
{
    auto *made = new QScrollArea(parent);
    made->setFrameShape(QFrame::NoFrame);
    made->setFocusPolicy(Qt::NoFocus);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setWidgetResizable(true);
    contents->setProperty("ground", QStringLiteral("surface"));
    made->setWidget(contents);
    new FieldInSight(made);
    return made;
}

} // namespace

FormColumns::FormColumns(Ui::CallForm &ui, QWidget *form) : m_ui(ui), m_form(form)
{
    new FieldInSight(ui.formScroll);
}

void FormColumns::follow(int width)
{
    const bool two = widthTier(m_form->window()) == WidthTier::Phone && width >= scaled(m_form, kTwoColumns);
    if (two == m_two)
        return;
    m_two = two;
    QWidget *focus = m_form->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    two ? split() : join();
    if (focus)
        focus->setFocus();
}

void FormColumns::split()
{
    if (!m_right) {
        m_right = new QWidget(m_form);
        auto *column = new QVBoxLayout(m_right);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *contents = new QWidget;
        m_words = new QVBoxLayout(contents);
        m_words->setContentsMargins(16, 4, 16, 0);
        m_words->setSpacing(m_ui.fieldsLayout->spacing());
        column->addWidget(scroller(contents, m_right), 1);
    }
    moveItems(*m_ui.fieldsLayout, m_ui.fieldsLayout->indexOf(m_ui.contentRow), *m_words, m_ui.contentEdit);
    m_ui.fieldsLayout->addStretch(1);
    m_right->layout()->addWidget(m_ui.footerFrame);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_ui.formLayout->addLayout(row, 1);
    row->addWidget(m_ui.formScroll, 1);
    row->addWidget(m_right, 1);
    m_right->show();
}

void FormColumns::join()
{
    delete m_ui.fieldsLayout->takeAt(m_ui.fieldsLayout->count() - 1);
    moveItems(*m_words, 0, *m_ui.fieldsLayout, m_ui.contentEdit);
    m_right->hide();
    delete m_ui.formLayout->takeAt(m_ui.formLayout->count() - 1);
    m_ui.formLayout->addWidget(m_ui.formScroll, 1);
    m_ui.formLayout->addWidget(m_ui.footerFrame);
}

} // namespace tb
