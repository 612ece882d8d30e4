import type { Cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { actorMarkText } from '../actor-mark';
import type { Kegiatan, Sop } from '../sop';

/** Numbers every kegiatan by its position, and lets returns in marks follow; nothing where the numbers are those already. */
export function renumber(sop: Sop): readonly Edit[] {
  return sop.kegiatan.flatMap((one): Edit[] => {
    const nomor = String(one.index + 1);
    return [...(one.nomor === nomor ? [] : numberRow(sop, one, nomor)), ...followReturn(sop, one)];
  });
}

function numberRow(sop: Sop, one: Kegiatan, nomor: string): readonly Edit[] {
  if (one.at.no) return [write(sop, one.at.no, Number(nomor))];
  return one.at.uraian ? [write(sop, one.at.uraian, `${nomor}. ${one.uraian}`)] : [];
}

function followReturn(sop: Sop, { kembali, pelaku }: Kegiatan): readonly Edit[] {
  if (kembali === undefined) return [];
  const actor = pelaku.find(({ simbol, dari }) => simbol === 'decision' && dari === 'tanda');
  const mark = actorMarkText('decision', String(kembali + 1));
  return actor && actor.teks !== mark ? [write(sop, actor.at, mark)] : [];
}

const write = ({ sheet }: Sop, at: Cell, value: CellInput): Edit => ({ kind: 'write', sheet, at, values: [[value]] });
