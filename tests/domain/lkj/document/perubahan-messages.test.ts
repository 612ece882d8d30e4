import { expect, it } from 'vitest';
import { PERUBAHAN_WORDS } from '../../../../src/domain/lkj/document/perubahan-messages';

it('no day is claimed for a PK Perubahan whose day nobody gave', () => {
  const { berlaku } = PERUBAHAN_WORDS;
  expect(berlaku('', true)).toMatch(/^Tanggal berlaku Perjanjian Kinerja Perubahan belum ditetapkan\. .* Kinerja Perubahan\.$/);
  expect(berlaku('', false)).toMatch(/belum ditetapkan\. .* Perjanjian Kinerja semula\.$/);
  expect(berlaku('2025-08-01', true)).toMatch(/^Perjanjian Kinerja Perubahan berlaku sejak 1 Agustus 2025\. /);
  expect(berlaku('2025-08-01', false)).toContain('berlaku sejak 1 Agustus 2025, yaitu sesudah periode laporan ini. ');
});
