import type { Sop } from '../../domain/sop/sop';
import { markNomor } from '../../domain/sop/write/mark-nomor';
import { text, type Text } from '../../domain/text';

const words = {
  tanpaPelaksana: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} belum punya pelaksana: tidak ada yang dapat mengerjakannya. Tandai pelaksananya di SOP, lalu mulai.`,
      `Nobody acts in step ${nomor}, so nobody could carry it out. Mark who acts in the SOP, then start.`,
    ),
  nomorRancu: (nomor: string): Text =>
    text(
      `Nomor ${nomor} dipakai lebih dari satu kegiatan, sehingga "kembali ke ${nomor}" bisa berarti yang mana saja. Nomori ulang di SOP, lalu mulai.`,
      `More than one step is numbered ${nomor}, so that "back to ${nomor}" may mean any of them. Renumber in the SOP, then start.`,
    ),
};

const SHOWN = 6;

/** What should be mended in an SOP before a Berkas starts from it. */
export interface MendFirst {
  /** Steps that nobody could carry out: no Berkas starts with one. */
  readonly nobody?: Text;
  /** Numbers by which a return could mean more than one step. */
  readonly unclear: readonly Text[];
}

export function mendFirst(sop: Sop): MendFirst {
  const nomor = (index: number): string => markNomor(sop.kegiatan[index]?.nomor ?? '', index);
  const nobody = sop.kegiatan.filter(({ pelaku }) => !pelaku.some(({ simbol }) => simbol !== 'connector'));
  const counts = new Map<string, number>();
  for (const { index } of sop.kegiatan) counts.set(nomor(index), (counts.get(nomor(index)) ?? 0) + 1);
  const unclear = new Set(
    sop.kegiatan.flatMap(({ kembali }) =>
      kembali !== undefined && (counts.get(nomor(kembali)) ?? 0) > 1 ? [nomor(kembali)] : [],
    ),
  );
  return {
    ...(nobody.length > 0 ? { nobody: words.tanpaPelaksana(listed(nobody.map(({ index }) => nomor(index)))) } : {}),
    unclear: [...unclear].map(words.nomorRancu),
  };
}

const listed = (nomor: readonly string[]): string =>
  nomor.length > SHOWN ? `${nomor.slice(0, SHOWN).join(', ')} … (${String(nomor.length)})` : nomor.join(', ');
