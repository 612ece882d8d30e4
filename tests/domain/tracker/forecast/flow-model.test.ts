import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import { flowModel } from '../../../../src/domain/tracker/forecast/flow-model';
import type { StepHistory } from '../../../../src/domain/tracker/forecast/step-history';
import { SOP_LKJ } from '../stories';

const kerja = workingTime();
const none = SOP_LKJ.langkah.map((): StepHistory => ({ menit: [], dikembalikan: 0 }));

describe('what is believed of an SOP', () => {
  it('is its waktu baku before anything is known, and that one decision of eight returns', () => {
    const model = flowModel(SOP_LKJ, none, kerja);
    expect(model.map(({ tengah }) => Math.round(tengah))).toEqual([20, 20, 60, 20, 20]);
    expect(model.map(({ peluangKembali }) => peluangKembali)).toEqual([0, 0, 0, 0.125, 0.125]);
    expect(model.map(({ kembali }) => kembali)).toEqual([undefined, 0, 1, 2, 3]);
  });

  it("moves to the log's own figures the more passages there are, and takes steps without any along", () => {
    const slow = (count: number) =>
      flowModel(SOP_LKJ, none.with(1, { menit: Array<number>(count).fill(200), dikembalikan: 0 }), kerja);
    const [little, much] = [slow(1), slow(40)];
    expect(little[1]?.tengah).toBeGreaterThan(20);
    expect(little[1]?.tengah).toBeLessThan(much[1]?.tengah ?? 0);
    expect(much[1]?.tengah).toBeCloseTo(200, -1);
    expect(much[1]?.sebar).toBeLessThan(0.2);
    // Ten times its waktu baku there: the others are expected to take longer, too.
    expect(much[2]?.tengah).toBeGreaterThan(400);
    expect(little[2]?.tengah).toBeGreaterThan(60);
  });

  it('counts returns: of a decision as they were, of another step only where there were any', () => {
    const often = { menit: Array<number>(36).fill(20), dikembalikan: 18 };
    const model = flowModel(SOP_LKJ, none.with(3, often).with(2, { menit: [60, 60], dikembalikan: 1 }), kerja);
    expect(model[3]?.peluangKembali).toBeCloseTo((18 + 0.5) / 40, 9);
    expect(model[2]?.peluangKembali).toBe(0.5);
    const always = flowModel(SOP_LKJ, none.with(2, { menit: [60], dikembalikan: 1 }), kerja);
    expect(always[2]?.peluangKembali).toBe(0.9);
  });
});
