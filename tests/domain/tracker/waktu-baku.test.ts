import { describe, expect, it } from 'vitest';
import { menitBaku } from '../../../src/domain/tracker/waktu-baku';
import type { LangkahSop } from '../../../src/domain/tracker/sop-versi';
import { waktuKerja } from '../../../src/domain/kantor/kalender/hitung';
import { dueDate } from '../../../src/domain/kantor/kalender/jatuh-tempo';
import { KALENDER_BAWAAN } from '../../../src/domain/kantor/kalender/kalender';

const langkah = (teks: string, menit: number | null): LangkahSop => ({
  nomor: '1',
  uraian: 'Memeriksa data',
  pelaksana: [],
  kelengkapan: [],
  waktu: { teks, menit },
  output: '',
  keterangan: '',
  setelah: [],
});

const enamJam = { mulai: 8 * 60, selesai: 14 * 60 };
const kantor = waktuKerja({ ...KALENDER_BAWAAN, hari: [enamJam, enamJam, enamJam, enamJam, enamJam, null, null] });
const bawaan = waktuKerja(KALENDER_BAWAAN);

describe('the waktu baku of a step', () => {
  it('counts days by the office’s own day', () => {
    expect(menitBaku(langkah('2 hari kerja', 900), kantor)).toBe(720);
    expect(menitBaku(langkah('2 hari kerja', 900), bawaan)).toBe(900);
  });

  it('takes a time in minutes as it stands, and of a range its upper bound', () => {
    expect(menitBaku(langkah('30 Menit', 30), kantor)).toBe(30);
    expect(menitBaku(langkah('1-2 jam', 120), kantor)).toBe(120);
  });

  it('keeps what only the column’s header gave a unit, and knows none where there is none', () => {
    expect(menitBaku(langkah('30', 30), kantor)).toBe(30);
    expect(menitBaku(langkah('menyesuaikan', null), kantor)).toBeNull();
  });

  it('makes two days due after two days, whatever the office’s hours', () => {
    for (const kerja of [kantor, bawaan]) {
      const menit = menitBaku(langkah('2 hari kerja', 900), kerja);
      expect(dueDate('2026-01-05T08:00:00+07:00', { menit, keterangan: '' }, kerja)?.tanggal).toBe('2026-01-07');
    }
  });
});
