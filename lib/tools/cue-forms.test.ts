import { describe, expect, it } from 'vitest';
import { cueForms } from './cue-forms';

describe('cueForms', () => {
  it.each([
    ['Идлиб', ['Идлибе', 'Идлиба', 'Идлибі']],
    ['план Байдена', ['плана Байдена']],
    ['غزة', ['الغزة']],
  ])('has %s in other forms too, that of the entry first', (text, others) => {
    const forms = cueForms(text);
    expect(forms[0]).toBe(text);
    expect(forms).toEqual(expect.arrayContaining(others));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('has those of one language alone, where its letters tell which it is', () => {
    expect(cueForms('Ідліб')).toContain('Ідлібу');
    expect(cueForms('Бейрут')).toEqual(expect.arrayContaining(['Бейруте', 'Бейруті']));
    expect(cueForms('Арцыз')).not.toContain('Арцызі');
    expect(cueForms('Арциз')).toContain('Арцизі');
  });

  it.each(['Idlib', 'Gazze', '加沙', '20 сентября'])('leaves %s as it is', (text) => {
    expect(cueForms(text)).toEqual([text]);
  });
});
