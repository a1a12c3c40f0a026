// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class DesktopApp;
class TourSales;
class TourSamples;

/// Walks through every page and writes a picture of each: light and dark, at one and at two pixels per point.
class Tour final : public QObject
{
    Q_OBJECT
public:
    /// `only` holds the names of the stops wanted; empty: all. The demo account must be open.
    Tour(DesktopApp &app, const QString &folder, const QStringList &only, QObject *parent = nullptr);

    ~Tour() override;

    void start();

signals:
    /// `problems` are sentences for the console; empty when every picture was made.
    void finished(const QStringList &problems);

private:
    struct Stop
    {
        QString name;
        std::function<void()> go;
        std::function<void()> then = {}; ///< once the page has come to rest
        std::function<void()> leave = {}; ///< undoes what the next stop must not see
    };

    std::vector<Stop> stops();
    void addListing(std::vector<Stop> &stops);
    void addReviews(std::vector<Stop> &stops);
    void addSales(std::vector<Stop> &stops);
    void addSigning(std::vector<Stop> &stops);
    void addTestFlight(std::vector<Stop> &stops);
    void addForms(std::vector<Stop> &stops);
    void addChanges(std::vector<Stop> &stops);
    void findExamples();
    void findExample(const ResourceKey &app, const QString &relationship);
    void begin();
    void enter();
    void lookAround();
    void leave();
    bool isQuiet() const;
    void save(int scale);

    DesktopApp &m_app;
    std::unique_ptr<TourSales> m_sales;
    std::unique_ptr<TourSamples> m_samples;
    QTemporaryDir m_files; ///< what is imported for a picture
    QString m_folder;
    QStringList m_only;
    ResourceKey m_listed; ///< the app with most languages
    std::vector<ResourceKey> m_examples; ///< what the Explorer shows
    int m_searches = 0;
    std::vector<Stop> m_stops;
    std::vector<Theme::Scheme> m_schemes{Theme::Scheme::Light, Theme::Scheme::Dark};
    std::size_t m_scheme = 0;
    std::size_t m_stop = 0;
    QTimer m_look;
    int m_quiet = 0; ///< looks in a row with nothing under way
    int m_looks = 0;
    bool m_then = false; ///< its second step has been taken
    QStringList m_problems;
};
