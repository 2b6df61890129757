// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncpage.h"

#include "errortext.h"
#include "look/appearance.h"
#include "look/icon.h"
#include "look/widthtier.h"
#include "store/entrytable.h"
#include "sync/mendfields.h"
#include "sync/synclook.h"
#include "sync/syncwords.h"
#include "ui_syncpage.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kListWidth = 452; // at 100 %

constexpr SyncItem::Kind kOrder[] = {SyncItem::Kind::Refused, SyncItem::Kind::Contested, SyncItem::Kind::Passed,
                                     SyncItem::Kind::Door,    SyncItem::Kind::Held,      SyncItem::Kind::Pending};

} // namespace

SyncPage::SyncPage(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SyncPage>()), m_database(parts.database), m_refusals(parts.refusals),
      m_contests(parts.contests), m_clock(parts.clock),
      m_source(parts.database, parts.refusals, parts.door, parts.clock),
      m_contestSource(m_source, parts.clock, parts.codeName)
{
    m_ui->setupUi(this);
    m_mend = new MendFields(m_ui->mendFields);
    auto *layout = new QVBoxLayout(m_ui->mendFields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mend);
    m_ui->messageBar->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connectAll();
    connect(&parts.notice, &ChangeNotice::subjectsChanged, &m_soon, [this] { m_soon.start(); });
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::refresh);
    showHead();
    showItem(-1);
}

SyncPage::~SyncPage() = default;

void SyncPage::connectAll()
{
    connect(m_ui->syncButton, &QPushButton::clicked, this, &SyncPage::syncAsked);
    connect(m_ui->itemList, &QListWidget::currentRowChanged, this, &SyncPage::showItem);
    connect(m_ui->anewButton, &QPushButton::clicked, this, &SyncPage::sendAnew);
    connect(m_ui->passButton, &QPushButton::clicked, this, &SyncPage::passOn);
    connect(m_ui->withdrawButton, &QPushButton::clicked, this, &SyncPage::withdraw);
    connect(m_ui->tickButton, &QPushButton::clicked, this, &SyncPage::tickOff);
    connect(m_ui->contestView, &ContestView::settled, this, &SyncPage::settleContest);
    auto *accept = new QAction(this);
    accept->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    accept->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(accept);
    connect(accept, &QAction::triggered, this, [this] {
        if (m_shown && m_shown->kind == SyncItem::Kind::Contested)
            settleContest();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->contentView->toPlainText()); });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit callChosen(m_shown->call);
    });
}

void SyncPage::setSeat(const std::optional<Seat> &seat, Role role)
{
    m_seat = seat;
    m_role = role;
    refresh();
}

void SyncPage::setStatus(const SyncStatus &status)
{
    m_status = status;
    showHead();
}

void SyncPage::refresh()
{
    const bool leads = m_role == Role::Head || m_role == Role::Administrator;
    const Result<SyncView> view = m_seat ? m_source.read(*m_seat, leads) : Result<SyncView>(SyncView());
    if (!view.ok()) {
        m_ui->contactLabel->setText(ErrorText::full(view.error().code));
        return;
    }
    const bool otherItems = view.value().items != m_view.items;
    m_view = view.value();
    showHead();
    if (otherItems)
        showList();
    emit refreshed();
}

void SyncPage::showHead()
{
    const SyncWords::Sentence state = SyncWords::state(m_status, waiting());
    m_ui->stateLabel->setText(state.text);
    m_ui->stateIconLabel->setPixmap(themedIcon(state.icon, solidTone(state.status)).pixmap(28, 28));
    m_ui->contactLabel->setText(SyncWords::contact(m_status, m_view.oldestWaiting, m_clock.now()));
    m_ui->sentNumber->setText(QString::number(m_view.sentToday));
    m_ui->waitingNumber->setText(QString::number(waiting()));
    m_ui->needsYouNumber->setText(QString::number(needsYou()));
    m_ui->needsYouNumber->setTone(needsYou() > 0 ? "warn" : "");
}

// What is being mended stays in front, and what was typed into it stays typed.
void SyncPage::showList()
{
    const std::optional<SyncItem> before = m_shown;
    const QSignalBlocker quiet(m_ui->itemList);
    m_ui->itemList->clear();
    for (const SyncItem::Kind kind : kOrder)
        addSection(kind);
    for (int row = 0; row < m_ui->itemList->count(); ++row) {
        const QVariant index = m_ui->itemList->item(row)->data(Qt::UserRole);
        if (before && index.isValid() && m_view.items[index.toUInt()] == *before) {
            m_ui->itemList->setCurrentRow(row);
            return;
        }
    }
    const int first = m_ui->itemList->count() > 0 ? 1 : -1;
    m_ui->itemList->setCurrentRow(first);
    showItem(first);
}

void SyncPage::addSection(SyncItem::Kind kind)
{
    const auto isOfKind = [kind](const SyncItem &item) { return item.kind == kind; };
    const auto count = std::count_if(m_view.items.begin(), m_view.items.end(), isOfKind);
    if (count == 0)
        return;
    auto *head = new QListWidgetItem(SyncWords::section(kind, static_cast<int>(count)), m_ui->itemList);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(uiFont(this, 12, true));
    head->setSizeHint({0, scaled(this, 30)});
    for (size_t i = 0; i < m_view.items.size(); ++i) {
        const SyncItem &item = m_view.items[i];
        if (item.kind != kind)
            continue;
        auto *row = new QListWidgetItem(
            themedIcon(iconOf(kind), toneOf(kind)),
            tr("%1\n%2", "title, line below").arg(SyncWords::title(item), SyncWords::underline(item, m_clock.now())),
            m_ui->itemList);
        row->setData(Qt::UserRole, static_cast<uint>(i));
        row->setSizeHint({0, scaled(this, 54)});
    }
}

void SyncPage::showItem(int row)
{
    const QListWidgetItem *chosen = m_ui->itemList->item(row);
    const QVariant index = chosen ? chosen->data(Qt::UserRole) : QVariant();
    m_sureToWithdraw = false;
    m_ui->messageBar->hide();
    if (index.isValid()) {
        m_shown = m_view.items[index.toUInt()];
        showDetail(*m_shown);
        m_ui->pages->setCurrentWidget(m_ui->detailPage);
        return;
    }
    m_shown.reset();
    m_ui->emptyState->setContent(QStringLiteral("cloud-check"), tr("Nothing needs you"),
                                 tr("What you save is sent by itself. If the server ever refuses something, it is "
                                    "shown here with the reason."));
    m_ui->pages->setCurrentWidget(m_ui->calmPage);
}

void SyncPage::showDetail(const SyncItem &item)
{
    m_ui->titleLabel->setText(SyncWords::title(item));
    m_ui->reasonLabel->setText(SyncWords::explanation(item));
    m_ui->reasonLabel->setVisible(item.kind != SyncItem::Kind::Contested || widthTier(this) != WidthTier::Phone);
    m_ui->contentView->setPlainText(item.text);
    const bool refused = item.kind == SyncItem::Kind::Refused;
    m_mend->setEntry(Entry());
    if (refused) {
        const auto stored = EntryTable(m_database).find(item.entry);
        if (stored.ok() && stored.value())
            m_mend->setEntry(stored.value()->entry());
    }
    m_ui->mendCard->setVisible(refused && !m_mend->isEmpty());
    m_ui->anewButton->setVisible(refused);
    m_ui->passButton->setVisible(refused);
    m_ui->withdrawButton->setVisible(refused);
    m_ui->withdrawButton->setText(tr("Give up"));
    const bool contested = item.kind == SyncItem::Kind::Contested;
    m_ui->openButton->setVisible(contested);
    m_ui->copyButton->setVisible(!contested);
    m_ui->tickButton->setVisible(item.kind == SyncItem::Kind::Passed || item.kind == SyncItem::Kind::Door);
    m_ui->textCard->setVisible(!contested);
    m_ui->contestView->setVisible(contested);
    if (contested)
        showContest(item);
}

void SyncPage::showContest(const SyncItem &item)
{
    const auto contests = m_contests.contestsOf(item.call);
    if (!contests.ok())
        return settle(contests.error(), {});
    m_ui->contestView->show(contests.value(), m_contestSource.words(m_seat ? m_seat->officer : OfficerId()));
}

void SyncPage::settleContest()
{
    if (m_seat && m_shown)
        settle(m_contests.settle(*m_seat, m_shown->call, m_ui->contestView->choices(), m_ui->contestView->seen()),
               tr("Settled. Both versions stay in the timeline of the call"));
}

void SyncPage::tickOff()
{
    if (m_seat && m_shown)
        settle(m_refusals.tickOff(*m_seat, m_shown->entry), tr("Off the list of every head of the unit"));
}

void SyncPage::sendAnew()
{
    if (m_seat && m_shown)
        settle(m_refusals.sendAnew(*m_seat, m_shown->entry, {{}, m_mend->corrections()}), tr("It is sent anew"));
}

void SyncPage::passOn()
{
    if (m_seat && m_shown)
        settle(m_refusals.passToHead(*m_seat, m_shown->entry, m_shown->text), tr("The head of the unit will see it"));
}

// Twice, because it cannot be taken back.
void SyncPage::withdraw()
{
    if (!m_seat || !m_shown)
        return;
    if (m_sureToWithdraw)
        return settle(m_refusals.withdraw(*m_seat, m_shown->entry), tr("It was given up"));
    m_sureToWithdraw = true;
    m_ui->withdrawButton->setText(tr("Yes, give it up"));
    m_ui->messageBar->showMessage(MessageBar::Kind::Warn, tr("Give this up?"),
                                  tr("Nobody but this computer keeps it then. Press the button once more."));
}

void SyncPage::settle(const Done &done, const QString &thanks)
{
    if (!done.ok()) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Danger, ErrorText::what(done.error().code),
                                      ErrorText::rest(done.error().code));
        return;
    }
    m_shown.reset();
    refresh();
    m_ui->messageBar->showMessage(MessageBar::Kind::Success, thanks);
}

// As wide as its numbers need, and never more than half.
void SyncPage::fit()
{
    m_ui->listPane->setFixedWidth(std::min(scaled(this, kListWidth), width() / 2));
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SyncPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SyncPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showHead();
    showList();
}

} // namespace tb
