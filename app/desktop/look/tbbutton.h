// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tb {

struct ButtonFace;

/// The button of the programme: icon, words (verb and object) and, smaller, the key that does the same. The key is only
/// shown; the action that owns it is elsewhere. Each pane has one Primary; Danger is for destroying things only.
/// In forms set the properties kind ("primary" …), buttonSize ("compact", "regular", "large"), iconName and keyText.
class TbButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kindName WRITE setKindName)
    Q_PROPERTY(QString buttonSize READ sizeName WRITE setSizeName)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString keyText READ keyText WRITE setKeyText)
    Q_PROPERTY(bool iconOnly READ isIconOnly WRITE setIconOnly)

public:
    enum class Kind {
        Primary,
        Secondary,
        Ghost, ///< words only
        Danger,
        Success,
        OnDark, ///< words only, on a ground that is dark in both themes
        Outcome, ///< two lines, checkable: green when it is the one that will happen
    };
    Q_ENUM(Kind)
    enum class Size { Compact, Regular, Large }; ///< 28, 34 and 42 px high
    Q_ENUM(Size)

    explicit TbButton(QWidget *parent = nullptr);
    explicit TbButton(Kind kind, const QString &text, const QString &iconName = {}, const QString &keyText = {},
                      QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setSize(Size size);
    void setIconName(const QString &name);
    void setKeyText(const QString &key);
    /// Shows the icon alone; the words become tooltip and accessible name, so set them first.
    void setIconOnly(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString kindName() const;
    void setKindName(const QString &name);
    QString sizeName() const;
    void setSizeName(const QString &name);
    QString iconName() const { return m_iconName; }
    QString keyText() const { return m_keyText; }
    bool isIconOnly() const { return m_iconOnly; }
    QFont labelFont() const;
    int rowWidth() const;
    void relayout();
    void paintBody(QPainter &painter, const ButtonFace &face) const;
    void paintRow(QPainter &painter, const QRect &line, const ButtonFace &face) const;

    Kind m_kind = Kind::Secondary;
    Size m_size = Size::Regular;
    QString m_iconName;
    QString m_keyText;
    bool m_iconOnly = false;
};

} // namespace tb
