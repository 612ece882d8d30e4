import { expect, it, vi } from 'vitest';
import { actorNames } from '../../../../src/domain/kantor/jabatan-mentions';
import { readUraian } from '../../../../src/domain/sop/suggest/read-uraian';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import { drawing, sopFrom } from '../sheet-of-text';

const STEPS = 60;

/** An SOP as it is read anew after every typed cell. */
const read = (typed: string) =>
  sopFrom(
    drawing(
      [
        'No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output',
        ...Array.from({ length: STEPS }, (_, index) => {
          const uraian = index === 7 ? typed : `Memeriksa konsep ${String(index)} dan menyerahkan kepada Sekretaris`;
          return `${String(index + 1)} | ${uraian} | | | | Berkas | 5 menit | Hasil ${String(index)}`;
        }),
      ].join('\n'),
    ),
  );

/** How many texts are looked through for a decision: one of each that is understood anew. */
function understood(work: () => unknown): number {
  const looked = vi.spyOn(RegExp.prototype, 'exec');
  work();
  const texts = new Set(looked.mock.calls.map(([text]) => text).filter((text) => /konsep|disposisi/.test(text)));
  looked.mockRestore();
  return texts.size;
}

it('only the step that was typed is understood anew', () => {
  const first = read('Menerima disposisi');
  expect(understood(() => suggestPelaksana(first))).toBeGreaterThan(STEPS / 2);
  const then = read('Menerima disposisi dari Kadis');
  expect(understood(() => suggestPelaksana(then))).toBeLessThanOrEqual(3);
  const columns = [{ id: 'a', nama: 'Sekretaris' }];
  const text = 'Menyerahkan kepada Sekretaris';
  expect(readUraian(text, actorNames([...columns]))).toBe(readUraian(text, actorNames([...columns])));
  expect(readUraian(text, actorNames([{ id: 'b', nama: 'Sekretaris' }])).diserahkan?.pelaksana).toBe('b');
});
