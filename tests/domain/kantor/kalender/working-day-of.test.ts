import { describe, expect, it } from 'vitest';
import { parseWaktu } from '../../../../src/domain/waktu/parse-waktu';
import { DEFAULT_KALENDER, type Kalender } from '../../../../src/domain/kantor/kalender/kalender';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';

const [senin, , , , jumat] = DEFAULT_KALENDER.hari;
const enam: Kalender = { ...DEFAULT_KALENDER, hari: [senin, senin, senin, senin, jumat, { mulai: 450, selesai: 750 }, null] };

describe('how long the units of a waktu baku are by an office’s own calendar', () => {
  const minutes = (kalender: Kalender, text: string): number | undefined =>
    parseWaktu(text, undefined, workingTime(kalender).hari).menit?.[1];

  it('five days of 450 minutes by Perpres 21/2023', () => {
    const { hari } = workingTime();
    expect([hari.menit, hari.perMinggu]).toEqual([450, 5]);
    expect(minutes(DEFAULT_KALENDER, '1 minggu')).toBe(5 * 450);
  });

  it('six days share the hours of their week, and months and years have as many weeks as before', () => {
    const { hari } = workingTime(enam);
    const usual = workingTime().hari;
    // 5 × 450 minutes and a Saturday of 300.
    expect([hari.menit, hari.perMinggu]).toEqual([425, 6]);
    expect(hari.perBulan / hari.perMinggu).toBeCloseTo(usual.perBulan / usual.perMinggu, 1);
    expect(hari.perTahun / hari.perMinggu).toBeCloseTo(usual.perTahun / usual.perMinggu, 1);
    expect(hari.perBulan).toBeGreaterThan(usual.perBulan);
    expect(minutes(enam, '1 minggu')).toBe(6 * 425);
    expect(minutes(enam, '1 bulan')).toBe(hari.perBulan * 425);
  });
});
