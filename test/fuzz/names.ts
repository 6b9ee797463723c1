// Names as people write them: the ground from which mutated strings are made.

export const NAMES: readonly string[] = [
  ...['United States', 'US', 'U.S.', 'United Nations', 'UN', 'U.N.', 'New Mexico', 'Mexico', 'Turkey', 'Türkiye'],
  ...['Security Council', 'United Nations Security Council', 'Security Council of Russia', 'Russia', 'al-Qaeda'],
  ...["Côte d'Ivoire", 'Cote dIvoire', 'Bogotá', 'Erdoğan', 'Recep Tayyip Erdoğan', 'İstanbul', 'Akıncı', 'São Tomé'],
  ...['ceasefire', 'cease-fire', 'cease fire', 'truce', 'Waffenruhe', 'alto el fuego', 'Onu', 'ONU', 'Guinea-Bissau'],
  ...['Россия', 'Российская Федерация', 'Орёл', 'Україна', 'Об’єднані Нації', 'перемирие', 'ООН', 'США', 'Киев'],
  ...['روسيا', 'أوكرانيا', 'إيران', 'الأمم المتحدة', 'لبنان', 'موسى', 'ایران', 'ترکیه', 'هدنة', 'وقف إطلاق النار'],
  ...['רוסיה', 'ישראל', 'לבנון', 'האומות המאוחדות', 'הפסקת אש', '美国', '美', '美国国务院', '俄罗斯', '联合国'],
  ...['ロシア', 'ﾛｼｱ', 'トルコ', 'ไทย', 'สหประชาชาติ', '대한민국', '한국', 'भारत', 'Ελλάδα', 'ＵＮ', 'Sana`a', 'Kyiv'],
];

/** What stands around names. */
export const AROUND: readonly string[] = [
  ...[' ', ' ', ' ', '  ', '\n', '\u00a0', ', ', '. ', '.', '-', '–', '/', '’s ', "'s ", '’ın ', '@', '_', '1', '', ''],
  ...[
    ' and ',
    ' said the ',
    '-led ',
    'n ',
    'و',
    'ول',
    'ב',
    'וה',
    ' the ',
    '。',
    '在',
    'は',
    '\u00ad',
    '\u200f',
    '\u200d',
  ],
  ...['\u0301', '\u0640', ' “', '” ', ' (', ') ', '#', 'www.', '.com ', '.example/', 'info@', '🚀', '\ud83d', ' SAYS '],
];
