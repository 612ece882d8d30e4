import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Periode } from '../../../src/domain/kinerja/periode';
import { selfCheck } from '../../../src/domain/lkj/lke/lke';
import { lkjFrom } from './sample-lkj';

const pengaturan = samplePengaturan(2025);
const first = pengaturan.indikator[0]?.id ?? '';

/** The report of a period in which a bidang wrote these obstacles and efforts for the first indikator. */
function reportOf(kendala: string, tindakLanjut: string, periode: Periode) {
  const isian = Object.fromEntries(
    Object.entries(sampleIsian(2025)).map(([bidang, one]) => [
      bidang,
      {
        ...one,
        indikator: one.indikator.map((row) =>
          row.indikator === first ? { ...row, kendala, tindakLanjut, penghambat: '' } : row,
        ),
      },
    ]),
  );
  return lkjFrom(pengaturan, isian, { periode });
}

const saidIn = (kendala: string, periode: Periode): string => {
  const { naskah } = reportOf(kendala, '-', periode);
  return naskah.find(({ id }) => id === `penghambat:${first}`)?.isi ?? '';
};

describe('what a bidang says of single triwulan', () => {
  const typed = 'Tenaga kurang\nTW I: Lelang mundur\nTW II – Hujan deras; longsor\nTriwulan 4: Bahan langka';

  it('stands in the report of its own triwulan, with what holds for all of them', () => {
    expect(saidIn(typed, 'tw1')).toBe('Tenaga kurang\nLelang mundur');
    expect(saidIn(typed, 'tw2')).toBe('Tenaga kurang\nHujan deras; longsor');
    expect(saidIn(typed, 'tw3')).toBe('Tenaga kurang');
    expect(saidIn(typed, 'tw4')).toBe('Tenaga kurang\nBahan langka');
  });

  it('stands in a semester with its triwulan, and in the year as it was written', () => {
    expect(saidIn(typed, 's1')).toBe('Tenaga kurang\nTW I: Lelang mundur\nTW II – Hujan deras; longsor');
    expect(saidIn(typed, 's2')).toBe('Tenaga kurang\nTriwulan 4: Bahan langka');
    expect(saidIn(typed, 'tahun')).toBe(typed);
  });

  it('is told apart on one line too, and left whole where no triwulan is named at its beginning', () => {
    expect(saidIn('TW I: Lelang mundur; TW II: Hujan', 'tw2')).toBe('Hujan');
    for (const whole of ['Lelang mundur sampai TW II', 'Banjir pada triwulan IV menunda pengiriman', 'TWI'])
      expect(saidIn(whole, 'tw1')).toBe(whole);
  });

  it('holds for efforts alike', () => {
    const upaya = (periode: Periode) =>
      reportOf('-', 'TW I: Lelang ulang\nTW II: Menambah alat (s.d. Agustus 2025)', periode).naskah.find(
        ({ id }) => id === `upaya:${first}`,
      )?.isi;
    expect([upaya('tw1'), upaya('tw2')]).toEqual(['Lelang ulang', 'Menambah alat (s.d. Agustus 2025)']);
  });
});

describe('when an effort is to be made', () => {
  const check = (tindakLanjut: string) => {
    const found = selfCheck(reportOf('-', tindakLanjut, 'tahun')).find(({ dasar }) => dasar.id.includes('memuat tindak lanjut'));
    return {
      menyebut: /(\d) di antaranya menyebut waktunya/.exec(found?.dasar.id ?? '')?.[1],
      lakukan: found?.lakukan?.id ?? '',
    };
  };
  const name = pengaturan.indikator[0]?.nama ?? '';

  it('is asked for in the self-check where the words name none, and not where they do', () => {
    const without = check('Menambah alat');
    expect(without.lakukan).toMatch(/Sebutkan kapan tindak lanjutnya: /);
    expect(without.lakukan).toContain(name);
    for (const when of [
      'Menambah alat (s.d. Maret 2026)',
      'Lelang ulang paling lambat 31/03/2026',
      'Memajukan kontrak ke triwulan I',
      'Menambah alat pada TW II',
      'Membuka survei sepanjang tahun',
      'Rapat setiap bulan',
    ]) {
      const told = check(when);
      expect(Number(told.menyebut), when).toBe(Number(without.menyebut) + 1);
      expect(told.lakukan).not.toMatch(new RegExp(`Sebutkan kapan[^.]*${name}`));
    }
  });
});
