import { expect, test } from 'vitest';
import { ISTILAH_KOLOM } from '../../../src/domain/kantor/istilah';
import { ISTILAH_IDENTITAS } from '../../../src/domain/kantor/istilah-identitas';
import { recogniseHeader, recogniseIdentitas, spellingKey } from '../../../src/domain/kantor/recognise';
import { mayBeginWith } from '../../../src/domain/kantor/spelling-start';

const spellingsOf = (terms: typeof ISTILAH_KOLOM | typeof ISTILAH_IDENTITAS): readonly string[] =>
  Object.values(terms).flatMap(({ ejaan, salah }) => [...ejaan, ...Object.keys(salah)]);
const short = (text: string): boolean => text.length <= 60;

test('every spelling of a header is known, however it is set', () => {
  const set = spellingsOf(ISTILAH_KOLOM).flatMap((one) => [one, ` ${one.toUpperCase()}`, `(${one}`, `${one} (*)`]);
  expect(set.filter((text) => short(text) && !recogniseHeader(text))).toEqual([]);
});

test('every spelling of a label is known, and one that slipped behind its second letter', () => {
  const set = spellingsOf(ISTILAH_IDENTITAS).map((one) => `${one.toLowerCase()}:`);
  expect(set.filter((text) => short(text) && !recogniseIdentitas(text))).toEqual([]);
  expect(recogniseIdentitas('Kuailfikasi Pelaksana')?.nama).toBe(recogniseIdentitas('Kualifikasi Pelaksana')?.nama);
});

test('what begins with a spelling is never turned away, whatever stands around and between its letters', () => {
  const keys = spellingsOf(ISTILAH_KOLOM).map(spellingKey);
  const may = mayBeginWith(keys);
  expect(keys).not.toContain('');
  const ways = (key: string): readonly string[] => [
    key,
    `- ${key}`,
    `${key}xyz`,
    [...key].join(' '),
    `Ⓐ ◆ ${key}`,
    [...key].join('\u2011'),
    // In lower case these hold a plain letter.
    key.replace('k', '\u212A'),
    key.replace('i', '\u0130'),
  ];
  const turned = keys.flatMap(ways).filter((text) => keys.some((key) => spellingKey(text).startsWith(key)) && !may(text));
  expect(turned).toEqual([]);
});

test('a mark, with or without a number, is turned away', () => {
  const may = mayBeginWith(spellingsOf(ISTILAH_KOLOM).map(spellingKey));
  expect(['◆ ke 12', '■', '●', '√', '12', '–'].filter(may)).toEqual([]);
});

test('what stands in the cells of a table is turned away by its first letters', () => {
  const may = mayBeginWith(spellingsOf(ISTILAH_KOLOM).map(spellingKey));
  expect(['Konsep rencana aksi', '15 menit', '12', 'Memeriksa', ''].filter(may)).toEqual([]);
});
