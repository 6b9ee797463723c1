import { describe, expect, it } from 'vitest';
import { brokenForms } from './every-alias.states';
import type { Named } from './inflection';
import { turkish } from './turkish';

const NAMES: [name: string, named: Named, forms: string][] = [
  [
    'ateşkes',
    'term',
    'ateşkes | ateşkesi | ateşkese | ateşkeste | ateşkesten | ateşkesin | ateşkesle | ateşkesteki | ateşkesler | ateşkesleri | ateşkeslere | ateşkeslerde | ateşkeslerden | ateşkeslerin | ateşkeslerle | ateşkeslerdeki | ateşkesini | ateşkesine | ateşkesinde | ateşkesinden | ateşkesinin | ateşkesiyle | ateşkesindeki | ateşkeslerini | ateşkeslerine | ateşkeslerinde | ateşkeslerinden | ateşkeslerinin | ateşkesleriyle | ateşkeslerindeki',
  ],
  [
    'mütareke',
    'term',
    'mütareke | mütarekeyi | mütarekeye | mütarekede | mütarekeden | mütarekenin | mütarekeyle | mütarekedeki | mütarekeler | mütarekeleri | mütarekelere | mütarekelerde | mütarekelerden | mütarekelerin | mütarekelerle | mütarekelerdeki | mütarekesi | mütarekesini | mütarekesine | mütarekesinde | mütarekesinden | mütarekesinin | mütarekesiyle | mütarekesindeki | mütarekelerini | mütarekelerine | mütarekelerinde | mütarekelerinden | mütarekelerinin | mütarekeleriyle | mütarekelerindeki',
  ],
  [
    'insani ara',
    'term',
    'insani ara | insani arayı | insani araya | insani arada | insani aradan | insani aranın | insani arayla | insani aradaki | insani aralar | insani araları | insani aralara | insani aralarda | insani aralardan | insani araların | insani aralarla | insani aralardaki | insani arası | insani arasını | insani arasına | insani arasında | insani arasından | insani arasının | insani arasıyla | insani arasındaki | insani aralarını | insani aralarına | insani aralarında | insani aralarından | insani aralarının | insani aralarıyla | insani aralarındaki',
  ],
  [
    'silah bırakışması',
    'term',
    'silah bırakışması | silah bırakışmasını | silah bırakışmasına | silah bırakışmasında | silah bırakışmasından | silah bırakışmasının | silah bırakışmasıyla | silah bırakışmasındaki | silah bırakışmaları | silah bırakışmalarını | silah bırakışmalarına | silah bırakışmalarında | silah bırakışmalarından | silah bırakışmalarının | silah bırakışmalarıyla | silah bırakışmalarındaki',
  ],
  [
    'Gazze ateşkesi',
    'term',
    'Gazze ateşkesi | Gazze ateşkesini | Gazze ateşkesine | Gazze ateşkesinde | Gazze ateşkesinden | Gazze ateşkesinin | Gazze ateşkesiyle | Gazze ateşkesindeki | Gazze ateşkesleri | Gazze ateşkeslerini | Gazze ateşkeslerine | Gazze ateşkeslerinde | Gazze ateşkeslerinden | Gazze ateşkeslerinin | Gazze ateşkesleriyle | Gazze ateşkeslerindeki',
  ],
  [
    '2712 sayılı karar',
    'term',
    '2712 sayılı karar | 2712 sayılı kararı | 2712 sayılı karara | 2712 sayılı kararda | 2712 sayılı karardan | 2712 sayılı kararın | 2712 sayılı kararla | 2712 sayılı karardaki | 2712 sayılı kararlar | 2712 sayılı kararları | 2712 sayılı kararlara | 2712 sayılı kararlarda | 2712 sayılı kararlardan | 2712 sayılı kararların | 2712 sayılı kararlarla | 2712 sayılı kararlardaki | 2712 sayılı kararını | 2712 sayılı kararına | 2712 sayılı kararında | 2712 sayılı kararından | 2712 sayılı kararının | 2712 sayılı kararıyla | 2712 sayılı kararındaki | 2712 sayılı kararlarını | 2712 sayılı kararlarına | 2712 sayılı kararlarında | 2712 sayılı kararlarından | 2712 sayılı kararlarının | 2712 sayılı kararlarıyla | 2712 sayılı kararlarındaki',
  ],
  [
    'çatışmaların durdurulması',
    'term',
    'çatışmaların durdurulması | çatışmaların durdurulmasını | çatışmaların durdurulmasına | çatışmaların durdurulmasında | çatışmaların durdurulmasından | çatışmaların durdurulmasının | çatışmaların durdurulmasıyla | çatışmaların durdurulmasındaki | çatışmaların durdurulmaları | çatışmaların durdurulmalarını | çatışmaların durdurulmalarına | çatışmaların durdurulmalarında | çatışmaların durdurulmalarından | çatışmaların durdurulmalarının | çatışmaların durdurulmalarıyla | çatışmaların durdurulmalarındaki',
  ],
  [
    'BM Güvenlik Konseyi',
    'body',
    'BM Güvenlik Konseyi | BM Güvenlik Konseyini | BM Güvenlik Konseyine | BM Güvenlik Konseyinde | BM Güvenlik Konseyinden | BM Güvenlik Konseyinin | BM Güvenlik Konseyiyle | BM Güvenlik Konseyindeki',
  ],
  [
    'Arap Birliği',
    'body',
    'Arap Birliği | Arap Birliğini | Arap Birliğine | Arap Birliğinde | Arap Birliğinden | Arap Birliğinin | Arap Birliğiyle | Arap Birliğindeki',
  ],
  [
    'Birleşmiş Milletler',
    'body',
    'Birleşmiş Milletler | Birleşmiş Milletleri | Birleşmiş Milletlere | Birleşmiş Milletlerde | Birleşmiş Milletlerden | Birleşmiş Milletlerin | Birleşmiş Milletlerle | Birleşmiş Milletlerdeki',
  ],
  [
    'Özgür Suriye Ordusu',
    'body',
    'Özgür Suriye Ordusu | Özgür Suriye Ordusunu | Özgür Suriye Ordusuna | Özgür Suriye Ordusunda | Özgür Suriye Ordusundan | Özgür Suriye Ordusunun | Özgür Suriye Ordusuyla | Özgür Suriye Ordusundaki',
  ],
  [
    'Hızlı Destek Kuvvetleri',
    'body',
    'Hızlı Destek Kuvvetleri | Hızlı Destek Kuvvetlerini | Hızlı Destek Kuvvetlerine | Hızlı Destek Kuvvetlerinde | Hızlı Destek Kuvvetlerinden | Hızlı Destek Kuvvetlerinin | Hızlı Destek Kuvvetleriyle | Hızlı Destek Kuvvetlerindeki',
  ],
  ['Husiler', 'body', 'Husiler | Husileri | Husilere | Husilerde | Husilerden | Husilerin | Husilerle | Husilerdeki'],
  ['Taliban', 'body', 'Taliban'],
  ['DEAŞ', 'body', 'DEAŞ'],
  [
    'Amerika Birleşik Devletleri',
    'state',
    'Amerika Birleşik Devletleri | Amerika Birleşik Devletlerini | Amerika Birleşik Devletlerine | Amerika Birleşik Devletlerinde | Amerika Birleşik Devletlerinden | Amerika Birleşik Devletlerinin | Amerika Birleşik Devletleriyle | Amerika Birleşik Devletlerindeki',
  ],
  [
    'Birleşik Arap Emirlikleri',
    'state',
    'Birleşik Arap Emirlikleri | Birleşik Arap Emirliklerini | Birleşik Arap Emirliklerine | Birleşik Arap Emirliklerinde | Birleşik Arap Emirliklerinden | Birleşik Arap Emirliklerinin | Birleşik Arap Emirlikleriyle | Birleşik Arap Emirliklerindeki',
  ],
  ['Suudi Arabistan', 'state', 'Suudi Arabistan'],
  ['Kosta Rika', 'state', 'Kosta Rika'],
  ['Çad', 'state', 'Çad'],
  ['Irak', 'state', 'Irak'],
  [
    'Filipinler',
    'state',
    'Filipinler | Filipinleri | Filipinlere | Filipinlerde | Filipinlerden | Filipinlerin | Filipinlerle | Filipinlerdeki',
  ],
  ['Recep Tayyip Erdoğan', 'person', 'Recep Tayyip Erdoğan'],
  ['Abdulfettah el-Burhan', 'person', 'Abdulfettah el-Burhan'],
  ['Beyaz Saray', 'state', 'Beyaz Saray'],
  [
    'Minsk Grubu',
    'body',
    'Minsk Grubu | Minsk Grubunu | Minsk Grubuna | Minsk Grubunda | Minsk Grubundan | Minsk Grubunun | Minsk Grubuyla | Minsk Grubundaki',
  ],
];

const ADJECTIVES: [lemma: string, forms: string][] = [
  ['Rus', 'Rus'],
  ['Amerikan', 'Amerikan'],
  ['İsrailli', 'İsrailli'],
];

const PEOPLE: [lemma: string, forms: string][] = [
  ['Rus', 'Rus | Ruslar | Rusları | Ruslara | Ruslarda | Ruslardan | Rusların | Ruslarla | Ruslardaki'],
  [
    'Filistinli',
    'Filistinli | Filistinliyi | Filistinliye | Filistinlide | Filistinliden | Filistinlinin | Filistinliyle | Filistinlideki | Filistinliler | Filistinlileri | Filistinlilere | Filistinlilerde | Filistinlilerden | Filistinlilerin | Filistinlilerle | Filistinlilerdeki',
  ],
  ['Türk', 'Türk | Türkler | Türkleri | Türklere | Türklerde | Türklerden | Türklerin | Türklerle | Türklerdeki'],
  [
    'Yunan',
    'Yunan | Yunanlar | Yunanları | Yunanlara | Yunanlarda | Yunanlardan | Yunanların | Yunanlarla | Yunanlardaki',
  ],
  [
    'Ürdünlü',
    'Ürdünlü | Ürdünlüyü | Ürdünlüye | Ürdünlüde | Ürdünlüden | Ürdünlünün | Ürdünlüyle | Ürdünlüdeki | Ürdünlüler | Ürdünlüleri | Ürdünlülere | Ürdünlülerde | Ürdünlülerden | Ürdünlülerin | Ürdünlülerle | Ürdünlülerdeki',
  ],
  [
    'Iraklı',
    'Iraklı | Iraklıyı | Iraklıya | Iraklıda | Iraklıdan | Iraklının | Iraklıyla | Iraklıdaki | Iraklılar | Iraklıları | Iraklılara | Iraklılarda | Iraklılardan | Iraklıların | Iraklılarla | Iraklılardaki',
  ],
];

describe('forms in Turkish', () => {
  it.each(NAMES)('of the name %s, of a %s', (name, named, forms) => {
    expect(turkish.name(name, named).join(' | ')).toBe(forms);
  });

  it.each(ADJECTIVES)('of the adjective %s', (lemma, forms) => {
    expect(turkish.adjective(lemma).join(' | ')).toBe(forms);
  });

  it.each(PEOPLE)('of the people %s', (lemma, forms) => {
    expect(turkish.people(lemma).join(' | ')).toBe(forms);
  });

  it('of every alias of the record are whole, each once, itself among them', () => {
    expect(brokenForms('tr', turkish)).toEqual([]);
  });
});
