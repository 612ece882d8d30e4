import { resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, handsOn, savedWorkbook, type Hands } from './hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from './open-workbook';

/** A year told by its triwulan: set up, a Berkas for a triwulan, each bidang's hand-in, its LKj, and the year built from them. */
const out = resolve(import.meta.dirname, '../../out');
const BIDANG = ['Perumahan', 'Sekretariat'];

const PERJANJIAN = [
  'Sasaran Strategis\tIndikator Kinerja\tSatuan\tTarget\tArah\tMetode\tBidang\tTW I\tTW II\tTW III\tTW IV',
  'Meningkatnya hunian layak\tRumah diperbaiki\tunit\t940\tpositif\tdijumlahkan\tPerumahan\t200\t240\t250\t250',
  'Terjaganya akuntabilitas\tTemuan selesai\tpersen\t90\tpositif\tterakhir\tSekretariat\t60\t70\t80\t90',
].join('\n');

const REALISASI = [
  'Indikator Kinerja\tSatuan\tRealisasi TW I\tRealisasi TW II\tRealisasi TW III\tRealisasi TW IV',
  'Rumah diperbaiki\tunit\t190\t250\t260\t245',
  'Temuan selesai\tpersen\t60\t72\t80\t91',
].join('\n');

let open: OpenWorkbook;
let pane: FrameLocator;
let hands: Hands;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
});
afterAll(closeBrowser);

const picture = (name: string): Promise<Buffer> => open.page.screenshot({ path: resolve(out, `${name}.png`) });

async function paste(table: string, read: string | RegExp): Promise<void> {
  await hands.press('Tempel tabel…');
  await pane.getByLabel('Tabel Perjanjian Kinerja').fill(table);
  await hands.said(read);
  await hands.press('Masukkan');
}

const choose = (label: string): Promise<unknown> => pane.getByLabel('Periode').first().selectOption({ label });

/** Hands in what the chosen period asks of a bidang; how it stands is read from its own row. */
async function handIn(bidang: string): Promise<void> {
  const row = pane.locator('li').filter({ has: pane.getByRole('button', { name: `Tindakan untuk ${bidang}` }) });
  await row.getByText('1/1 diisi').waitFor();
  await hands.press(`Tindakan untuk ${bidang}`);
  await pane.getByRole('menuitem', { name: 'Sampaikan' }).click();
  await row.getByText('1/1 disampaikan').waitFor();
}

async function bookNow(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await savedWorkbook(open.page)).buffer as ArrayBuffer);
  return book;
}

/** Whether the realisasi of each triwulan of a form is locked. */
const lockedIn = (book: ExcelJS.Workbook, sheet: string): readonly boolean[] =>
  [6, 8, 10, 12].map((column) => book.getWorksheet(sheet)?.getCell(8, column).style.protection?.locked !== false);

async function exported(): Promise<string> {
  await hands.press('Pilih bentuk ekspor');
  const download = open.page.waitForEvent('download');
  await pane.getByRole('menuitem', { name: /\.docx/ }).click();
  const file = await download;
  const xml = strFromU8(unzipSync(await bytesOf(file))['word/document.xml'] ?? new Uint8Array());
  return `${file.suggestedFilename()}\n${xml.replaceAll(/<[^>]+>/g, '')}`;
}

describe('a year told by its triwulan', () => {
  it('is set up with days by which each triwulan is handed in, and tells who is late', async () => {
    open = await openWorkbook({ width: 1440, height: 900 });
    ({ pane } = open);
    hands = handsOn(pane);
    await pane.getByRole('button', { name: /Sinjai/ }).click();
    await hands.press(/^Usulan pelaksana/);
    await hands.press(/^Terima semua/);
    await hands.said(/bagan alir tergambar/);
    await hands.tab(/^Data/);
    await hands.press('Isi Perjanjian Kinerja…');
    await pane.getByLabel(/^Nama kantor/).fill('Dinas Perumahan Uji');
    await pane.getByLabel('Tahun laporan').fill('2025');
    await pane.getByText('Batas penyampaian triwulan').click();
    await pane.getByLabel('Triwulan I', { exact: true }).fill('2025-04-11');
    await paste(PERJANJIAN, /^Terbaca: 2 sasaran, 2 indikator/);
    await hands.press('Simpan');
    await hands.said('Perjanjian Kinerja disimpan di lembar Pengaturan.');
    await hands.press('Buat lembar bidang');
    await hands.said('2 lembar bidang siap diisi.');
    await hands.press('Perjanjian Kinerja…');
    await paste(REALISASI, /^Terbaca/);
    await hands.press('Simpan');
    await hands.said(/diisi/);
    await hands.said(/^Bidang Perumahan belum menyampaikan data TW I 2025, terlambat \d+ hari kerja \(batas 11 April 2025\)\.$/);
    await picture('triwulan-terlambat');
  });

  it('has a Berkas for a triwulan, in which each bidang hands in and its columns are locked', async () => {
    await hands.become('Kepala Dinas');
    await hands.tab(/Lacak/);
    await hands.press('Mulai Berkas…');
    await choose('Triwulan I 2025');
    expect(await pane.getByLabel(/^Nama Berkas/).inputValue()).toBe('Data Kinerja TW I 2025');
    await picture('triwulan-berkas');
    await hands.press('Mulai Berkas');
    await hands.said(/^0 dari \d+ selesai$/);
    await hands.tab(/^Data/);
    expect(await pane.getByLabel('Periode').first().inputValue()).toBe('tw1');
    for (const bidang of BIDANG) await handIn(bidang);
    await picture('triwulan-disampaikan');
    const book = await bookNow();
    expect(lockedIn(book, 'Bidang Perumahan')).toEqual([true, false, false, false]);
    expect(lockedIn(book, 'Sekretariat')).toEqual([true, false, false, false]);
    expect(await pane.getByText(/belum menyampaikan data TW I/).count()).toBe(0);
  });

  it('has an LKj of its own, as a sheet and as a document', async () => {
    await hands.tab(/LKj/);
    await hands.press('Susun LKj');
    await hands.said('Pengesahan terakhir belum tercatat');
    await picture('triwulan-lkj');
    const document = await exported();
    expect(document.split('\n')[0]).toBe('LKj TW I 2025.docx');
    expect(document).toContain('TRIWULAN I TAHUN 2025');
    expect(document).toContain('95,00%');
    expect(document).not.toContain('Belum menyampaikan data');
  });

  it('becomes the report of the year once all its triwulan are handed in', async () => {
    await hands.tab(/^Data/);
    for (const triwulan of ['II', 'III', 'IV']) {
      await choose(`Triwulan ${triwulan} 2025`);
      for (const bidang of BIDANG) await handIn(bidang);
    }
    await hands.tab(/LKj/);
    await choose('Setahun 2025');
    await hands.press('Susun LKj');
    await hands.said('Pengesahan terakhir belum tercatat');
    await picture('triwulan-setahun');
    const document = await exported();
    expect(document.split('\n')[0]).toBe('LKj 2025.docx');
    expect(document).toContain('100,53%');
    expect(document).not.toContain('Belum menyampaikan data');
    const book = await bookNow();
    expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['LKj TW I', 'LKj']));
    expect(lockedIn(book, 'Bidang Perumahan')).toEqual([true, true, true, true]);
    expect(open.errors.filter((error) => !error.startsWith('The column width'))).toEqual([]);
    await open.close();
  });
});
