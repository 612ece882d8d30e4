import { nextCode } from '../paste/take-paste';
import type { Pengaturan } from '../pengaturan';

type CodedList = 'bidang' | 'sasaran' | 'indikator' | 'program';

/**
 * One's own draft with fresh codes for rows that somebody else's new rows took theirs for: both began with S1.2 as the last one and
 * both called another indikator S1.3. What refers to a row follows it.
 */
export function withOwnCodes(dasar: Pengaturan, saya: Pengaturan, mereka: Pengaturan): Pengaturan {
  let own = saya;
  for (const list of ['bidang', 'sasaran', 'indikator', 'program'] as const) {
    for (const { id, nama } of own[list]) {
      const other = mereka[list].find((one) => one.id === id);
      if (!other || dasar[list].some((one) => one.id === id) || sameName(nama, other.nama)) continue;
      const fresh = nextCode(prefixOf(list, own, id), [...own[list], ...mereka[list]]);
      own = recoded(own, list, id, fresh);
    }
  }
  return own;
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function prefixOf(list: CodedList, { indikator }: Pengaturan, id: string): string {
  if (list === 'indikator') return `${indikator.find((one) => one.id === id)?.sasaran ?? 'I'}.`;
  return { bidang: 'B', sasaran: 'S', program: 'P' }[list];
}

function recoded(draft: Pengaturan, list: CodedList, from: string, to: string): Pengaturan {
  const renamed = (id: string): string => (id === from ? to : id);
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
