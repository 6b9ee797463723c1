// The words that no alias may be, as data: about 300 of the most frequent of English, folded.
// The function words are those of the English stop list of Snowball (snowballstem.org), without contractions; verbs,
// nouns, adjectives and adverbs are from the top of the New General Service List (newgeneralservicelist.com), in the
// forms that news uses; then days, months and names of persons that are words. Names of states ("turkey", "china",
// "chad", "jordan") are told from words by their capital and stay out.

const FUNCTION_WORDS =
  'i me my we us our you your he him his she her it its they them their what which who whom this that these those am is ' +
  'are was were be been being have has had do does did will would shall should can could may might must a an the and but ' +
  'if or because as until while of at by for with about against between into through during before after above below to ' +
  'from up down in out on off over under again further then once here there when where why how all any both each few ' +
  'more most other some such no nor not only own same so than too very';
const VERBS =
  'say says said saying make makes made go goes going went gone get got know think take took taken see saw seen come came ' +
  'want look use used find found give gave given tell told work call called try ask need feel become leave left put mean ' +
  'keep let begin began seem help show hear play run move live believe hold held bring happen write provide sit stand lose ' +
  'lost pay meet met include continue set learn change lead understand watch follow stop create speak read allow add spend ' +
  'grow open walk win won offer remember love consider buy wait serve die send expect build stay fall cut reach kill remain';
const NOUNS =
  'people time year years day days man woman child children world life hand part place case week company system program ' +
  'question government number night point home water room mother area money story fact month lot right study book eye job ' +
  'word business issue side kind head house service friend father power hour game line end member law car city name team ' +
  'minute idea body back parent face others level office door health person art war history party result morning reason ' +
  'news state country group problem';
const OTHERS =
  'new good high old great big small large national young different black long little important political bad white real ' +
  'best public sure early able human local late hard major better economic strong possible whole free military true ' +
  'federal international full special easy clear recent certain red open also now just well even still never really ' +
  'always one two three four five first second last next';
const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
  'october november december';
const NAMES_THAT_ARE_WORDS =
  'bush brown baker church craft grace hope khan king long mark price rice rose wallace young';

export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [FUNCTION_WORDS, VERBS, NOUNS, OTHERS, CALENDAR, NAMES_THAT_ARE_WORDS].join(' ').split(' '),
);
