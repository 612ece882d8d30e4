import { describe, expect, it } from 'vitest';
import { wrongNip, writtenNip } from '../../../src/domain/kantor/nip';

describe('an NIP', () => {
  it.each([
    ['197001011995031001', undefined],
    ['19700101 199503 1 001', undefined],
    ['199001012022212003', undefined],
    ['', undefined],
    ['1970010119950310', 'panjang'],
    ['19700101199503100A', 'huruf'],
    ['197013011995031001', 'lahir'],
    ['197001011995131001', 'angkat'],
    ['197001011995033001', 'jenis-kelamin'],
  ])('%s: %s', (nip, why) => {
    expect(wrongNip(nip)).toBe(why);
  });

  it('is printed 8-6-1-3, and stays as typed where it is none', () => {
    expect(writtenNip('197001011995031001')).toBe('19700101 199503 1 001');
    expect(writtenNip('19700101.199503.1.001')).toBe('19700101 199503 1 001');
    expect(writtenNip('12345')).toBe('12345');
  });
});
