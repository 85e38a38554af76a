#include "tests/benchmarks/vocabulary.h"

#include <array>

using namespace std::string_view_literals;

namespace {

constexpr std::array kEnglishNames{
    "{a} {n}"sv,           "{a} {n}"sv,
    "{n} of {p}"sv,        "{n} of {p}"sv,
    "{p} {n}"sv,           "The {a} {n} of {p}"sv,
    "Bane of a {a} {f}"sv, "{a} {n} Keeper"sv,
    "Boss of {p}"sv,       "{a} {n} and {n}"sv,
    "Back to {p}"sv,       "{a} {f}"sv,
    "# {t} Later"sv,       "Stage # Clear in {p}"sv,
    "{n} in {p}"sv,        "Hero of {p}"sv,
    "{a} Nights in {p}"sv, "No {t} Needed, {a} {n}"sv,
    "{p} by Night"sv,      "Master of {a} {t}"sv,
    "{a} {a} {n}"sv,       "{a} {n} Hunter"sv,
    "The First {n}"sv,     "The Last {n}"sv,
    "{p} Unbound"sv,       "One More {n}!"sv,
    "Who Needs a {n}?"sv,
};
constexpr std::array kEnglishDescriptions{
    "Defeat the {f} of {p} with a full satchel of {t} on hand."sv,
    "Find every {n} in the marshes around {p} and bring each one home."sv,
    "Reach the gate of {p} before dawn, with no more than # {t} in hand."sv,
    "Win # duels in a row against the {f} of {p}, and lose none."sv,
    "Carry the {a} {n} from {p} up to the old bell tower without a rest."sv,
    "Light all # lamps on the road from {p} to {p} within one night."sv,
    "Trade # {t} with the {f} of {p} at a fair price."sv,
    "Let the {a} {f} win once at {p}, and shake hands on it."sv,
    "Sail round the cape of {p} in under # minutes with {t} on board."sv,
    "Collect # {t} in {p}, {p} and {p}, and sell none."sv,
    "Find out what the {f} hid under the {n} in {p}, and tell no one."sv,
    "Beat a boss in {p} using only {t} and a {a} {n}."sv,
    "Build a {n} out of # {t} and name it after a {a} {f}."sv,
    "Stay hidden for # nights in {p}, a {a} {f} at your back."sv,
    "Bake bread for # guests at {p}, every loaf with {t} and a {n} on top."sv,
    "Climb up to {p} in a storm with a {a} {n} in hand and # {t} to carry."sv,
    "Play a duet with a {f} on a {a} {n} in front of # guests."sv,
    "Lose # {t} to a {f} in one evening at {p}."sv,
    "Answer \\\"yes\\\" to a {f} # times in a row without smiling, at {p}."sv,
    "Break # records in {p}.\\nOnly runs with a {a} {n} and # {t} count."sv,
    "Finish a chapter of {p} as a {a} {f} on hard difficulty, losing no {t}."sv,
    "Open a museum in {p} with at least # {t} and a {n} on show."sv,
    "Finish all # trials at {p} with {a} {t} left over for later use."sv,
};
constexpr std::array kEnglishAdjectives{
    "Amber"sv,   "Blazing"sv, "Brittle"sv,  "Crimson"sv,   "Distant"sv,  "Ebony"sv,  "Faded"sv,  "Gilded"sv,
    "Hollow"sv,  "Iron"sv,    "Jolly"sv,    "Keen"sv,      "Lonely"sv,   "Mossy"sv,  "Nimble"sv, "Ochre"sv,
    "Patient"sv, "Quiet"sv,   "Rusted"sv,   "Silver"sv,    "Tireless"sv, "Umber"sv,  "Velvet"sv, "Wandering"sv,
    "Bitter"sv,  "Humble"sv,  "Stubborn"sv, "Forgotten"sv, "Unbroken"sv, "Sleepy"sv,
};
constexpr std::array kEnglishNouns{
    "Beacon"sv,  "Anvil"sv,   "Bridge"sv, "Compass"sv, "Dragon"sv,  "Ember"sv,  "Falcon"sv,  "Garden"sv,
    "Harbour"sv, "Idol"sv,    "Jewel"sv,  "Kettle"sv,  "Lantern"sv, "Mirror"sv, "Needle"sv,  "Obelisk"sv,
    "Pilgrim"sv, "Quarry"sv,  "Relic"sv,  "Saddle"sv,  "Throne"sv,  "Urn"sv,    "Violin"sv,  "Windmill"sv,
    "Archive"sv, "Bastion"sv, "Cabin"sv,  "Drum"sv,    "Embassy"sv, "Ferry"sv,  "Goblet"sv,  "Horn"sv,
    "Island"sv,  "Jungle"sv,  "Knot"sv,   "Ladder"sv,  "Meteor"sv,  "Nest"sv,   "Orchard"sv, "Puzzle"sv,
};
constexpr std::array kEnglishPlaces{
    "Varnholm"sv,   "Brindle Bay"sv, "Ashmoor"sv,     "Obern"sv,    "Quillon"sv,     "Tarrow Glen"sv,
    "Low Esker"sv,  "Melbrook"sv,    "Saltreach"sv,   "Dunmere"sv,  "Kestrel Gap"sv, "Ombria"sv,
    "Fennick"sv,    "Hartsbluff"sv,  "Ivory Steps"sv, "Norrabin"sv, "Pellworm"sv,    "Ruskin Vale"sv,
    "Stony Ford"sv, "Ulverton"sv,    "Wexcombe"sv,    "Yarrowby"sv, "Zennor Deep"sv, "Cobblewick"sv,
};
constexpr std::array kEnglishFoes{
    "Bramble King"sv, "clockmaker"sv,   "ferryman"sv,      "goblin baker"sv,     "harbour guard"sv,
    "ink wraith"sv,   "jester"sv,       "kraken"sv,        "lamplighter"sv,      "marsh witch"sv,
    "night baron"sv,  "ogre"sv,         "pirate queen"sv,  "quartermaster"sv,    "rock golem"sv,
    "swan boss"sv,    "toad prophet"sv, "umbral knight"sv, "village champion"sv, "wolf pack"sv,
};
constexpr std::array kEnglishThings{
    "apples"sv,   "bells"sv, "candles"sv, "dice"sv,    "eggs"sv,    "flags"sv,   "gears"sv,       "herbs"sv,
    "ink pots"sv, "jars"sv,  "keys"sv,    "letters"sv, "maps"sv,    "nails"sv,   "onions"sv,      "pearls"sv,
    "quills"sv,   "ropes"sv, "shells"sv,  "tokens"sv,  "ribbons"sv, "violets"sv, "blue stones"sv, "yarn balls"sv,
};

constexpr std::array kAccentedNames{
    "Défi de {p}"sv,   "L’île de {p}"sv,   "{n} oublié"sv,        "Die Hüter von {p}"sv, "{n} für {p}"sv,
    "El último {n}"sv, "Corazón de {p}"sv, "À la lueur du {n}"sv, "Schlüssel: {n}"sv,    "Más allá de {p}"sv,
};
constexpr std::array kAccentedDescriptions{
    "Terminez le défi de {p} sans perdre vos # {t}."sv,
    "Récoltez # {t} à {p} avant la tombée de la nuit."sv,
    "Öffnet das große Tor von {p} und überlebt # Nächte."sv,
    "Übergebt dem {f} von {p} alle # {t}."sv,
    "Derrota al {f} de {p} en menos de # minutos, ¡sin ayuda!"sv,
    "Reúne # {t} y llévalos al faro de {p} al día siguiente."sv,
};
constexpr std::array kAccentedNouns{"Phénix"sv, "Château"sv, "Glöckner"sv, "Dragón"sv, "Forêt"sv, "Brücke"sv};
constexpr std::array kAccentedPlaces{"Brévaine"sv, "Grünmoor"sv, "Peñalba"sv, "Côte-d’Ambre"sv, "Örtelsee"sv};
constexpr std::array kAccentedFoes{"gardien masqué"sv, "Müller"sv, "señor del pantano"sv, "forgeron"sv};
constexpr std::array kAccentedThings{"étoiles"sv, "Schlüssel"sv, "perlas"sv, "clés"sv, "Bücher"sv};

constexpr std::array kCyrillicNames{
    "{a} охотник"sv, "{a} охотник"sv,   "{n} из {p}"sv,  "{a} {n}"sv,
    "Тайна {p}"sv,   "Последний {n}"sv, "Назад в {p}"sv, "{n} и {n}"sv,
};
constexpr std::array kCyrillicDescriptions{
    "Соберите # {t} в окрестностях {p}."sv,
    "Пройдите путь до {p} за # минут и не разбудите сторожа."sv,
    "Победите в поединке: ваш соперник – {f}."sv,
    "Откройте все двери {p}, пока горит {n}."sv,
    "Найдите # {t} за одну ночь."sv,
    "Помогите старику из {p} починить {n}."sv,
};
constexpr std::array kCyrillicAdjectives{"Северный"sv, "Упрямый"sv, "Тихий"sv, "Медный"sv, "Забытый"sv, "Янтарный"sv};
constexpr std::array kCyrillicNouns{"маяк"sv, "колокол"sv, "сокол"sv, "паром"sv, "фонарь"sv, "компас"sv, "якорь"sv};
constexpr std::array kCyrillicPlaces{"Варнограда"sv, "Белой Косы"sv, "Старого Брода"sv, "Мхов"sv, "Озёрска"sv};
constexpr std::array kCyrillicFoes{"лесной охотник"sv, "болотный царь"sv,  "часовщик"sv, "хозяин переправы"sv,
                                   "ночной барон"sv,   "каменный страж"sv, "мельник"sv};
constexpr std::array kCyrillicThings{"ключей"sv, "писем"sv, "свечей"sv, "жемчужин"sv, "колосков"sv};

constexpr std::array kChineseNames{"{a}{n}"sv, "{p}的{n}"sv, "重返{p}"sv, "{p}守护者"sv, "第#个{n}"sv};
constexpr std::array kChineseDescriptions{
    "在{p}收集#个{t}，天亮之前回到村子。"sv,
    "不使用{t}，击败{p}的{f}。"sv,
    "和{f}一起在{p}度过#个夜晚，并修好{n}。"sv,
};
constexpr std::array kChineseAdjectives{"沉默的"sv, "金色"sv, "遥远的"sv, "不屈的"sv};
constexpr std::array kChineseNouns{"灯塔"sv, "猎人"sv, "古钟"sv, "茶馆"sv, "飞鸟"sv};
constexpr std::array kChinesePlaces{"云岭"sv, "白沙湾"sv, "青石镇"sv, "雾海"sv};
constexpr std::array kChineseFoes{"钟表匠"sv, "沼泽女巫"sv, "石像"sv, "夜之男爵"sv};
constexpr std::array kChineseThings{"贝壳"sv, "钥匙"sv, "蜡烛"sv, "信件"sv};

constexpr std::array kJapaneseNames{"{a}{n}"sv, "{p}の{n}"sv, "{p}ふたたび"sv, "{n}マスター"sv, "#番目の{n}"sv};
constexpr std::array kJapaneseDescriptions{
    "{p}で{t}を#個あつめて、夜明けまでに戻る。"sv,
    "{t}を使わずに{p}の{f}をたおす。"sv,
    "{f}といっしょに{p}で#回、夜をすごす。"sv,
};
constexpr std::array kJapaneseAdjectives{"しずかな"sv, "黄金の"sv, "はるかなる"sv, "くじけぬ"sv};
constexpr std::array kJapaneseNouns{"灯台"sv, "狩人"sv, "鐘"sv, "ランタン"sv, "はやぶさ"sv};
constexpr std::array kJapanesePlaces{"霧の港"sv, "白砂の浜"sv, "星見が丘"sv, "ヴァルン村"sv};
constexpr std::array kJapaneseFoes{"時計職人"sv, "沼の魔女"sv, "岩ゴーレム"sv, "夜の男爵"sv};
constexpr std::array kJapaneseThings{"貝がら"sv, "カギ"sv, "ろうそく"sv, "手紙"sv};

constexpr std::array kKoreanNames{"{a} {n}"sv, "{p}의 {n}"sv, "다시 {p}"sv, "{n} 수집가"sv, "#번째 {n}"sv};
constexpr std::array kKoreanDescriptions{
    "{p}에서 {t} #개를 모아 새벽 전에 돌아오세요."sv,
    "{t} 없이 {p}의 {f}를 물리치세요."sv,
    "{f}와 함께 {p}에서 #번의 밤을 보내세요."sv,
};
constexpr std::array kKoreanAdjectives{"고요한"sv, "황금"sv, "머나먼"sv, "꺾이지 않는"sv};
constexpr std::array kKoreanNouns{"등대"sv, "사냥꾼"sv, "종"sv, "대장간"sv, "나침반"sv};
constexpr std::array kKoreanPlaces{"안개 항구"sv, "흰모래 만"sv, "별언덕"sv, "바른 마을"sv};
constexpr std::array kKoreanFoes{"시계공"sv, "늪의 마녀"sv, "바위 거인"sv, "밤의 남작"sv};
constexpr std::array kKoreanThings{"조개껍데기"sv, "열쇠"sv, "양초"sv, "편지"sv};

constexpr std::array kTagSubjects{
    "story"sv,       "collectible"sv,   "speedrun"sv,  "secret"sv,      "combat"sv,      "puzzle"sv,
    "exploration"sv, "stealth"sv,       "crafting"sv,  "multiplayer"sv, "co-op"sv,       "survival"sv,
    "hard mode"sv,   "seasonal"sv,      "tutorial"sv,  "racing"sv,      "fishing"sv,     "cooking"sv,
    "trading"sv,     "building"sv,      "magic"sv,     "archery"sv,     "platforming"sv, "music"sv,
    "night"sv,       "hidden object"sv, "no damage"sv, "pacifist"sv,    "arena"sv,       "time trial"sv,
    "farming"sv,     "taming"sv,        "riding"sv,    "sailing"sv,     "flying"sv,      "mining"sv,
    "diving"sv,      "companion"sv,     "dialogue"sv,  "boss rush"sv,   "ending"sv,      "new game plus"sv,
    "leaderboard"sv, "photo mode"sv,    "museum"sv,    "quest"sv,       "dungeon"sv,     "raid"sv,
    "ranked"sv,      "letters"sv,
};
constexpr std::array kTagModifiers{
    ""sv,         "solo "sv,    "online "sv, "classic "sv, "weekend "sv,
    "act one "sv, "act two "sv, "winter "sv, "summer "sv,  "veteran "sv,
};
constexpr std::array kEmojis{"🏆"sv, "🐉"sv, "🔥"sv, "🗝️"sv, "🎣"sv, "👑"sv, "🌙"sv, "🛡️"sv};

constexpr Vocabulary kEnglish{kEnglishNames,  kEnglishDescriptions, kEnglishAdjectives, kEnglishNouns,
                              kEnglishPlaces, kEnglishFoes,         kEnglishThings};
constexpr Vocabulary kAccented{kAccentedNames, kAccentedDescriptions, {}, kAccentedNouns, kAccentedPlaces,
                               kAccentedFoes,  kAccentedThings};
constexpr Vocabulary kCyrillic{kCyrillicNames,  kCyrillicDescriptions, kCyrillicAdjectives, kCyrillicNouns,
                               kCyrillicPlaces, kCyrillicFoes,         kCyrillicThings};
constexpr Vocabulary kChinese{kChineseNames,  kChineseDescriptions, kChineseAdjectives, kChineseNouns,
                              kChinesePlaces, kChineseFoes,         kChineseThings};
constexpr Vocabulary kJapanese{kJapaneseNames,  kJapaneseDescriptions, kJapaneseAdjectives, kJapaneseNouns,
                               kJapanesePlaces, kJapaneseFoes,         kJapaneseThings};
constexpr Vocabulary kKorean{kKoreanNames,  kKoreanDescriptions, kKoreanAdjectives, kKoreanNouns,
                             kKoreanPlaces, kKoreanFoes,         kKoreanThings};

} // namespace

const Vocabulary &vocabulary(Writing writing)
{
    switch (writing) {
    case Writing::Accented:
        return kAccented;
    case Writing::Cyrillic:
        return kCyrillic;
    case Writing::Chinese:
        return kChinese;
    case Writing::Japanese:
        return kJapanese;
    case Writing::Korean:
        return kKorean;
    case Writing::English:
        break;
    }
    return kEnglish;
}

Vocabulary::Words tagSubjects()
{
    return kTagSubjects;
}

Vocabulary::Words tagModifiers()
{
    return kTagModifiers;
}

Vocabulary::Words emojis()
{
    return kEmojis;
}
