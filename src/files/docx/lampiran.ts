import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { formatAngka, formatIsian } from '../../domain/kinerja/angka';
import type { Lkj } from '../../domain/lkj/lkj';
import { percent, tabelPerjanjian } from './perjanjian';
import { note, type captions, table } from './parts';
import { DOCX } from './pesan';

const heading = (text: string, level: typeof HeadingLevel.HEADING_1 | typeof HeadingLevel.HEADING_2): Paragraph =>
  new Paragraph({
    heading: level,
    pageBreakBefore: level === HeadingLevel.HEADING_1,
    keepNext: true,
    children: [new TextRun(text)],
  });

/** The agreement, the quarterly measurement, and the review's checklist. */
export function lampiran(lkj: Lkj, caption: ReturnType<typeof captions>): FileChild[] {
  const K = DOCX.kepala;
  return [
    heading(DOCX.bab.lampiran, HeadingLevel.HEADING_1),
    heading(DOCX.sub.lampiranPk, HeadingLevel.HEADING_2),
    caption(DOCX.tabel.perjanjian),
    tabelPerjanjian(lkj),
    caption(DOCX.tabel.program),
    table(
      [
        { title: K.no, share: 1, align: 'center' },
        { title: K.program, share: 8 },
        { title: K.pagu, share: 3, align: 'right' },
      ],
      lkj.anggaran.map((satu, index) => [String(index + 1), satu.nama, satu.pagu === null ? '–' : formatAngka(satu.pagu)]),
    ),
    heading(DOCX.sub.lampiranUkur, HeadingLevel.HEADING_2),
    caption(DOCX.tabel.triwulan),
    table(
      [
        { title: K.indikator, share: 5 },
        ...K.tw.map((title) => ({ title, share: 2, align: 'right' as const })),
        { title: K.realisasi, share: 2, align: 'right' },
        { title: K.capaian, share: 2, align: 'right' },
      ],
      lkj.sasaran.flatMap((sasaran) =>
        sasaran.indikator.map((satu) => [
          satu.nama,
          ...satu.triwulan.map((tw) => DOCX.tr(formatIsian(tw.target), formatIsian(tw.realisasi))),
          formatIsian(satu.realisasi),
          percent(satu.capaian),
        ]),
      ),
    ),
    note(DOCX.twKeterangan),
    heading(DOCX.sub.lampiranReviu, HeadingLevel.HEADING_2),
    note(DOCX.reviuCatatan),
    table(
      [
        { title: K.no, share: 1, align: 'center' },
        { title: K.butir, share: 9 },
        { title: K.hasil, share: 3, align: 'center' },
      ],
      DOCX.reviu.map((butir, index) => [String(index + 1), butir, DOCX.belumDiperiksa]),
    ),
  ];
}
