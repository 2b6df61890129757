// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tb {

class Segment;

/// A few choices side by side, of which one holds. One tab stop; the arrow keys move, Space chooses. Screen readers
/// find a group of radio buttons: give the control an accessible name (FieldLabel does).
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Choices are numbered from 0; the first added holds until another is chosen.
    void addChoice(const QString &text, const QString &iconName = {});
    void setChoiceText(int index, const QString &text);
    int count() const { return static_cast<int>(m_segments.size()); }
    int current() const; ///< -1 while empty
    /// Does not emit `chosen`.
    void setCurrent(int index);

signals:
    /// By the person.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void moveFocus(const Segment *from, int by);
    void keepOneTabStop();

    QList<Segment *> m_segments;
};

} // namespace tb
