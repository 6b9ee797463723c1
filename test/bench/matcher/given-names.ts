// Given names by the script they are written in; Latin stands several times, as most names of the web are in it.

const LATIN =
  'Ahmed Aisha Ali Amina Ana Anders Andrea Anna Antonio Aram Ayse Boris Bruno Camille Carlos Cem Chen Clara Daniel ' +
  'David Dilnoza Diego Elena Emma Erik Eva Fatima Felix Francisco Giorgi Grace Hana Hassan Helena Ibrahim Igor Ines ' +
  'Irina Isabel Ivan Jamal James Jan Javier Jean Jelena João John Jorge José Juan Julia Kaito Karim Kateryna Khalid ' +
  'Kofi Lars Laura Layla Leila Li Lucas Luis Magda Mahmoud Mai Marek Maria Marta Mehmet Michael Miguel Milan Mina ' +
  'Mohammed Nadia Natalia Nikola Noor Nur Olga Omar Oscar Pablo Paul Pedro Peter Petra Rania Ravi Rosa Said Samir ' +
  'Sara Sergei Sofia Stefan Tariq Thomas Tomás Wei Yara Yuki Yusuf Zainab Zoran';
const CYRILLIC =
  'Александр Алексей Анна Борис Виктор Владимир Дмитрий Елена Иван Игорь Ирина Мария Михаил Наталья Олег Ольга Павел ' +
  'Сергей Татьяна Юрий Тарас Оксана Богдан Надія';
const ARABIC =
  'أحمد علي محمد حسن حسين خالد عمر يوسف إبراهيم محمود سعيد سمير كريم طارق فاطمة عائشة زينب ليلى مريم نور هدى رانيا';
const HEBREW = 'דוד יוסף משה אברהם יעקב שרה רחל לאה מרים יונתן נועה תמר אסתר חנה';
const HAN = '王 李 张 刘 陈';

const words = (text: string) => text.split(' ');

export const GIVEN_NAMES: readonly { language: string; names: readonly string[] }[] = [
  ...Array.from({ length: 6 }, () => ({ language: 'en', names: words(LATIN) })),
  { language: 'ru', names: words(CYRILLIC) },
  { language: 'ar', names: words(ARABIC) },
  { language: 'he', names: words(HEBREW) },
  { language: 'zh', names: words(HAN) },
];
