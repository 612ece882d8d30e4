import { SHAPE_TEXT } from './messages';
import type { OfficeData } from './office-data';
import type { Complain } from './shape';

/** Codes that are used twice or name nothing, each at its path: on a sheet they would be changed or dropped. */
export function checkCodes(data: OfficeData, complain: Complain): void {
  const indikator = [
    ...data.sasaran.flatMap(({ indikator: all }, s) =>
      all.map((one, i) => ({ one, path: `$.sasaran[${String(s)}].indikator[${String(i)}]` })),
    ),
    ...data.indikatorTanpaSasaran.map((one, i) => ({ one, path: `$.indikatorTanpaSasaran[${String(i)}]` })),
  ];
  const listed = (name: 'bidang' | 'sasaran' | 'program') =>
    data[name].map((one, i) => ({ one, path: `$.${name}[${String(i)}]` }));
  const skala = unique(
    data.ketentuan.skalaKata.map((one, i) => ({ one, path: `$.ketentuan.skalaKata[${String(i)}]` })),
    complain,
  );
  const bidang = unique(listed('bidang'), complain);
  unique(listed('sasaran'), complain);
  const kode = unique(indikator, complain);
  const program = unique(listed('program'), complain);
  const known = (apa: string, all: ReadonlySet<string>, code: string, path: string): boolean => {
    if (all.has(code)) return true;
    complain(path, SHAPE_TEXT.tanpaKode(apa, code, [...all]));
    return false;
  };
  for (const { one, path } of indikator) {
    one.bidang.forEach((code, i) => known('bidang', bidang, code, `${path}.bidang[${String(i)}]`));
    if (one.program !== undefined) known('program', program, one.program, `${path}.program`);
    if (one.skala !== '') known('skala', skala, one.skala, `${path}.skala`);
  }
  data.program.forEach((one, p) => {
    const path = `$.program[${String(p)}]`;
    if (one.bidang !== '') known('bidang', bidang, one.bidang, `${path}.bidang`);
    one.indikator.forEach((code, i) => known('indikator', kode, code, `${path}.indikator[${String(i)}]`));
  });
  for (const list of ['indikator', 'pembanding'] as const)
    data.laporan?.[list].forEach((one, i) =>
      known('indikator', kode, one.indikator, `$.laporan.${list}[${String(i)}].indikator`),
    );
  const filled = new Set<string>();
  const owners = {
    indikator: new Map(indikator.map(({ one }) => [one.id, one.bidang] as const)),
    program: new Map(data.program.map((one) => [one.id, [one.bidang]] as const)),
  };
  data.isian.forEach((one, f) => {
    const path = `$.isian[${String(f)}]`;
    if (!known('bidang', bidang, one.bidang, `${path}.bidang`)) return;
    if (filled.has(one.bidang)) complain(`${path}.bidang`, SHAPE_TEXT.ganda(one.bidang));
    filled.add(one.bidang);
    const check = (
      apa: 'indikator' | 'program',
      all: ReadonlySet<string>,
      code: string,
      at: string,
      before: Set<string>,
    ): void => {
      if (!known(apa, all, code, at)) return;
      if (!owners[apa].get(code)?.includes(one.bidang)) complain(at, SHAPE_TEXT.bukanMiliknya(code, one.bidang));
      if (before.has(code)) complain(at, SHAPE_TEXT.ganda(code));
      before.add(code);
    };
    const seen = { indikator: new Set<string>(), program: new Set<string>() };
    one.indikator.forEach((row, i) =>
      check('indikator', kode, row.indikator, `${path}.indikator[${String(i)}].indikator`, seen.indikator),
    );
    one.program.forEach((row, i) =>
      check('program', program, row.program, `${path}.program[${String(i)}].program`, seen.program),
    );
  });
}

/** The codes of a list; one that comes again is told. */
function unique(
  list: readonly { readonly one: { readonly id: string }; readonly path: string }[],
  complain: Complain,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { one, path } of list) {
    if (seen.has(one.id)) complain(`${path}.id`, SHAPE_TEXT.ganda(one.id));
    seen.add(one.id);
  }
  return seen;
}
