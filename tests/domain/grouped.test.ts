import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/domain/grouped';

describe('grouping', () => {
  it('keeps the order of groups and within them', () => {
    const words = ['batas', 'langkah', 'berkas', 'log', 'bidang'];
    expect([...grouped(words, (word) => word.charAt(0))]).toEqual([
      ['b', ['batas', 'berkas', 'bidang']],
      ['l', ['langkah', 'log']],
    ]);
  });
});
