import { describe, expect, it } from 'vitest';
import { createChinese } from './chinese';
import { brokenForms } from './every-alias.states';
import type { Named } from './inflection';

const chinese = createChinese();

const NAMES: [name: string, named: Named, forms: string][] = [
  ['停火', 'term', '停火'],
  ['休战', 'term', '休战 | 休戰'],
  ['停止敌对行动', 'term', '停止敌对行动 | 停止敵對行動'],
  ['人道主义暂停', 'term', '人道主义暂停 | 人道主義暫停'],
  ['俄罗斯', 'state', '俄罗斯 | 俄羅斯'],
  ['俄軍', 'state', '俄軍 | 俄军'],
  ['联合国', 'body', '联合国 | 聯合國'],
  ['苏丹', 'state', '苏丹 | 蘇丹'],
  ['南苏丹', 'state', '南苏丹 | 南蘇丹'],
  ['也门', 'state', '也门 | 也門 | 葉門'],
  ['葉門', 'state', '葉門 | 叶门'],
  ['沙特阿拉伯', 'state', '沙特阿拉伯 | 沙烏地阿拉伯'],
  ['叙利亚', 'state', '叙利亚 | 敘利亞 | 敍利亞'],
  ['乍得', 'state', '乍得'],
  ['汤加', 'state', '汤加 | 湯加'],
  ['塞拉利昂', 'state', '塞拉利昂'],
  ['尼日尔', 'state', '尼日尔 | 尼日爾 | 尼日'],
  ['卢旺达', 'state', '卢旺达 | 盧旺達 | 盧安達'],
  ['老挝', 'state', '老挝 | 老撾 | 寮國'],
  ['意大利', 'state', '意大利 | 義大利'],
  ['科特迪瓦', 'state', '科特迪瓦 | 象牙海岸'],
  ['群岛', 'state', '群岛 | 群島 | 羣島'],
  ['特朗普', 'person', '特朗普'],
  [
    '唐纳德·特朗普',
    'person',
    '唐纳德·特朗普 | 唐纳德・特朗普 | 唐纳德‧特朗普 | 唐纳德•特朗普 | 唐納德·特朗普 | 唐納德・特朗普 | 唐納德‧特朗普 | 唐納德•特朗普',
  ],
  ['奧巴馬', 'person', '奧巴馬 | 奥巴马 | 歐巴馬'],
  ['默克尔', 'person', '默克尔 | 默克爾'],
  ['世界卫生组织', 'body', '世界卫生组织 | 世界衛生組織 | 世界衞生組織'],
  ['以色列', 'state', '以色列'],
];

const ADJECTIVES: [lemma: string, forms: string][] = [['美籍', '美籍']];

const PEOPLE: [lemma: string, forms: string][] = [['英籍', '英籍']];

describe('forms in Chinese', () => {
  it.each(NAMES)('of the name %s, of a %s', (name, named, forms) => {
    expect(chinese.name(name, named).join(' | ')).toBe(forms);
  });

  it.each(ADJECTIVES)('of the adjective %s', (lemma, forms) => {
    expect(chinese.adjective(lemma).join(' | ')).toBe(forms);
  });

  it.each(PEOPLE)('of the people %s', (lemma, forms) => {
    expect(chinese.people(lemma).join(' | ')).toBe(forms);
  });

  it('of every alias of the record are whole, each once, itself among them', () => {
    expect(brokenForms('zh', chinese)).toEqual([]);
  });
});
