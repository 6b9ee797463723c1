// Zod schemas of the small values that entries share: ids, dates, addresses, citations, aliases.
import { z } from 'zod';
import { ALSO, CASES, CITATION_KINDS, EVIDENCE, FORMS, STRENGTHS } from './vocabulary';

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'an id is lower-case words joined by hyphens, such as "united-states"',
});

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
};

/** A date of the Gregorian calendar as far as it is known: `2020`, `2020-03`, `2020-03-06`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date is quoted and reads "2020", "2020-03" or "2020-03-06"',
  })
  .refine(isRealDate, { error: 'no such day in the calendar' });

export const fullDate = partialDate.refine((text) => text.length === 10, {
  error: 'a full date is needed here: "2020-03-06"',
});

const isDocumentAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password && (url.pathname !== '/' || url.search !== '');
};

export const address = z.string().refine(isDocumentAddress, {
  error: 'the http(s) address of one document is needed, not a site root',
});

/** BCP 47 language, or `mul` for a form used in every language of its script. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, {
  error: 'a language is a BCP 47 code such as "en", "zh-Hant", or "mul" for every language',
});

export const sentence = z.string().min(1).max(240);

/** The proof of an act: where it can be read. */
export const citation = z.strictObject({
  url: address,
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: partialDate.optional(),
  archived: address.optional(),
  accessed: fullDate.optional(),
  kind: z.enum(CITATION_KINDS),
});
export type Citation = z.infer<typeof citation>;

export const citations = z.array(citation).min(1, { error: 'at least one citation is needed' });

/** One written form that may name an actor, a ceasefire or a term. */
export const alias = z
  .strictObject({
    text: z.string().min(2),
    lang: language.default('en'),
    strength: z.enum(STRENGTHS).default('strong'),
    case: z.enum(CASES).optional(),
    form: z.enum(FORMS).optional(),
    needs: z.array(z.enum(EVIDENCE)).min(1).optional(),
    also: z.array(z.enum(ALSO)).optional(),
    except: z.array(z.string().min(2)).optional(),
    since: partialDate.optional(),
    until: partialDate.optional(),
  })
  .refine((one) => (one.strength === 'weak') === (one.needs !== undefined), {
    error: 'a weak alias says what evidence it needs, a strong one needs none',
    path: ['needs'],
  });
export type Alias = z.infer<typeof alias>;
