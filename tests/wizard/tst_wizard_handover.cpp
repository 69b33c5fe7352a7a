// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Accounts.h"
#include "tests/support/LogGuard.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/wizard/HandOverPanel.h"
#include "ui/wizard/HandOverPreview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace mailberth;
using namespace mailberth::test;

/// The buttons of the last page, and what they show before anything is written.
class TstWizardHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<HandOverView>(); }
    void init()
    {
        failOnAnyWarning();
        m_panel = std::make_unique<HandOverPanel>();
        m_panel->draw(accountWithIncoming(), std::nullopt);
        m_panel->show();
        connect(m_panel.get(), &HandOverPanel::wanted, this, [this](const HandOverView &view) {
            m_panel->draw(accountWithIncoming(), view); // as the session does
        });
    }

    void everyTargetOfTheTableHasAButton()
    {
        for (const Target &target : targets())
            QVERIFY2(button(id(target.id)), qPrintable(id(target.id)));
    }

    void nothingIsShownBeforeSomethingIsChosen()
    {
        QVERIFY(!m_panel->preview().isVisible());
        for (const Target &target : targets())
            QVERIFY(!button(id(target.id))->isChecked());
    }

    void aButtonShowsWhatItWouldWriteAndWhere()
    {
        QTest::mouseClick(button(QStringLiteral("thunderbird")), Qt::LeftButton);
        QVERIFY(m_panel->preview().isVisible());
        QVERIFY(shownText().contains(QLatin1String("<hostname>smtp.example.org</hostname>")));
        const QString places = find<QLabel>("handOverPlaces")->text();
        QVERIFY(places.contains(QLatin1String("isp")));
        QVERIFY(places.contains(QLatin1String("https://autoconfig.example.org/")));
        QVERIFY(button(QStringLiteral("thunderbird"))->isChecked());
    }

    void aSecondPressTakesNothingBack()
    {
        QPushButton *text = button(QStringLiteral("text"));
        QTest::mouseClick(text, Qt::LeftButton);
        QTest::mouseClick(text, Qt::LeftButton);
        QVERIFY(text->isChecked());
        QVERIFY(m_panel->preview().isVisible());
    }

    void anotherFormReplacesTheFirst()
    {
        QTest::mouseClick(button(QStringLiteral("outlook-classic")), Qt::LeftButton);
        auto *forms = find<QComboBox>("handOverForm");
        QCOMPARE(forms->count(), 4);
        QVERIFY(shownText().contains(QLatin1String("Outgoing mail")));
        forms->setCurrentIndex(2);
        Q_EMIT forms->activated(2);
        QVERIFY(shownText().startsWith(QLatin1String("Windows Registry Editor")));
        QCOMPARE(forms->currentIndex(), 2);
    }

    void aTargetWithOneFormOffersNoChoice()
    {
        QTest::mouseClick(button(QStringLiteral("json")), Qt::LeftButton);
        QVERIFY(!find<QComboBox>("handOverForm")->isVisible());
    }

    void whatIsCopiedIsWhatIsShown()
    {
        QTest::mouseClick(button(QStringLiteral("text")), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("handOverCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), shownText());
    }

    void nothingIsWrittenBeforeSaveAndThenExactlyThat()
    {
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("outlook.reg"));
        QTest::mouseClick(button(QStringLiteral("outlook-classic")), Qt::LeftButton);
        Q_EMIT find<QComboBox>("handOverForm")->activated(2);
        QVERIFY(QDir(folder.path()).isEmpty());
        m_panel->preview().save(fileName);
        QFile file(fileName);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().first(2), QByteArray("\xFF\xFE"));
        QVERIFY(find<QWidget>("handOverSaved")->isVisible());
    }

    void whatCannotBeSavedIsSaidInPlace()
    {
        QTest::mouseClick(button(QStringLiteral("text")), Qt::LeftButton);
        m_panel->preview().save(QStringLiteral("/nowhere/at/all\u202E.txt"));
        QVERIFY(find<QWidget>("handOverSaved")->isVisible());
        QCOMPARE(find<MessageStrip>("handOverSaved")->text(),
            QStringLiteral("/nowhere/at/all\\u{202E}.txt cannot be written: its folder does not "
                           "exist."));
        QTest::mouseClick(button(QStringLiteral("json")), Qt::LeftButton);
        QVERIFY(!find<QWidget>("handOverSaved")->isVisible());
    }

    void aReaderKeepsThePlaceWhileNothingChanges()
    {
        QTest::mouseClick(button(QStringLiteral("html")), Qt::LeftButton);
        auto *text = find<QPlainTextEdit>("handOverText");
        text->selectAll();
        m_panel->draw(accountWithIncoming(), HandOverView { TargetId::Html, Form::Html });
        QVERIFY(text->textCursor().hasSelection());
    }

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const QString &targetId) const
    {
        return m_panel->findChild<QPushButton *>(QStringLiteral("handOver-") + targetId);
    }
    [[nodiscard]] QString shownText() const
    {
        return find<QPlainTextEdit>("handOverText")->toPlainText();
    }

    std::unique_ptr<HandOverPanel> m_panel;
};

QTEST_MAIN(TstWizardHandOver)
#include "tst_wizard_handover.moc"
