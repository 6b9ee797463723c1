// The same sentences for languages that write a noun before its name or adjective, letters in front of a word, or no
// spaces at all.

const TURKISH = `
Ürdün Nehri bu yıl kurudu.
{Ürdün} bu yıl kuraklık yaşadı.
Masada Rus salatası ile Türk kahvesi vardı.
{Rus} askerleri ile {Türk} askerleri devriye gezdi.
Katar Üniversitesi yeni bölüm açıyor.
{Katar} yeni bölüm açıyor.
{Ukraynalıların} çoğu geri döndü.
`;
const ARABIC = `
افتتحت جامعة الكويت مكتبة جديدة.
افتتحت {الكويت} سفارة جديدة.
نقلت صحيفة {إسرائيلية} الخبر.
غرق قارب في نهر النيجر.
شرب القهوة التركية وتعلم اللغة الفرنسية.
رحبت الحكومة {التركية} بذلك.
وقالت {واشنطن} إنها توافق.
سافر إلى واشنطن أمس.
`;
const HEBREW = `
הוא נפל לנהר הירדן.
{ירדן} הודיעה על כך.
באוניברסיטת ישראל לומדים היום.
הם אכלו סלט יווני ושתו קפה טורקי.
הצבא ה{טורקי} נסוג.
אמרה {מוסקבה} אתמול.
ב{איחוד האירופי} שתקו.
`;
const PERSIAN = `
رود اردن پرآب شد.
{اردن} بیانیه داد.
در خیابان فلسطین باران آمد.
روزنامه {اسرائیلی} نوشت.
سالاد یونانی و قهوه ترک سفارش دادند.
{آمریکایی‌ها} رفتند.
`;
const CHINESE = `
美国银行上调了预期。
{美国}上调了关税。
{印度人}涌回旅游胜地。
{以色列}人质家属在集会。
上海地铁迎来客流高峰。
{海地}迎来维和部队。
`;

/** By language, one sentence a line. */
export const EASTERN_SENTENCES: Record<string, string> = {
  ar: ARABIC,
  fa: PERSIAN,
  he: HEBREW,
  tr: TURKISH,
  zh: CHINESE,
};
