import { NamedRows } from '../paste/named-rows';
import type { Pengaturan } from '../pengaturan';

type CodedList = 'bidang' | 'sasaran' | 'indikator' | 'program';

/** A row's fresh code by the one it had. */
type Fresh = ReadonlyMap<string, string>;

/**
 * One's own draft with fresh codes for rows that somebody else's new rows took theirs for: both began with S1.2 as the last one and
 * both called another indikator S1.3. What refers to a row follows it.
 */
export function withOwnCodes(dasar: Pengaturan, saya: Pengaturan, mereka: Pengaturan): Pengaturan {
  return (['bidang', 'sasaran', 'indikator', 'program'] as const).reduce((own, list) => {
    const fresh = freshCodes(list, dasar, own, mereka);
    return fresh.size === 0 ? own : recoded(own, list, fresh);
  }, saya);
}

function freshCodes(list: CodedList, dasar: Pengaturan, own: Pengaturan, mereka: Pengaturan): Fresh {
  const before = new Set(dasar[list].map(({ id }) => id));
  const theirs = new Map(mereka[list].map(({ id, nama }) => [id, nama]));
  const sasaran = new Map(own.indikator.map((one) => [one.id, one.sasaran]));
  const used = new NamedRows<{ readonly id: string; readonly nama: string }>(
    [...own[list], ...mereka[list]].map(({ id, nama }) => ({ id, nama })),
    ({ nama }) => nama,
  );
  const fresh = new Map<string, string>();
  for (const { id, nama } of own[list]) {
    const other = theirs.get(id);
    if (other === undefined || before.has(id) || sameName(nama, other)) continue;
    const code = used.nextCode(list === 'indikator' ? `${sasaran.get(id) ?? 'I'}.` : PREFIXES[list]);
    used.push({ id: code, nama });
    fresh.set(id, code);
  }
  return fresh;
}

const PREFIXES = { bidang: 'B', sasaran: 'S', program: 'P' };

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function recoded(draft: Pengaturan, list: CodedList, fresh: Fresh): Pengaturan {
  const renamed = (id: string): string => fresh.get(id) ?? id;
  const coded = { ...draft, [list]: draft[list].map((one) => ({ ...one, id: renamed(one.id) })) };
  switch (list) {
    case 'bidang':
      return {
        ...coded,
        indikator: coded.indikator.map((one) => ({ ...one, bidang: one.bidang.map(renamed) })),
        program: coded.program.map((one) => ({ ...one, bidang: renamed(one.bidang) })),
      };
    case 'sasaran':
      return { ...coded, indikator: coded.indikator.map((one) => ({ ...one, sasaran: renamed(one.sasaran) })) };
    case 'indikator':
      return { ...coded, program: coded.program.map((one) => ({ ...one, indikator: one.indikator.map(renamed) })) };
    case 'program':
      return coded;
  }
}
