import type { Formulir } from '../../kinerja/formulir/formulir';
import type { ImportPlan } from '../../kinerja/import/import';
import { a1 } from '../../sheet/address';
import { sealFigures, type FigureSeal, type SealedFigure } from '../../tracker/figure-seal';
import { formFigures } from './figures';

/** What an import vouches for, form by form: the cells it wrote, and those that held what its files say already. */
export function importSeals(
  { ubahan, sama }: Pick<ImportPlan, 'ubahan' | 'sama'>,
  forms: readonly Formulir[],
): readonly FigureSeal[] {
  const written = new Map([...ubahan, ...sama].map((one) => [`${one.at.sheet}!${a1(one.at.area)}`, one]));
  return forms.flatMap((form): readonly FigureSeal[] => {
    const figures = new Map<string, SealedFigure>();
    for (const [name, { nilai, di }] of formFigures(form)) {
      const cell = written.get(`${form.sheet}!${di}`);
      if (cell) figures.set(name, { nilai: cell.sebelum === cell.sesudah ? nilai : cell.sesudah, di });
    }
    return figures.size === 0 ? [] : [{ ...sealFigures(form.sheet, figures), bidang: form.identitas.bidang }];
  });
}
