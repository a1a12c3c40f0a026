// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/valuemaker.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/pagefixture.h"

#include "ui/forms/inlinelisteditor.h"
#include "ui/forms/oneofparenteditor.h"
#include "ui/forms/relationshipeditor.h"
#include "ui/forms/relationshippicker.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/formfield.h"

#include "api/changes/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestForms final : public QObject
{
    Q_OBJECT

private:
    SharedSimulator m_server;

    static QString errorAt(const ResourceForm &form, const QString &field)
    {
        const auto *control = form.findChild<QWidget *>(field);
        const auto *frame = control ? qobject_cast<FormField *>(control->parentWidget()) : nullptr;
        return frame ? frame->error() : u"no such field"_s;
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.error.isEmpty(), qPrintable(m_server.error)); }

    /// What is put into a field comes out of it as it goes over the wire.
    void everyFieldGivesBackItsValue()
    {
        PageFixture f(m_server);
        int fields = 0, forms = 0;
        for (const auto &entry : f.catalog.entries()) {
            for (const auto purpose : {FormPurpose::Create, FormPurpose::Update}) {
                if (!FormLayout::operation(f.catalog, entry, purpose))
                    continue;
                ++forms;
                ResourceForm form(f.services, entry, purpose);
                for (const auto &name : form.fields()) {
                    auto *editor = form.editor(name);
                    if (!editor)
                        continue;
                    ++fields;
                    QVERIFY2(editor->value().isUndefined(), qPrintable(entry.key + u'.' + name));
                    const auto value = makeValue(f.catalog, *entry.attribute(name), entry.key, name, 0);
                    editor->setValue(value);
                    const auto back = editor->value();
                    const auto text = [](const QJsonValue &json) {
                        return QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
                    };
                    QVERIFY2(
                        sameValue(back, value),
                        qPrintable(entry.key + u'.' + name + u": "_s + text(value) + u" came back as "_s + text(back)));
                    QCOMPARE(editor->problem(), QString());
                    editor->setValue(QJsonValue::Undefined);
                    QVERIFY2(editor->value().isUndefined(), qPrintable(entry.key + u'.' + name));
                }
                QCOMPARE(unnamedControls(&form), QStringList());
            }
        }
        qInfo("%d fields in %d forms", fields, forms);
        QVERIFY(fields > 600);
    }

    void everythingWritableHasAField()
    {
        PageFixture f(m_server);
        QStringList missing;
        for (const auto &entry : f.catalog.entries()) {
            for (const auto purpose : {FormPurpose::Create, FormPurpose::Update}) {
                if (!FormLayout::operation(f.catalog, entry, purpose))
                    continue;
                const bool creates = purpose == FormPurpose::Create;
                const bool reserved = entry.attribute(u"uploadOperations");
                ResourceForm form(f.services, entry, purpose);
                for (const auto &attribute : entry.attributes) {
                    const bool ofUpload = reserved
                        && (attribute.name.startsWith("file"_L1) || attribute.name == "uploaded"_L1
                            || attribute.name.startsWith("sourceFile"_L1));
                    const bool order = !creates && !attribute.actionLabel.isEmpty();
                    const bool writable = creates ? attribute.onCreate : attribute.onUpdate;
                    if (writable && !ofUpload && !order && !form.editor(attribute.name))
                        missing.append(entry.key + u'.' + attribute.name);
                }
                for (const auto &relationship : entry.relationships) {
                    const bool writable = creates ? relationship.onCreate : relationship.onUpdate;
                    if (writable && !form.links(relationship.name) && !form.children(relationship.name))
                        missing.append(entry.key + u'.' + relationship.name);
                }
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void onlyDifferencesGoOut()
    {
        PageFixture f(m_server);
        const Resource text(u"appStoreVersionLocalizations"_s,
                            {{u"id"_s, u"7"_s},
                             {u"attributes"_s, QJsonObject{{u"description"_s, u"Old"_s}, {u"keywords"_s, u"a,b"_s}}}});
        ResourceForm form(f.services, *f.catalog.entry(text.entry()), FormPurpose::Update);
        form.setResource(text);
        QVERIFY(!form.isChanged());
        form.editor(u"description"_s)->setValue(u"New"_s);
        form.editor(u"keywords"_s)->setValue({});
        QCOMPARE(form.draft().attributes(),
                 (QJsonObject{{u"description"_s, u"New"_s}, {u"keywords"_s, QJsonValue::Null}}));
        QVERIFY(form.validate().isEmpty());
        // Staged values stand in the form; what is not touched stays as it was staged.
        f.changes.stageUpdate(text, form.draft(), {});
        ResourceForm again(f.services, *f.catalog.entry(text.entry()), FormPurpose::Update);
        again.setResource(text);
        QCOMPARE(again.editor(u"description"_s)->value(), QJsonValue(u"New"_s));
        QVERIFY(!again.isChanged());
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("required") << u"betaGroups"_s << u"name"_s << QJsonValue();
        QTest::newRow("e-mail") << u"betaTesters"_s << u"email"_s << QJsonValue(u"nobody"_s);
        QTest::newRow("address") << u"appStoreVersionLocalizations"_s << u"supportUrl"_s << QJsonValue(u"example"_s);
        QTest::newRow("length") << u"appStoreVersionLocalizations"_s << u"keywords"_s << QJsonValue(QString(101, u'k'));
        QTest::newRow("number") << u"betaGroups"_s << u"publicLinkLimit"_s << QJsonValue(u"many"_s);
        QTest::newRow("date") << u"subscriptionPrices"_s << u"startDate"_s << QJsonValue(u"tomorrow"_s);
        QTest::newRow("date and time") << u"appStoreVersions"_s << u"earliestReleaseDate"_s
                                       << QJsonValue(u"2026-13-45"_s);
        QTest::newRow("decimal") << u"gameCenterLeaderboards"_s << u"scoreRangeStart"_s << QJsonValue(u"1,5"_s);
    }

    /// Each is told where it is, and keeps the form from being staged.
    void badInput()
    {
        QFETCH(QString, entry);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        PageFixture f(m_server);
        ResourceForm form(f.services, *f.catalog.entry(entry), FormPurpose::Create);
        QVERIFY(form.editor(field));
        form.editor(field)->setValue(value);
        const auto problems = form.validate();
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const auto &each) { return each.field == field; }));
        QVERIFY(!errorAt(form, field).isEmpty());
        form.editor(field)->setValue(QJsonValue(u"x"_s)); // editing takes the message away
        QVERIFY(errorAt(form, field).isEmpty());
    }

    void nestedValuesAreCheckedInside()
    {
        PageFixture f(m_server);
        ResourceForm form(f.services, *f.catalog.entry(u"ciWorkflows"_s), FormPurpose::Create);
        auto *schedule = form.editor(u"scheduledStartCondition"_s);
        schedule->setValue(QJsonObject{{u"schedule"_s, QJsonObject{{u"hour"_s, u"late"_s}}}});
        QVERIFY(!schedule->problem().isEmpty());
        schedule->setValue(QJsonObject{{u"schedule"_s, QJsonObject{{u"hour"_s, 7}}}});
        QVERIFY(schedule->problem().isEmpty());
    }

    void childrenAreWrittenAlong()
    {
        PageFixture f(m_server);
        ResourceForm form(f.services, *f.catalog.entry(u"inAppPurchasePriceSchedules"_s), FormPurpose::Create);
        form.preset(u"inAppPurchase"_s, {u"v2/inAppPurchases"_s, u"42"_s}, u"Gems"_s);
        form.links(u"baseTerritory"_s)->add({u"territories"_s, u"USA"_s}, u"United States"_s);
        auto *prices = form.children(u"manualPrices"_s);
        QVERIFY(prices);
        while (prices->count() < 2)
            prices->addChild();
        prices->child(0)->editor(u"startDate"_s)->setValue(u"2027-01-01"_s);
        prices->child(1)->links(u"inAppPurchasePricePoint"_s)->add({u"inAppPurchasePricePoints"_s, u"p9"_s}, u"9"_s);
        const auto draft = form.draft();
        QCOMPARE(draft.included().size(), 2);
        const auto keys = keysOf(draft.links().value(u"manualPrices"_s));
        QCOMPARE(keys.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(keys[i], draft.included()[i].key());
            QVERIFY(keys[i].id.startsWith("${"_L1));
            QCOMPARE(keysOf(draft.included()[i].links().value(u"inAppPurchaseV2"_s)).value(0).id, u"42"_s);
        }
        prices->removeChild(1);
        QCOMPARE(form.draft().included().size(), 1);
    }

    /// A child does not offer to make what it is a child of: forms in forms come to an end.
    void childrenNestOnlyDownwards()
    {
        PageFixture f(m_server);
        std::function<int(const ResourceForm &, int)> depth = [&](const ResourceForm &form, int level) {
            int deepest = level;
            for (const auto &name : form.fields()) {
                if (auto *children = form.children(name); children && level < 5)
                    deepest = std::max(deepest, depth(*children->addChild(), level + 1));
            }
            return deepest;
        };
        for (const auto &entry : f.catalog.entries()) {
            for (const auto purpose : {FormPurpose::Create, FormPurpose::Update}) {
                if (!FormLayout::operation(f.catalog, entry, purpose))
                    continue;
                const ResourceForm form(f.services, entry, purpose);
                QVERIFY2(depth(form, 0) < 4, qPrintable(entry.key));
            }
        }
    }

    void exactlyOneParent()
    {
        PageFixture f(m_server);
        ResourceForm form(f.services, *f.catalog.entry(u"gameCenterActivityImages"_s), FormPurpose::Create, true);
        QVERIFY(form.parentChoice());
        QVERIFY(!form.validate().isEmpty());
        const auto kinds = f.catalog.entry(u"gameCenterActivityImages"_s)->oneOfParents;
        for (const auto &kind : kinds) {
            form.preset(kind, {form.links(kind) ? kind : QString(), u"1"_s});
            QCOMPARE(form.draft().links().keys(), QStringList{kind});
            QVERIFY(form.validate().isEmpty());
        }
    }

    void pickersSearchByName()
    {
        PageFixture f(m_server);
        RelationshipPicker picker(f.services, u"apps"_s, u"App"_s);
        picker.show();
        QSignalSpy loading(&picker, &RelationshipPicker::loadingChanged);
        picker.load();
        QTRY_VERIFY(picker.candidateCount() > 0);
        const auto app = waitForFirstApp(f);
        QSignalSpy picked(&picker, &RelationshipPicker::picked);
        auto *field = picker.findChild<QLineEdit *>();
        field->setText(app.text(u"name"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<ResourceKey>(), app.key());
        field->setText(u"1234567890"_s); // an id from elsewhere
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked[1][0].value<ResourceKey>(), (ResourceKey{u"apps"_s, u"1234567890"_s}));
    }

    void pickersOfferWhatIsStaged()
    {
        PageFixture f(m_server);
        ResourceDraft group(u"betaGroups"_s);
        group.set(u"name"_s, u"Friends"_s);
        const auto key = f.changes.stageCreate(group, {});
        RelationshipPicker picker(f.services, u"betaGroups"_s, u"Group"_s);
        picker.load();
        QTRY_VERIFY(!picker.isLoading());
        QSignalSpy picked(&picker, &RelationshipPicker::picked);
        auto *field = picker.findChild<QLineEdit *>();
        field->setText(u"Friends (staged)"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<ResourceKey>(), key);
    }

private:
    static Resource waitForFirstApp(PageFixture &f)
    {
        Resource app;
        f.resources.list(u"apps"_s)->then(
            &f.changes, [&app](const Document &document) { app = document.first(); }, [](const ApiError &) {});
        [&app] { QTRY_VERIFY(!app.isNull()); }();
        return app;
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
