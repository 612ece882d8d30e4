import { periksaPengaturan } from '../domain/kinerja/aturan';
import { periksaFormulir } from '../domain/kinerja/aturan-formulir';
import { bandingTersimpan } from '../domain/kinerja/banding';
import { readFormulir } from '../domain/kinerja/formulir/baca';
import type { Formulir } from '../domain/kinerja/formulir/formulir';
import { pengaturanDari } from '../domain/kinerja/formulir/mandiri';
import { isPengaturan, readPengaturan } from '../domain/kinerja/lembar-pengaturan/baca';
import { indikatorOf, type Pengaturan } from '../domain/kinerja/pengaturan';
import type { TemuanData } from '../domain/kinerja/temuan';
import type { IndikatorLkj, Lkj } from '../domain/lkj/lkj';
import { bandingLkj } from '../domain/lkj/perubahan';
import { compileLkj } from '../domain/lkj/susun';
import { a1 } from '../domain/sheet/address';
import { SHEET } from '../domain/sheet/names';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../domain/sheet/snapshot';
import type { Command, Terminal } from './command';
import { EXIT } from './command';
import { CAPAIAN } from './pesan-capaian';
import { refusalText } from '../files/pesan';
import { readFile } from './read-file';
import { tabelTeks } from './tabel-teks';

/** One form of a file, recomputed. */
interface Hasil {
  readonly bidang: string;
  readonly tahun: number;
  readonly lkj: Lkj;
  readonly pengaturan: Pengaturan;
  readonly temuan: readonly TemuanData[];
  readonly berbeda: boolean;
}

/** `runut capaian`: reads Runut workbooks or bidang files, recomputes every figure and compares it with the stored one. */
export const capaian: Command = async (args, terminal) => {
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json');
  if (files.length === 0) {
    terminal.err(CAPAIAN.caraPakai);
    return EXIT.unreadable;
  }
  let code: number = EXIT.clean;
  for (const [index, path] of files.entries()) {
    terminal.progress(CAPAIAN.membaca(index + 1, files.length, path));
    code = Math.max(code, await satuBerkas(path, json, terminal));
  }
  terminal.progress('');
  return code;
};

async function satuBerkas(path: string, json: boolean, terminal: Terminal): Promise<number> {
  const opened = await readFile(path);
  if (!opened.ok) {
    const pesan = refusalText(opened.refusal).id;
    terminal.progress('');
    if (json) terminal.out(JSON.stringify({ berkas: path, galat: pesan }));
    else terminal.err(`${path}: ${pesan}`);
    return EXIT.unreadable;
  }
  const hasil = hitungUlang(opened.value.snapshot);
  terminal.progress('');
  if (hasil.length === 0) {
    if (json) terminal.out(JSON.stringify({ berkas: path, bukanRunut: CAPAIAN.bukanRunut }));
    else terminal.err(`${path}: ${CAPAIAN.bukanRunut}`);
    return EXIT.unreadable;
  }
  for (const satu of hasil) {
    if (json) terminal.out(JSON.stringify(keJson(path, satu)));
    else for (const line of keTabel(path, satu)) terminal.out(line);
  }
  return hasil.some((satu) => satu.berbeda) ? EXIT.found : EXIT.clean;
}

/** Every form in a workbook; settings come from the workbook, or from the form itself. */
function hitungUlang(snapshot: Snapshot): readonly Hasil[] {
  const lembar = sheetOf(snapshot, SHEET.pengaturan);
  const umum = lembar && isPengaturan(lembar) ? readPengaturan(lembar, 0) : undefined;
  const forms = snapshot.sheets.flatMap((sheet) => {
    const dibaca = readFormulir(sheet);
    return dibaca.ok ? [{ sheet, formulir: dibaca.value }] : [];
  });
  const tersusun = sheetOf(snapshot, SHEET.lkj);
  return forms.map(({ sheet, formulir }) => {
    const pengaturan = umum?.pengaturan ?? pengaturanDari(sheet, formulir);
    return satuFormulir(
      pengaturan,
      formulir,
      forms.map((satu) => satu.formulir),
      tersusun,
    );
  });
}

function satuFormulir(
  pengaturan: Pengaturan,
  formulir: Formulir,
  semua: readonly Formulir[],
  tersusun: SheetSnapshot | undefined,
): Hasil {
  const bidang = formulir.identitas.bidang;
  const milik = {
    ...pengaturan,
    indikator: indikatorOf(pengaturan, bidang),
    program: pengaturan.program.filter((satu) => satu.bidang === bidang),
  };
  const lkj = compileLkj({ pengaturan: milik, formulir: semua, temuan: [], jejak: null, naskahLama: [] });
  const beda = [...bandingTersimpan(milik, formulir), ...(tersusun ? bandingLkj(tersusun, lkj) : [])];
  const id = new Set(milik.indikator.map((satu) => satu.id));
  const umum = periksaPengaturan(pengaturan).filter((satu) => satu.indikator === undefined || id.has(satu.indikator));
  return {
    bidang: pengaturan.bidang.find((satu) => satu.id === bidang)?.nama ?? bidang,
    tahun: formulir.identitas.tahun,
    lkj,
    pengaturan: milik,
    temuan: [...beda, ...umum, ...periksaFormulir(milik, formulir, { triwulanTutup: 0 })],
    berbeda: beda.length > 0,
  };
}

const indikatorDi = (lkj: Lkj): readonly (readonly [string, IndikatorLkj])[] =>
  lkj.sasaran.flatMap((sasaran) => sasaran.indikator.map((satu) => [sasaran.nama, satu] as const));

function keJson(berkas: string, { bidang, tahun, lkj, pengaturan, temuan }: Hasil): object {
  return {
    berkas,
    tahun,
    bidang,
    indikator: indikatorDi(lkj).map(([sasaran, satu]) => {
      const asal = pengaturan.indikator.find((i) => i.id === satu.id);
      return {
        sasaran,
        indikator: satu.nama,
        satuan: satu.satuan,
        arah: asal?.arah === '' ? null : (asal?.arah ?? null),
        metode: asal?.metode === '' ? null : (asal?.metode ?? null),
        target: kosong(satu.target),
        realisasi: kosong(satu.realisasi),
        triwulan: satu.triwulan.map((tw) => ({ target: kosong(tw.target), realisasi: kosong(tw.realisasi) })),
        capaian: satu.capaian.nilai,
        predikat: satu.predikat === '' ? null : satu.predikat,
        rumus: satu.capaian.rumus.id,
      };
    }),
    anggaran: lkj.anggaran.map((satu) => ({
      program: satu.nama,
      pagu: satu.pagu,
      realisasi: satu.realisasi,
      serapan: satu.serapan.nilai,
    })),
    temuan: temuan.map((satu) => ({
      aturan: satu.aturan,
      tingkat: satu.tingkat,
      lembar: satu.at?.sheet ?? null,
      sel: satu.at ? a1(satu.at.area) : null,
      pesan: satu.pesan.id,
    })),
  };
}

const kosong = (isian: string | number): string | number | null => (isian === '' ? null : isian);

function keTabel(berkas: string, { bidang, tahun, lkj, temuan }: Hasil): readonly string[] {
  const baris = indikatorDi(lkj).map(([, satu]) => [
    satu.nama,
    CAPAIAN.isian(satu.target),
    CAPAIAN.isian(satu.realisasi),
    CAPAIAN.hasil(satu.capaian),
    satu.predikat,
  ]);
  const anggaran = lkj.anggaran.map((satu) => [
    satu.nama,
    CAPAIAN.isian(satu.pagu ?? ''),
    CAPAIAN.isian(satu.realisasi ?? ''),
    CAPAIAN.hasil(satu.serapan),
    '',
  ]);
  return [
    CAPAIAN.judul(berkas, bidang, tahun),
    ...tabelTeks(CAPAIAN.kepala, baris),
    ...(anggaran.length === 0 ? [] : ['', ...tabelTeks(CAPAIAN.kepalaAnggaran, anggaran)]),
    ...(temuan.length === 0
      ? []
      : ['', ...temuan.map((satu) => CAPAIAN.temuan(satu.tingkat, satu.at ? a1(satu.at.area) : '', satu.pesan.id))]),
    '',
  ];
}
