// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { flowchartSheet, planFlowchart } from '../../../../../src/domain/sop/layout/plan-flowchart';
import { BaganSvg } from '../../../../../src/taskpane/screens/sop/bagan/BaganSvg';
import { drawing, sopFrom } from '../../../../domain/sop/sheet-of-text';

it('names each column of the drawing once, over that column, also where several positions share it', () => {
  const sheet = {
    ...drawing(`
      No | Kegiatan | Sekretaris / Kabid Umum | Kepala Dinas | Operator / Bendahara | Staf | Kelengkapan | Waktu | Output
      1 | Menyusun konsep | ■ | | | | Data | 2 hari | Konsep
      2 | Memeriksa konsep | | ■ | | ■ | Konsep | 1 hari | Konsep diperiksa`),
    sizes: { columns: [30, 100, 40, 60, 80, 50, 60, 60, 60], rows: [20, 20, 20] },
  };
  const sop = sopFrom(sheet);
  const plan = planFlowchart(sop, flowchartSheet(sheet));
  const { container } = render(<BaganSvg sop={sop} drawing={plan} label="Bagan" zoom={1} />);
  const names = [...container.querySelectorAll<HTMLElement>('span[title]')];
  expect(names.map(({ title }) => title)).toEqual(['Sekretaris, Kabid Umum', 'Kepala Dinas', 'Operator, Bendahara', 'Staf']);
  const shares = names.map(({ style }) => Number.parseFloat(style.width));
  const first = shares[0] ?? 0;
  expect(shares.map((share) => Math.round((share / first) * 40))).toEqual([40, 60, 80, 50]);
});
