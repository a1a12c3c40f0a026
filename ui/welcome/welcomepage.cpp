// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/welcome/addkeyform.h"
#include "ui/welcome/dropzone.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

/// The line icon of a door in a tinted square; follows the accent.
class DoorMark final : public QWidget
{
public:
    DoorMark(QString name, Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
        , m_tone(tone)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = Theme::of(this).px(40);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        paintRounded(&painter, rect(), theme.px(10), theme.tone(m_tone).background);
        const int size = theme.px(20);
        QRect place(0, 0, size, size);
        place.moveCenter(rect().center());
        painter.drawPixmap(place, iconPixmap(m_name, theme.tone(m_tone).foreground, size, devicePixelRatioF()));
    }

private:
    QString m_name;
    Tone m_tone;
};

/// The program's own icon.
class BrandMark final : public QWidget
{
public:
    explicit BrandMark(QWidget *parent)
        : QWidget(parent)
        , m_picture(u":/brand/espalier.svg"_s)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = Theme::of(this).px(64);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_picture.render(&painter, QRectF(rect()));
    }

private:
    QSvgRenderer m_picture;
};

Card *door(const QString &iconName, Tone tone, const QString &title, const QString &text, QPushButton *button)
{
    const auto &theme = Theme::of(button);
    auto *card = new Card;
    auto *body = card->body();
    body->setSpacing(theme.px(8));
    auto *words = new TextLabel(TextLabel::Style::Muted, text, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    body->addWidget(new DoorMark(iconName, tone, card), 0, Qt::AlignLeading);
    body->addSpacing(theme.px(4));
    body->addWidget(new TextLabel(TextLabel::Style::Section, title, card));
    body->addWidget(words, 1);
    body->addSpacing(theme.px(8));
    body->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

/// Keeps a column of text at a readable width in the middle of whatever room there is.
/// `still` keeps its top in place while it grows.
QWidget *centred(QWidget *content, int width, bool still)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *row = new QHBoxLayout;
    content->setMaximumWidth(width);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    if (still)
        column->addSpacing(Theme::of(content).px(48));
    else
        column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

WelcomePage::WelcomePage(AccountSetup &setup, const AccountRegistry &registry, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_form(new AddKeyForm(setup, registry, dialogs))
    , m_stack(new QStackedWidget(this))
    , m_leave(new QPushButton(icon(u"arrow-left"_s), tr("Back"), this))
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    setAccessibleName(tr("Welcome"));
    setButtonKind(m_leave, ButtonKind::Quiet);
    m_doors = centred(buildDoors(), theme.px(720), false);
    m_formPage = centred(m_form, theme.px(620), true);
    m_doors->setAccessibleName(tr("Welcome"));
    m_formPage->setAccessibleName(tr("Add an API key"));
    m_stack->addWidget(m_doors);
    m_stack->addWidget(m_formPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->addWidget(m_leave, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    connect(m_leave, &QPushButton::clicked, this, &WelcomePage::leaveRequested);
    connect(m_form, &AddKeyForm::added, this, &WelcomePage::accountAdded);
    connect(m_form, &AddKeyForm::cancelled, this, [this] {
        m_form->start();
        m_stack->setCurrentWidget(m_doors);
    });
}

QWidget *WelcomePage::buildDoors()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *demo = new QPushButton(icon(u"play"_s), tr("Try the demo"), content);
    demo->setObjectName(u"tryDemo"_s);
    auto *key = new QPushButton(icon(u"plus"_s), tr("Add an API key"), content);
    key->setObjectName(u"addKey"_s);
    setButtonKind(key, ButtonKind::Primary);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoChosen);
    connect(key, &QPushButton::clicked, this, [this] {
        m_form->start();
        m_stack->setCurrentWidget(m_formPage);
    });

    auto *title = new TextLabel(TextLabel::Style::Figure, tr("Welcome to Espalier"), content);
    auto *text
        = new TextLabel(TextLabel::Style::Muted,
                        tr("Your apps on the App Store in one fast window: versions, builds, reviews, and every other "
                           "resource of App Store Connect."),
                        content);
    text->setWordWrap(true);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(theme.px(16));
    doors->addWidget(
        door(u"key-round"_s, Tone::Accent, tr("Use your account"),
             tr("With an API key from App Store Connect. Drop the AuthKey file anywhere on this page, or paste "
                "it. It is kept in this computer's keychain and sent to nobody."),
             key),
        1);
    doors->addWidget(door(u"flask-conical"_s, Tone::Info, tr("Look around first"),
                          tr("The whole program on a simulated App Store Connect that runs on this computer, with "
                             "realistic apps, builds and reviews. Nothing is sent anywhere."),
                          demo),
                     1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(new BrandMark(content), 0, Qt::AlignLeading);
    column->addSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(theme.px(20));
    column->addLayout(doors);
    return content;
}

void WelcomePage::start(bool mayLeave)
{
    m_leave->setVisible(mayLeave);
    m_form->start();
    m_stack->setCurrentWidget(m_doors);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DropZone::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    const auto path = DropZone::droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_stack->setCurrentWidget(m_formPage);
    m_form->takeFile(path);
}
