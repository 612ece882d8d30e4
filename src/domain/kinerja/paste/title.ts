import type { PastedCells } from './paste-grid';

/** Whether a table's title says that it is the changed agreement: "PERUBAHAN PERJANJIAN KINERJA", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025". */
export const isChangedAgreement = ({ values }: PastedCells): boolean =>
  values
    .slice(0, 40)
    .flat()
    .some((cell) =>
      /^\s*(?:perubahan (?:atas )?perjanjian kinerja|perjanjian kinerja (?:\(pk\) )?perubahan)\b/i.test(String(cell)),
    );

/** The year a table speaks of: of its title ("PERJANJIAN KINERJA TAHUN 2026"), else of its target's header; undefined where none is. */
export function tahunIn({ values }: PastedCells): number | undefined {
  const texts = values.slice(0, 40).flatMap((row) => row.map(String));
  const found = (pola: RegExp): number | undefined => texts.map((one) => Number(pola.exec(one)?.[1])).find((one) => one > 2000);
  return (
    found(/(?:perjanjian|rencana|penetapan|evaluasi|pengukuran)[^\d]{0,60}(20\d\d)/i) ??
    found(/target[^\d]{0,30}(20\d\d)/i) ??
    found(/tahun (?:anggaran )?(20\d\d)/i)
  );
}
