// SPDX-License-Identifier: GPL-3.0-or-later
#include "citytext.h"

#include <algorithm>

namespace tb {

namespace {

// A name stands as often as it is met among a hundred people.
const char kFamilies[] = "Nguyễn*31 Trần*11 Lê*10 Phạm*7 Hoàng*3 Huỳnh*3 Phan*5 Võ*3 Vũ*3 Đặng*2 Bùi*2 Đỗ*2 Hồ*2 Ngô*2 "
                         "Dương*1 Lý*1 Đinh*1 Trịnh*1 Mai*1 Tạ*1";
const char kMiddles[] = "Thị*8 Văn*8 Hữu*2 Minh*2 Ngọc*2 Quốc*1 Thanh*2 Đức*1 Thu*1 Xuân*1 Hoài*1 Kim*1";
const char kGiven[] = "An Anh Bình Châu Chi Cường Dung Dũng Duy Giang Hà Hải Hạnh Hiền Hiếu Hoa Hòa Hùng Hương Khánh "
                      "Kiên Lan Linh Long Loan Mai Minh My Nam Nga Ngân Nghĩa Nhung Oanh Phong Phúc Phương Quân Quang "
                      "Quyên Sơn Tâm Thành Thảo Thắng Thủy Tiến Trang Trinh Trung Tuấn Tú Vân Việt Vinh Yến";
const char kOnsets[] = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x -";
const char kRimes[]
    = "a ai am an ang anh ao at ay ăm ăn ăng âm ân âng ât âu ây e em en eo ê êm ên ênh i ia iêm iên iêu "
      "in inh iu o oa oan oi om on ong ô ôi ôn ông ơ ơi ơn u ua ung uôn ư ưa ưng ươi ương";
constexpr char16_t kTones[] = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};

QStringList words(const char *text)
{
    QStringList list;
    for (const QString &word : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts)) {
        const int times = std::max(1, word.section(u'*', 1).toInt());
        for (int i = 0; i < times; ++i)
            list.append(word.section(u'*', 0, 0));
    }
    return list;
}

bool isVowel(QChar c)
{
    return QStringLiteral("aăâeêioôơuư").contains(c);
}

// The tone stands on the last vowel that is not the end of a glide: near enough to what is written.
QString toned(const QString &onset, const QString &rime, int tone)
{
    qsizetype at = 0;
    while (at + 1 < rime.size() && isVowel(rime.at(at + 1)) && at + 2 < rime.size())
        ++at;
    QString text = onset + rime;
    if (kTones[tone] != 0)
        text.insert(onset.size() + at + 1, QChar(kTones[tone]));
    return text.normalized(QString::NormalizationForm_C);
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

CityText::CityText(quint32 seed) : m_random(seed)
{
    makeSyllables();
    while (m_streets.size() < 24)
        m_streets.append(capital(syllable()) + u' ' + capital(syllable()));
    while (m_places.size() < 77)
        m_places.append(QStringLiteral("khu phố %1 ").arg(m_random.bounded(1, 20)) + capital(syllable()) + u' '
                        + capital(syllable()));
}

void CityText::makeSyllables()
{
    for (const QString &onset : words(kOnsets)) {
        for (const QString &rime : words(kRimes))
            m_syllables.append(toned(onset == u"-" ? QString() : onset, rime, m_random.bounded(6)));
    }
    std::shuffle(m_syllables.begin(), m_syllables.end(), m_random);
    double sum = 0;
    for (qsizetype rank = 1; rank <= m_syllables.size(); ++rank)
        m_weights.push_back(sum += 1.0 / static_cast<double>(rank));
}

const QString &CityText::syllable()
{
    const double point = m_random.bounded(m_weights.back());
    const auto found = std::lower_bound(m_weights.begin(), m_weights.end(), point);
    return m_syllables.at(std::min<qsizetype>(found - m_weights.begin(), m_syllables.size() - 1));
}

QString CityText::name()
{
    static const QStringList families = words(kFamilies);
    static const QStringList middles = words(kMiddles);
    static const QStringList given = words(kGiven);
    return pick(families) + u' ' + pick(middles) + u' ' + pick(given);
}

QString CityText::place()
{
    return QStringLiteral("số %1 đường ").arg(m_random.bounded(1, 400)) + pick(m_streets) + QStringLiteral(", ")
        + pick(m_places);
}

QString CityText::phone()
{
    return QStringLiteral("09%1").arg(m_random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
}

QString CityText::sentence(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(m_random.bounded(25) == 0 ? QString::number(m_random.bounded(1000)) : syllable());
    return capital(list.join(u' '));
}

} // namespace tb
