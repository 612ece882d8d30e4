import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import { formatAngka, formatIsian } from '../../domain/kinerja/angka';
import { pembulatanText } from '../../domain/kinerja/pesan';
import type { IndikatorLkj, Lkj, Naskah, SasaranLkj } from '../../domain/lkj/lkj';
import { JUDUL, LKJ } from '../../domain/lkj/pesan';
import { kakiLog } from '../../domain/lkj/tulis';
import { waktuTertulis } from '../../domain/lkj/waktu-tertulis';
import { captions, note, PAGE, prose, table } from './parts';
import { percent, tabelPerjanjian } from './perjanjian';
import { DOCX } from './pesan';
import { STYLES } from './styles';
import { lampiran } from './lampiran';

const rupiah = (nilai: number | null): string => (nilai === null ? '–' : formatAngka(nilai));

/** The outline of PermenPANRB 53/2014 as real headings, with contents, captions and tables. */
export async function buildLkjDocx(lkj: Lkj): Promise<Uint8Array> {
  const caption = captions();
  const konsep = lkj.status === 'konsep';
  const page = {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
    },
  };
  const document = new Document({
    title: `${LKJ.judul(lkj.tahun)} ${lkj.kantor.nama}`,
    creator: lkj.kantor.nama,
    styles: STYLES,
    features: { updateFields: false },
    sections: [
      { properties: page, children: cover(lkj) },
      {
        properties: page,
        headers: {
          default: new Header({
            children: konsep
              ? [
                  new Paragraph({
                    style: 'Catatan',
                    alignment: AlignmentType.RIGHT,
                    children: [new TextRun({ text: DOCX.konsep, bold: true })],
                  }),
                ]
              : [],
          }),
        },
        footers: { default: footer(lkj) },
        children: [
          new Paragraph({ style: 'JudulDaftar', children: [new TextRun(DOCX.daftarIsi)] }),
          new TableOfContents(DOCX.daftarIsi, { hyperlink: true, headingStyleRange: '1-3' }),
          ...bab(lkj, caption),
          ...lampiran(lkj, caption),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const heading = (text: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? HeadingLevel.HEADING_1,
    pageBreakBefore: level === 1,
    keepNext: true,
    children: [new TextRun(text)],
  });

function cover(lkj: Lkj): FileChild[] {
  const line = (text: string, style: string): Paragraph =>
    new Paragraph({ style, alignment: AlignmentType.CENTER, children: [new TextRun(text)] });
  const { kantor } = lkj;
  return [
    line(kantor.pemerintah.toUpperCase(), 'SampulKecil'),
    line(kantor.nama.toUpperCase(), 'SampulKecil'),
    line(DOCX.judul, 'SampulJudul'),
    line(DOCX.tahun(lkj.tahun), 'SampulJudul'),
    line(lkj.status === 'konsep' ? DOCX.konsep : LKJ.final, 'SampulKecil'),
    ...(kantor.contoh ? [line(LKJ.contoh, 'Catatan')] : []),
    line(kantor.kota, 'SampulKecil'),
    line(String(lkj.tahun + 1), 'SampulKecil'),
  ];
}

const footer = (lkj: Lkj): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Catatan',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${LKJ.kaki(lkj.tahun)} · ${kakiLog(lkj)} · ${DOCX.halaman}`),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(DOCX.dari),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

type Caption = ReturnType<typeof captions>;

function bab(lkj: Lkj, caption: Caption): FileChild[] {
  const naskah = new Map(lkj.naskah.map((satu) => [satu.id, satu]));
  const teks = (id: string): FileChild[] => {
    const satu: Naskah | undefined = naskah.get(id);
    return satu ? prose(satu.isi) : [];
  };
  return [
    heading(DOCX.bab.satu, 1),
    heading(DOCX.sub.gambaran, 2),
    ...teks('pendahuluan'),
    heading(DOCX.bab.dua, 1),
    heading(DOCX.sub.perjanjian, 2),
    ...teks('perencanaan'),
    caption(DOCX.tabel.perjanjian),
    tabelPerjanjian(lkj),
    heading(DOCX.bab.tiga, 1),
    heading(DOCX.sub.capaian, 2),
    caption(DOCX.tabel.ukur),
    tabelUkur(lkj),
    note(pembulatanText(lkj.ketentuan.pembulatan.desimal, lkj.ketentuan.pembulatan.predikatDari === 'bilangan-bulat').id),
    ...lkj.sasaran.flatMap((sasaran, index) => bagianSasaran(lkj, sasaran, index + 1, teks, naskah, caption)),
    heading(DOCX.sub.anggaran, 2),
    ...teks('anggaran'),
    caption(DOCX.tabel.anggaran),
    tabelAnggaran(lkj),
    note(LKJ.catatanEfisiensi[lkj.ketentuan.efisiensi]),
    heading(DOCX.bab.empat, 1),
    ...teks('penutup'),
    ...tandaTangan(lkj),
  ];
}

const K = DOCX.kepala;

function tabelUkur(lkj: Lkj): FileChild {
  const rows = lkj.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((satu) => [
      String(satu.nomor),
      satu.nama,
      satu.satuan,
      formatIsian(satu.target),
      formatIsian(satu.realisasi),
      percent(satu.capaian),
      satu.predikat === '' ? '–' : satu.predikat,
    ]),
  );
  return table(
    [
      { title: K.no, share: 1, align: 'center' },
      { title: K.indikator, share: 6 },
      { title: K.satuan, share: 2, align: 'center' },
      { title: K.target, share: 2.2, align: 'right' },
      { title: K.realisasi, share: 2.4, align: 'right' },
      { title: K.capaian, share: 2.4, align: 'right' },
      { title: K.predikat, share: 2.4, align: 'center' },
    ],
    [...rows, ['', DOCX.rataRata, '', '', '', percent(lkj.rataRata), lkj.predikat]],
    [rows.length],
  );
}

function bagianSasaran(
  lkj: Lkj,
  sasaran: SasaranLkj,
  nomor: number,
  teks: (id: string) => FileChild[],
  naskah: ReadonlyMap<string, Naskah>,
  caption: Caption,
): FileChild[] {
  const bagian = (id: 'capaian' | 'lalu' | 'renstra' | 'nasional' | 'sebab' | 'efisiensi' | 'program'): FileChild[] => [
    new Paragraph({ style: 'Anak', keepNext: true, children: [new TextRun(JUDUL[id])] }),
    ...teks(`${id}:${sasaran.id}`),
  ];
  return [
    heading(DOCX.sasaran(nomor, sasaran.nama), 3),
    ...bagian('capaian'),
    ...sasaran.indikator.map((satu) => note(`${satu.nama}. ${DOCX.rumus(satu.capaian.rumus.id)}`)),
    ...bagian('lalu'),
    caption(DOCX.tabel.banding(sasaran.nama)),
    tabelBanding(lkj, sasaran.indikator),
    ...bagian('renstra'),
    ...bagian('nasional'),
    ...bagian('sebab'),
    caption(DOCX.tabel.sebab(sasaran.nama)),
    table(
      [
        { title: K.indikator, share: 4 },
        { title: K.pendukung, share: 4 },
        { title: K.penghambat, share: 4 },
        { title: K.upaya, share: 4 },
      ],
      sasaran.indikator.map((satu) => [
        satu.nama,
        ...(['pendukung', 'penghambat', 'upaya'] as const).map((apa) => naskah.get(`${apa}:${satu.id}`)?.isi ?? ''),
      ]),
    ),
    ...bagian('efisiensi'),
    ...bagian('program'),
  ];
}

function tabelBanding(lkj: Lkj, indikator: readonly IndikatorLkj[]): FileChild {
  const tahun = [...lkj.tahunLalu].sort((a, b) => a - b).slice(-3);
  return table(
    [
      { title: K.indikator, share: 5 },
      ...tahun.map((satu) => ({ title: LKJ.kepala.realisasi(satu), share: 2, align: 'right' as const })),
      { title: LKJ.kepala.realisasi(lkj.tahun), share: 2, align: 'right' },
      { title: K.renstra, share: 2.2, align: 'right' },
      { title: K.nasional, share: 2.2, align: 'right' },
    ],
    indikator.map((satu) => [
      satu.nama,
      ...tahun.map((t) => formatIsian(satu.lalu.find((lalu) => lalu.tahun === t)?.realisasi ?? '')),
      formatIsian(satu.realisasi),
      formatIsian(satu.renstra.target),
      formatIsian(satu.standarNasional.target),
    ]),
  );
}

function tabelAnggaran(lkj: Lkj): FileChild {
  const rows = lkj.anggaran.map((satu, index) => [
    String(index + 1),
    satu.nama,
    rupiah(satu.pagu),
    rupiah(satu.realisasi),
    percent(satu.serapan),
    percent(satu.efisiensi),
  ]);
  const { pagu, realisasi, serapan } = lkj.jumlahAnggaran;
  return table(
    [
      { title: K.no, share: 1, align: 'center' },
      { title: K.program, share: 5 },
      { title: K.pagu, share: 3, align: 'right' },
      { title: K.realisasiRp, share: 3, align: 'right' },
      { title: K.serapan, share: 2, align: 'right' },
      { title: K.efisiensi, share: 2, align: 'right' },
    ],
    [...rows, ['', DOCX.jumlah, rupiah(pagu), rupiah(realisasi), percent(serapan), '']],
    [rows.length],
  );
}

/** Approvals as the log has them, then the head's signature. */
function tandaTangan(lkj: Lkj): FileChild[] {
  const { kepala, kota } = lkj.kantor;
  const kanan = (text: string, spasi = 0): Paragraph =>
    new Paragraph({
      style: 'Isi',
      keepNext: true,
      alignment: AlignmentType.CENTER,
      indent: { left: 4800 },
      spacing: { before: spasi, after: 0 },
      children: [new TextRun(text)],
    });
  const sah = lkj.jejak?.pengesahan ?? [];
  return [
    ...(sah.length === 0
      ? []
      : [
          new Paragraph({ style: 'Anak', children: [new TextRun(DOCX.pengesahan)] }),
          ...sah.map((satu) => note(DOCX.sah(satu.nama, satu.jabatan, satu.langkah, waktuTertulis(satu.pada)))),
        ]),
    kanan(LKJ.tempat(kota, lkj.tahun + 1), 480),
    kanan(`${kepala.jabatan},`),
    kanan(kepala.nama === '' ? LKJ.titik : kepala.nama, 1200),
    kanan(LKJ.pangkat(kepala.pangkat)),
    kanan(LKJ.nip(kepala.nip)),
  ];
}
