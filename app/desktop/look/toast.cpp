// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/toast.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/icon.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tb {

using namespace std::chrono_literals;

Toast::Toast(QWidget *window)
    : QFrame(window), m_text(new PlainLabel(QString(), "strong", "nav", this)),
      m_action(new TbButton(TbButton::Kind::OnDark, QString(), {}, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(10);
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_action->setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &Toast::hide);
    connect(m_action, &TbButton::clicked, this, &Toast::hide);
    connect(m_action, &TbButton::clicked, this, &Toast::actionTriggered);
    setAccessibleRole(this, QAccessible::AlertMessage);
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text, const QString &action, const QString &keyText)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setKeyText(keyText);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    if (QAccessible::isActive())
        m_timer.stop();
    else
        m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setOffset(const QPoint &offset)
{
    m_offset = offset;
    place();
}

void Toast::place()
{
    ensurePolished();
    layout()->setContentsMargins(scaled(this, 46), 4, 8, 4); // the icon is painted at the left
    layout()->activate();
    const QSize size(qMin(sizeHint().width(), parentWidget()->width() - 2 * m_offset.x()),
                     qMax(sizeHint().height(), scaled(this, 42)));
    setGeometry(QRect(QPoint(m_offset.x(), parentWidget()->height() - m_offset.y() - size.height()), size));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !isHidden())
        place();
}

/// Dark in both themes; in the dark one an outline lifts it off the window.
void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.dark ? theme.borderStrong : lightTheme().text, 1));
    painter.setBrush(theme.dark ? theme.surfaceAlt : lightTheme().text);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(this, 8), scaled(this, 8));
    paintIcon(painter, QRect(scaled(this, 16), 0, scaled(this, 20), height()), QStringLiteral("circle-check"),
              darkTheme().success);
}

} // namespace tb
