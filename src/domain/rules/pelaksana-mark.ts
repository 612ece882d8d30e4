import { tandaText } from '../sop/mark';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

const CHOICES = [tandaText('process'), tandaText('terminator'), tandaText('decision'), tandaText('connector'), tandaText('mark')];

/** Text in an actor cell that is no mark, no label and no name. */
export const pelaksanaMark: KegiatanRule = {
  id: 'pelaksana-mark',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['pelaksana-mark'],
  scope: 'kegiatan',
  bila: SIFAT.pelaku,
  check(kegiatan, { sop }) {
    return kegiatan.selLain
      ?.filter((one) => one.jenis === 'asing')
      .map((one) => ({
        at: one.at,
        kegiatan: kegiatan.index,
        message: pesan.tandaAsing(one.teks, sop.pelaksana.find((actor) => actor.id === one.pelaksana)?.nama ?? ''),
        fix: tanya(pesan.tanyaTanda, one.at, CHOICES[0], CHOICES, pesan.gantiTanda),
      }));
  },
};
