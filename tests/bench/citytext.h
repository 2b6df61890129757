// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

namespace tb {

/// Vietnamese names, places and sentences of a made-up city: few family names for most people, 77 places, 24 streets,
/// and syllables by Zipf's law. The same for the same seed.
class CityText {
public:
    explicit CityText(quint32 seed);

    QString name();
    QString place();
    QString phone();
    /// `count` syllables, with a number now and then.
    QString sentence(int count);
    int bounded(int below) { return m_random.bounded(below); }

private:
    const QString &pick(const QStringList &list) { return list.at(m_random.bounded(static_cast<int>(list.size()))); }
    const QString &syllable();
    void makeSyllables();

    QRandomGenerator m_random;
    QStringList m_syllables;
    std::vector<double> m_weights; ///< of the syllables, summed up
    QStringList m_streets;
    QStringList m_places;
};

} // namespace tb
