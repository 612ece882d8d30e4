import { formatIsian } from '../../kantor/angka';
import type { IndikatorLkj, Lkj, Naskah } from '../lkj';
import { unreadNaskah } from '../naskah';
import { writtenTime } from '../../kantor/write-tanggal';
import { saysSomething } from '../drafts/words';
import type { BlockRow, BlockCell } from './block';
import { TABLE_NOTES, REPORT_WORDS, TABLE_HEADERS, REVIU_WORDS, REVIU_ITEMS } from './messages';
import { nameWithUnit, blockColumn, reference, MEASUREMENT_TABLE, type TableContent } from './kinerja-tables';
import { formatFor, figureCell, rupiahCell, textCell } from './shown-cell';

const allIndikator = (lkj: Lkj): readonly IndikatorLkj[] => lkj.sasaran.flatMap((one) => one.indikator);

/** The Perjanjian Kinerja: sasaran, indikator, satuan, target. */
export const perjanjianTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.sasaranIndikator, 6),
    blockColumn(TABLE_HEADERS.satuan, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.target, 1, 'kanan'),
  ],
  rows: lkj.sasaran.flatMap((sasaran): BlockRow[] => [
    { jenis: 'kelompok', cells: [textCell(REPORT_WORDS.sasaran(sasaran.nomor, sasaran.nama), { kolom: 4, rata: 'kiri' })] },
    ...sasaran.indikator.map((one): BlockRow => ({
      jenis: 'isi',
      cells: [
        { isi: one.nomor },
        textCell(one.nama),
        textCell(one.satuan),
        reference(figureCell(one.target, formatFor([one.target])), MEASUREMENT_TABLE, one.id, 3),
      ],
    })),
  ]),
});

/** The programs of the Perjanjian Kinerja with their budget. */
export const programTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.program, 6),
    blockColumn(TABLE_HEADERS.pagu, 2, 'kanan'),
  ],
  rows: [
    ...lkj.anggaran.map((one, index): BlockRow => ({
      jenis: 'isi',
      cells: [{ isi: index + 1 }, textCell(one.nama), reference(rupiahCell(one.pagu), 'anggaran', one.id, 2)],
    })),
    {
      jenis: 'jumlah',
      cells: [textCell(REPORT_WORDS.jumlah, { kolom: 2, rata: 'kanan' }), rupiahCell(lkj.jumlahAnggaran.pagu)],
    },
  ],
});

/** Who answers for the data. */
export const unitTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.unit, 3),
    blockColumn(TABLE_HEADERS.penanggungJawab, 4),
    blockColumn(TABLE_HEADERS.jumlahIndikator, 1, 'tengah'),
  ],
  rows: lkj.bidang.map((bidang, index): BlockRow => ({
    jenis: 'isi',
    cells: [
      { isi: index + 1 },
      textCell(bidang.nama),
      textCell(bidang.penanggungJawab),
      { isi: allIndikator(lkj).filter((one) => one.bidang.includes(bidang.id)).length },
    ],
  })),
});

/** Every quarter's target and realisasi, and how the year's capaian came about. */
export const triwulanTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.indikator, 2),
    blockColumn(TABLE_HEADERS.uraian, 1),
    ...REPORT_WORDS.tw.map((tw) => blockColumn(tw, 1, 'kanan')),
    blockColumn(TABLE_HEADERS.setahun, 1, 'kanan'),
  ],
  rows: allIndikator(lkj).flatMap((one): BlockRow[] => {
    const format = formatFor([one.target, one.realisasi, ...one.triwulan.flatMap((tw) => [tw.target, tw.realisasi])]);
    const others = one.capaian.lain.flatMap(({ cara, nilai }) => (nilai === null ? [] : [REPORT_WORDS.caraLain(cara.id, nilai)]));
    return [
      {
        jenis: 'isi',
        cells: [
          { isi: one.nomor, baris: 3 },
          textCell(nameWithUnit(one), { baris: 3 }),
          textCell(REPORT_WORDS.uraian[0]),
          ...one.triwulan.map((tw) => figureCell(tw.target, format)),
          reference(figureCell(one.target, format), MEASUREMENT_TABLE, one.id, 3),
        ],
      },
      {
        jenis: 'isi',
        cells: [
          textCell(REPORT_WORDS.uraian[1]),
          ...one.triwulan.map((tw) => figureCell(tw.realisasi, format)),
          reference(figureCell(one.realisasi, format), MEASUREMENT_TABLE, one.id, 4),
        ],
      },
      {
        jenis: 'isi',
        cells: [
          textCell(REPORT_WORDS.rumus),
          textCell(REPORT_WORDS.cara(one.capaian.rumus.id, others), { kolom: 5, rata: 'kiri' }),
        ],
      },
    ];
  }),
});

/** What proves each figure, and who holds it. */
export const buktiTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.indikator, 3),
    blockColumn(TABLE_HEADERS.unit, 2),
    blockColumn(TABLE_HEADERS.bukti, 3),
  ],
  rows: allIndikator(lkj).map((one): BlockRow => ({
    jenis: 'isi',
    cells: [
      { isi: one.nomor },
      textCell(one.nama),
      textCell(
        lkj.bidang
          .filter(({ id }) => one.bidang.includes(id))
          .map(({ nama }) => nama)
          .join(', '),
      ),
      textCell(formatIsian(one.bukti)),
    ],
  })),
});

/** The reviewer's checklist: what the data say, and a cell for the reviewer's answer, which is kept. */
export const reviuTable = (lkj: Lkj, naskah: ReadonlyMap<string, Naskah>): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.butir, 3),
    blockColumn(TABLE_HEADERS.menurutData, 3),
    blockColumn(TABLE_HEADERS.hasil, 2, 'tengah'),
  ],
  rows: REVIU_ITEMS.map(({ id, butir, awal }, index): BlockRow => {
    const isian = naskah.get(id);
    const result: BlockCell = isian ? { isi: isian.isi, naskah: isian } : { isi: awal };
    return { jenis: 'isi', cells: [{ isi: index + 1 }, textCell(butir), textCell(answerFromData(lkj, id)), result] };
  }),
  notes: [TABLE_NOTES.reviu],
});

function answerFromData(lkj: Lkj, id: string): string {
  const all = allIndikator(lkj);
  const berapa = (syarat: (one: IndikatorLkj) => boolean): number => all.filter(syarat).length;
  const tingkat = (mana: string): number => lkj.temuan.filter((one) => one.severity === mana).length;
  const analisis = lkj.naskah.filter((one) => one.isi !== '' && !one.id.startsWith('reviu:'));
  switch (id) {
    case 'reviu:perjanjian':
      return REVIU_WORDS.perjanjian(
        berapa((one) => one.target !== ''),
        all.length,
      );
    case 'reviu:analisis':
      return REVIU_WORDS.analisis(analisis.filter((one) => !unreadNaskah(one)).length, analisis.length);
    case 'reviu:bukti':
      return REVIU_WORDS.bukti(
        berapa((one) => saysSomething(one.bukti)),
        all.length,
      );
    case 'reviu:mekanisme':
      return lkj.jejak ? REVIU_WORDS.mekanisme(lkj.jejak.bidangDisetor.length, lkj.bidang.length) : REVIU_WORDS.tanpaLog;
    case 'reviu:andal':
      return REVIU_WORDS.andal(tingkat('galat'), tingkat('peringatan'));
    case 'reviu:anggaran':
      return REVIU_WORDS.anggaran(lkj.anggaran.filter((one) => one.realisasi !== null).length, lkj.anggaran.length);
    case 'reviu:sebab':
      return REVIU_WORDS.sebab(
        berapa((one) => [one.pendukung, one.penghambat, one.kendala].some(saysSomething)),
        all.length,
      );
    default:
      return '';
  }
}

/** Who approved what and when, as the log says; undefined while nobody has. */
export function pengesahanTable({ jejak }: Lkj): TableContent | undefined {
  const approved = jejak?.pengesahan ?? [];
  if (approved.length === 0) return undefined;
  return {
    columns: [
      blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
      blockColumn(TABLE_HEADERS.nama, 2),
      blockColumn(TABLE_HEADERS.jabatan, 2),
      blockColumn(TABLE_HEADERS.langkah, 2),
      blockColumn(TABLE_HEADERS.waktu, 2),
    ],
    rows: approved.map((one, index): BlockRow => ({
      jenis: 'isi',
      cells: [
        { isi: index + 1 },
        textCell(one.nama),
        textCell(one.jabatan),
        textCell(one.langkah),
        textCell(writtenTime(one.pada)),
      ],
    })),
  };
}
