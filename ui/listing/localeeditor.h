// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/listingloader.h"

#include <QTimer>
#include <QWidget>

class FormField;
class ImageSource;
class SpelledTextEdit;
class LocalizationMedia;
class ProductPagePreview;
class QCheckBox;
class QComboBox;
class QListWidget;
class QScrollArea;
class SegmentedControl;
class Speller;
class TextLabel;
class ViewState;

/// One language of a listing: its texts one below the other with all the room they need, beside the product page they
/// make. A text is staged when it is left, and a little after typing stops.
class LocaleEditor final : public QWidget
{
    Q_OBJECT
public:
    LocaleEditor(ListingLoader &loader, LocalizationMedia &media, ImageSource &images, Speller &speller,
                 const ViewState &state, QWidget *parent = nullptr);
    ~LocaleEditor() override;

    void setLocale(const QString &locale);
    QString locale() const { return m_locale; }
    const ProductPagePreview *preview() const { return m_preview; }

signals:
    void localeChanged(const QString &locale);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        FormField *frame;
        SpelledTextEdit *edit;
        QString shown; ///< the text it was last given or gave
    };

    QWidget *buildLocales();
    QWidget *buildFields();
    QWidget *buildPreview(const ViewState &state);
    void fillLocales();
    void showTexts();
    void showState(int column);
    void onTyped(int column);
    void commit(int column);
    void commitAll();
    void updatePreview();
    void loadPictures();
    void applyLook();
    int row() const;

    ListingLoader &m_loader;
    LocaleGridModel &m_grid;
    LocalizationMedia &m_media;
    Speller &m_speller;
    QString m_locale;
    std::vector<Field> m_fields;
    QListWidget *m_locales;
    TextLabel *m_spelling;
    ProductPagePreview *m_preview;
    SegmentedControl *m_look;
    QComboBox *m_screens;
    QTimer m_pause; ///< after typing
    int m_typed = -1; ///< column that waits for the pause
};
