// Words that stand in every text. Runs at compile time: a phrase that begins with one is looked up by another of its
// words, so that reading a page does not stop at each "the".

const WORDS =
  // Small words of the languages that names are listed in.
  'a al all an and are as at au aux be by da das de dei del dem den der des di die do dos du e ei el en et for from gli ' +
  'he her his i if il in is it its la las le les lo los na ne new no not o of on one or os our out s she so some that ' +
  'the their there they this to un una und une us van von was we were which who will with y ' +
  // Numbers, and the words of dates.
  'two three four five six seven eight nine ten eleven twelve first second third last next month week year day days ' +
  'january february march april may june july august september october november december monday tuesday wednesday ' +
  'thursday friday saturday sunday 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 ' +
  'в и на о по с у з на до від за не та i w z do bu bir ve la';

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
