// Small sets of units, each chosen so that one rule of matching meets itself at every turn.

/** Invisible units are written as escapes; each text is a set of UTF-16 code units. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  'spaces and dashes': 'aAbB \u00a0\u2009\n\t-‐–—−',
  apostrophes: "aAbBs'’‘ʼ´`′ ",
  'diacritics, composed': 'aáàäâAÁÄoöOÖ ',
  'diacritics, decomposed': 'aeAE\u0301\u0308\u0327 ',
  'dotted and dotless i': 'iıIİ\u0307lL ',
  invisible: 'aAb \u00ad\u200b\u200c\u200d\u200e\u200f\u2066\u2069\ufeff',
  'addresses, hosts, handles': 'aAb1._@ -/:#',
  'hosts with invisible units': 'aA1.@\u00ad\u0301\u200d ',
  'digits and underscores': 'aA12_٣ .',
  Cyrillic: 'еёЕЁийИЙ ʼ-',
  'Cyrillic, decomposed': 'еЕиИ\u0308\u0306 ',
  Greek: 'αάΑΆσςΣ ',
  'Arabic prefixes': 'وبلكفار س',
  'Arabic forms': 'اأإآىيیةهكکؤئ ',
  'Arabic vowels and kashida': 'وبر\u0640\u064e\u0651\u0670\u200c ',
  'Arabic beside Latin': 'وبرaA@. \u200f\u061c',
  'Arabic presentation forms': 'وﻭبﺏلﻝاﺍرﻻ ',
  'Hebrew prefixes': 'והבלמכשרק ',
  'Hebrew with niqqud': 'והר\u05b0\u05bc\u05c1׳״\u05be ',
  'Han and Latin': '美国aAb ，。.@',
  'Kana, half and full width': 'ロシﾛｼーｰは\u3099 a',
  'Thai, Lao, Khmer, Burmese': 'ไทย\u0e48\u0e31ລາ\u0ebbខ\u17d2ម\u102dြa ',
  Devanagari: 'भारत\u093e\u0941\u0947\u094da ',
  Hangul: '한국ᄒ\u1161\u11ab a',
  'full width': 'ＡａAa．＠－＇＿１ \u3000',
  'surrogates and emoji': 'aA\ud83d\ude80\ud83c\uddf7\u200d\ufe0f\u20e3 ',
  'marks of every block': 'aAa\u0301\u0489\u0653\u0e48\u1ab0\u20d0\u20dd\ufe0f\ufe20\u3099',
  'letters without two cases': 'aA²ºªĸʔⁿⓐⅧ¨ _',
  capitals: 'ABCabc. ',
  'ligatures and title case': 'fiﬁßẞǅǆǄdsS ',
};

/** What is taken from another alphabet now and then, so that rules meet. */
export const SPICE = " aA1.@-'’_\u00ad\u200d\u0301\u0640و美\ud83d";
