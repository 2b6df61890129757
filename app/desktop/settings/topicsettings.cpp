// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/topicsettings.h"

#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kListWidth = 240;
constexpr int kWordsHeight = 120;
constexpr int kExceptHeight = 56;

/// One to a line, or between commas; each once.
QStringList wordsIn(const QPlainTextEdit *edit)
{
    static const QRegularExpression between(QStringLiteral("[\\n,;]"));
    QStringList words;
    for (const QString &part : edit->toPlainText().split(between)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

QPlainTextEdit *wordsEdit(const char *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

TopicSettings::TopicSettings(TopicRoom room, QWidget *parent)
    : QFrame(parent), m_room(std::move(room)), m_list(new QListWidget(this)),
      m_hint(new PlainLabel(QString(), "secondary", "text2", this)), m_words(wordsEdit("topicWordsEdit", this)),
      m_except(wordsEdit("topicExceptEdit", this)), m_sample(new QLineEdit(this)), m_guess(new PlainLabel(this)),
      m_bar(new MessageBar(this))
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(tr("Words that suggest the field"), "strong", "", this));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    makeFields();
    makeTrial();
    column->addWidget(m_bar);
    makeButtons();
    m_bar->hide();
    connectAll();
    setSeat({});
}

void TopicSettings::makeFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_list->setObjectName(QStringLiteral("topicList"));
    m_list->setAccessibleName(tr("Fields"));
    m_list->setFixedWidth(kListWidth);
    m_list->setTextElideMode(Qt::ElideRight);
    row->addWidget(m_list);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(4);
    fields->addWidget(new FieldLabel(tr("Words that speak for it, one to a line"), m_words, this));
    fields->addWidget(m_words, 1);
    fields->addSpacing(6);
    fields->addWidget(new FieldLabel(tr("But not where one of these stands"), m_except, this));
    fields->addWidget(m_except);
    m_words->setMinimumHeight(kWordsHeight);
    m_except->setFixedHeight(kExceptHeight);
    row->addLayout(fields, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TopicSettings::makeTrial()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_sample->setObjectName(QStringLiteral("topicSampleEdit"));
    m_sample->setPlaceholderText(tr("Type what a caller might say"));
    m_guess->setObjectName(QStringLiteral("topicGuessLabel"));
    m_guess->setWordWrap(true);
    column->addWidget(new FieldLabel(tr("Try it out"), m_sample, this));
    column->addWidget(m_sample);
    column->addWidget(m_guess);
}

void TopicSettings::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_reset = new TbButton(TbButton::Kind::Ghost, tr("Those of the program again"), {}, {}, this);
    m_save = new TbButton(TbButton::Kind::Primary, tr("Save the words"), QStringLiteral("check"), {}, this);
    m_save->setObjectName(QStringLiteral("topicSaveButton"));
    m_reset->setObjectName(QStringLiteral("topicResetButton"));
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TopicSettings::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TopicSettings::showRule);
    for (QPlainTextEdit *edit : {m_words, m_except})
        connect(edit, &QPlainTextEdit::textChanged, this, &TopicSettings::takeWords);
    connect(m_sample, &QLineEdit::textChanged, this, &TopicSettings::tryOut);
    connect(m_save, &TbButton::clicked, this, [this] { save(m_rules); });
    connect(m_reset, &TbButton::clicked, this, [this] { save({}); });
}

void TopicSettings::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    read();
}

void TopicSettings::read()
{
    const auto known = m_seat ? m_room.words.topics(*m_seat) : Result<std::vector<TopicRule>>(std::vector<TopicRule>());
    m_rules.clear();
    for (const NamedCode &code : m_room.codes)
        m_rules.push_back({code.code, {}, {}});
    for (const TopicRule &rule : known.ok() ? known.value() : std::vector<TopicRule>()) {
        const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                        [&](const TopicRule &each) { return each.code == rule.code; });
        if (found == m_rules.end())
            m_rules.push_back(rule); // a newer program knows its name
        else
            *found = rule;
    }
    const bool may = m_seat && m_room.words.maySet(*m_seat);
    m_bar->hide();
    showCounts();
    for (QPlainTextEdit *edit : {m_words, m_except})
        edit->setReadOnly(!may);
    m_save->setVisible(may);
    m_reset->setVisible(may);
    m_hint->setText(may ? tr("While a call is noted, these words suggest its field; the officer's own choice is never "
                             "changed. Words with marks need these marks.")
                        : tr("The head of the unit sets these words. You can read them and try them out."));
    showRule(m_list->currentRow());
}

void TopicSettings::showCounts()
{
    const QSignalBlocker quiet(m_list);
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const TopicRule &rule : m_rules)
        m_list->addItem(tr("%1  %2", "field, number of words").arg(nameOf(rule.code)).arg(rule.words.size()));
    m_list->setCurrentRow(row);
}

void TopicSettings::showRule(int row)
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker except(m_except);
    const TopicRule rule = row >= 0 ? m_rules[static_cast<size_t>(row)] : TopicRule();
    m_words->setPlainText(rule.words.join(QLatin1Char('\n')));
    m_except->setPlainText(rule.except.join(QLatin1Char('\n')));
    tryOut();
}

void TopicSettings::takeWords()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    TopicRule &rule = m_rules[static_cast<size_t>(row)];
    rule.words = wordsIn(m_words);
    rule.except = wordsIn(m_except);
    m_list->item(row)->setText(tr("%1  %2", "field, number of words").arg(nameOf(rule.code)).arg(rule.words.size()));
    tryOut();
}

// By the words on the card, saved or not.
void TopicSettings::tryOut()
{
    const QString sample = m_sample->text().trimmed();
    const TopicGuess::Guess guess = TopicGuess(m_rules).of(sample);
    if (sample.isEmpty())
        m_guess->setText(tr("The field that these words suggest is shown here."));
    else if (guess.field.isEmpty() && guess.urgency.isEmpty())
        m_guess->setText(tr("Nothing is suggested; the officer chooses."));
    else if (guess.urgency.isEmpty())
        m_guess->setText(tr("Suggests: %1", "field").arg(nameOf(guess.field)));
    else if (guess.field.isEmpty())
        m_guess->setText(tr("Suggests: %1 (“%2”)", "urgency, words").arg(nameOf(guess.urgency), guess.sign));
    else
        m_guess->setText(tr("Suggests: %1 · %2 (“%3”)", "field, urgency, words")
                             .arg(nameOf(guess.field), nameOf(guess.urgency), guess.sign));
}

void TopicSettings::save(const std::vector<TopicRule> &rules)
{
    if (!m_seat)
        return;
    const Done done = m_room.words.setTopics(*m_seat, rules);
    if (!done.ok()) {
        m_bar->showMessage(MessageBar::Kind::Danger, tr("Not saved.", "strip"), m_room.explain(done.error()));
        return;
    }
    read();
    emit saved();
}

QString TopicSettings::nameOf(const QString &code) const
{
    const auto found = std::find_if(m_room.codes.begin(), m_room.codes.end(),
                                    [&](const NamedCode &each) { return each.code == code; });
    return found == m_room.codes.end() ? code : found->name;
}

} // namespace tb
