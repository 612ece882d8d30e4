import { expect, it } from 'vitest';
import { takeFormulasApartInTurns } from '../../../src/host/book/calculation-turns';

/** As Univer does it: each formula is awaited, and none of them lets anybody else act. */
class Apart {
  taken = 0;

  _getRangeListByNode(_node: object): Promise<number> {
    const until = performance.now() + 2;
    while (performance.now() < until);
    this.taken += 1;
    return Promise.resolve(this.taken);
  }
}

it('lets the page answer while the formulas of a long workbook are taken apart, and loses none of them', async () => {
  const apart = new Apart();
  takeFormulasApartInTurns(apart);
  let takenBefore: number | undefined;
  setTimeout(() => (takenBefore = apart.taken));
  const found: unknown[] = [];
  for (let formula = 0; formula < 100; formula += 1) found.push(await apart._getRangeListByNode({}));
  expect(takenBefore).toBeLessThan(100);
  expect(found).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});
