import { expect, it } from 'vitest';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { kalenderEdits } from '../../../src/domain/kantor/kalender/kalender-sheet';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import type { Edit } from '../../../src/domain/sheet/edit';
import { EXCEL_LIMITS } from '../../../src/domain/sheet/limits';
import { dasborEdits } from '../../../src/domain/tracker/dasbor/write-dasbor';
import { lembarEdits } from '../../../src/domain/tracker/lembar/write-lembar';
import { cutTexts } from '../sheet/print/cut';
import { langkahNamed, sopVersi, Story } from './stories';

const NOW = '2026-02-05T08:00:00+07:00';
const kerja = workingTime(DEFAULT_KALENDER);

/** A Berkas of which every text is so long. */
function storyOf(length: number): Story {
  const long = (what: string): string => `${what} ${'dan seterusnya '.repeat(length / 8)}`.slice(0, length).trim();
  const [oleh, other] = [long('Kepala Bidang Perumahan'), long('Sekretaris')];
  const sop = sopVersi(
    [
      langkahNamed({ nomor: '1', oleh, uraian: long('Memerintahkan'), output: long('Perintah'), kelengkapan: [long('Surat')] }),
      langkahNamed({ nomor: '2', oleh: other, uraian: long('Menyusun'), keterangan: long('Cepat'), setelah: [0] }),
      langkahNamed({ nomor: '3', oleh, uraian: long('Menandatangani'), setelah: [1], kembali: 1 }),
    ],
    long('SOP Penyusunan LKj'),
  );
  const [head, secretary] = [oleh, other].map((jabatan) => ({ nama: long('Nama'), jabatan }));
  if (!head || !secretary) throw new Error('nobody');
  const story = new Story();
  story.by(head, { kind: 'start-berkas', nama: long('LKj 2025'), sop, batas: '2026-01-20' });
  const { berkas } = story;
  story.by(head, {
    kind: 'finish',
    berkas,
    langkah: 0,
    kelengkapan: [0],
    keluaran: { teks: long('Disposisi'), nomor: long('B/') },
  });
  story.by(head, { kind: 'note', berkas, teks: long('Catatan') });
  return story.by(secretary, { kind: 'finish', berkas, langkah: 1, kelengkapan: [] });
}

it.each([255, 3_000, EXCEL_LIMITS.cellText])(
  'shows texts of %d characters whole on the Dasbor, both lembar and the Kalender',
  (length) => {
    const { state, berkas: id } = storyOf(length);
    const berkas = state.berkas.get(id);
    if (!berkas) throw new Error('no Berkas');
    const lembar = (jenis: 'kendali' | 'disposisi'): Edit[] =>
      lembarEdits(jenis, { berkas, sheet: 'Lembar', rowsInUse: 0, kerja, now: NOW });
    const libur = [{ tanggal: '2026-03-19', nama: berkas.nama, jenis: 'libur' }] as const;
    const sheets = [
      dasborEdits(state, kerja, NOW),
      dasborEdits(new Story().state, kerja, NOW),
      lembar('kendali'),
      lembar('disposisi'),
      kalenderEdits({ ...DEFAULT_KALENDER, libur }),
    ];
    for (const edits of sheets) {
      const heights = edits.flatMap((edit) => (edit.kind === 'row-height' ? [edit.height] : []));
      expect(Math.max(...heights)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
      expect(cutTexts(edits).map(({ text, style }) => [style, text.slice(0, 30)])).toEqual([]);
    }
  },
);
