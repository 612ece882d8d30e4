import { describe, expect, it } from 'vitest';
import { standardMinutes } from '../../../src/domain/tracker/standard-minutes';
import type { LangkahSop } from '../../../src/domain/tracker/sop-versi';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { dueDate } from '../../../src/domain/kantor/kalender/due-date';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';

const langkah = (text: string, menit: number | null): LangkahSop => ({
  nomor: '1',
  uraian: 'Memeriksa data',
  pelaksana: [],
  kelengkapan: [],
  waktu: { teks: text, menit },
  output: '',
  keterangan: '',
  setelah: [],
});

const enamJam = { mulai: 8 * 60, selesai: 14 * 60 };
const kantor = workingTime({ ...DEFAULT_KALENDER, hari: [enamJam, enamJam, enamJam, enamJam, enamJam, null, null] });
const bawaan = workingTime(DEFAULT_KALENDER);

describe('the waktu baku of a step', () => {
  it('counts days by the office’s own day', () => {
    expect(standardMinutes(langkah('2 hari kerja', 900), kantor)).toBe(720);
    expect(standardMinutes(langkah('2 hari kerja', 900), bawaan)).toBe(900);
  });

  it('takes a time in minutes as it stands, and of a range its upper bound', () => {
    expect(standardMinutes(langkah('30 Menit', 30), kantor)).toBe(30);
    expect(standardMinutes(langkah('1-2 jam', 120), kantor)).toBe(120);
  });

  it('keeps what only the column’s header gave a unit, and knows none where there is none', () => {
    expect(standardMinutes(langkah('30', 30), kantor)).toBe(30);
    expect(standardMinutes(langkah('menyesuaikan', null), kantor)).toBeNull();
  });

  it('makes two days due after two days, whatever the office’s hours', () => {
    for (const kerja of [kantor, bawaan]) {
      const menit = standardMinutes(langkah('2 hari kerja', 900), kerja);
      expect(dueDate('2026-01-05T08:00:00+07:00', { menit, keterangan: '' }, kerja)?.tanggal).toBe('2026-01-07');
    }
  });
});
