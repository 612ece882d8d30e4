import { describe, expect, it } from 'vitest';
import {
  newDraft,
  removeBidang,
  tidied,
  addBidang,
  addIndikator,
  changeBidang,
  changeIndikator,
} from '../../../src/app/kinerja/pengaturan-draft';

describe('setting up a year', () => {
  it('begins with three bidang and one sasaran to name', () => {
    const draft = newDraft(2025);
    expect(draft.bidang.map(({ id }) => id)).toEqual(['B1', 'B2', 'B3']);
    expect(draft.sasaran.map(({ id }) => id)).toEqual(['S1']);
  });

  it('never gives the code of a bidang that is still used to another', () => {
    const draft = removeBidang(newDraft(2025), 'B2');
    expect(addBidang(draft).bidang.map(({ id }) => id)).toEqual(['B1', 'B3', 'B4']);
  });

  it('takes a removed bidang off the indikator it filled', () => {
    const [draft, id] = addIndikator(newDraft(2025), 'S1');
    expect(draft.indikator.find((one) => one.id === id)?.bidang).toEqual(['B1']);
    expect(removeBidang(draft, 'B1').indikator.find((one) => one.id === id)?.bidang).toEqual([]);
  });

  it('numbers indikator within their sasaran', () => {
    const [first, one] = addIndikator(newDraft(2025), 'S1');
    const [, two] = addIndikator(first, 'S1');
    expect([one, two]).toEqual(['S1.1', 'S1.2']);
  });

  it('drops what nobody named before it is saved', () => {
    const [draft, id] = addIndikator(changeBidang(newDraft(2025), 'B1', { nama: ' Perumahan ' }), 'S1');
    const [more] = addIndikator(changeIndikator(draft, id, { nama: 'Rumah layak' }), 'S1');
    const tidy = tidied(more);
    expect(tidy.bidang.map(({ nama }) => nama)).toEqual(['Perumahan']);
    expect(tidy.indikator.map(({ nama }) => nama)).toEqual(['Rumah layak']);
    expect(tidy.sasaran).toHaveLength(1);
  });
});
