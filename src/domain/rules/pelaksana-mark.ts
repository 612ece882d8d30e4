import { actorMarkText } from '../sop/actor-mark';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import type { KegiatanRule } from './rule';

const words = {
  gantiTanda: text('Ganti tanda…', 'Change the mark…'),
  tanyaTanda: text('Pilih tanda untuk sel ini.', 'Choose the mark for this cell.'),
  beriTanda: text('Beri tanda…', 'Mark it…'),
  hanyaWarna: (nama: string): Text =>
    text(
      `Sel ini hanya diwarnai; dibaca sebagai tanda ${nama}. Beri tanda, atau hapus warnanya bila bukan.`,
      `This cell is only coloured; it is read as a mark of ${nama}. Mark it, or take the colour away if it is none.`,
    ),
  tandaAsing: (written: string, nama: string): Text =>
    text(
      `"${written}" menandai ${nama}, tetapi simbolnya tidak dikenal. Pilih kotak, kapsul, atau belah ketupat.`,
      `"${written}" marks ${nama}, but its symbol is not known. Choose a box, a terminator or a decision.`,
    ),
};

const CHOICES = [
  actorMarkText('process'),
  actorMarkText('terminator'),
  actorMarkText('decision'),
  actorMarkText('connector'),
  actorMarkText('mark'),
];

/** Text in an actor cell that is no mark, no label and no name. */
export const pelaksanaMark: KegiatanRule = {
  id: 'pelaksana-mark',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Tanda tidak dikenal', 'Unknown mark'),
  scope: 'kegiatan',
  check(kegiatan, { sop }) {
    const nama = (id: string): string => sop.pelaksana.find((actor) => actor.id === id)?.nama ?? '';
    const coloured = kegiatan.pelaku.filter(({ dari }) => dari === 'warna');
    if (coloured.length > 0)
      return coloured.map(({ at, pelaksana }) => ({
        at,
        message: words.hanyaWarna(nama(pelaksana)),
        fix: askText(words.tanyaTanda, at, CHOICES[0], CHOICES, words.beriTanda),
      }));
    return kegiatan.selLain
      ?.filter((one) => one.jenis === 'asing')
      .map((one) => ({
        at: one.at,
        message: words.tandaAsing(one.teks, nama(one.pelaksana)),
        fix: askText(words.tanyaTanda, one.at, CHOICES[0], CHOICES, words.gantiTanda),
      }));
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a text that is no mark',
      sheet: { '| | | ■ | Disposisi Sekretaris': '| | | zz | Disposisi Sekretaris' },
      at: ['E15'],
    },
  ],
  valid: [{ shows: 'the labels of two exits', sheet: { '| | ◆ ke 3 | | Konsep': '| Ya | ◆ ke 3 | Tidak | Konsep' } }],
};
