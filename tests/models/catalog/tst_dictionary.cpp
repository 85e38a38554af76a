// Dictionary: codes stay what they are while other threads add entries.

#include "models/catalog/dictionary.h"

#include <QTest>

#include <thread>
#include <vector>

class TestDictionary : public QObject
{
    Q_OBJECT

private slots:
    void givesEqualTextsOneCode();
    void keepsCodesWhileThreadsAdd();
};

void TestDictionary::givesEqualTextsOneCode()
{
    Dictionary dictionary;
    const auto boss = dictionary.intern("Boss");
    const auto empty = dictionary.intern("");
    QCOMPARE(dictionary.intern("Boss"), boss);
    QVERIFY(empty != boss);
    QCOMPARE(dictionary.text(boss), std::string_view("Boss"));
    QCOMPARE(dictionary.text(empty), std::string_view(""));
    QCOMPARE(dictionary.size(), 2u);
}

void TestDictionary::keepsCodesWhileThreadsAdd()
{
    constexpr int kThreads = 4;
    constexpr int kTexts = 10'000; // more than two blocks
    Dictionary dictionary;
    std::vector<std::vector<Dictionary::Code>> codes(kThreads);
    std::atomic_bool readsWhatWasAdded = true;
    {
        std::vector<std::jthread> threads;
        for (auto &mine : codes)
            threads.emplace_back([&] {
                for (int i = 0; i < kTexts; ++i) {
                    mine.push_back(dictionary.intern("tag " + std::to_string(i)));
                    if (dictionary.text(mine.back()) != "tag " + std::to_string(i))
                        readsWhatWasAdded = false;
                }
            });
    }
    QVERIFY(readsWhatWasAdded);
    QCOMPARE(dictionary.size(), unsigned(kTexts));
    for (const auto &mine : codes)
        QVERIFY(mine == codes.front());
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
