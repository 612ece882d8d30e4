import type { Page } from 'playwright-core';
import type { Services } from '../../../src/taskpane/services';
import type { Pane } from '../../../src/taskpane/state/pane';
import type { Language } from '../../../src/domain/text';

declare global {
  interface Window {
    pane: Pane;
    services: Services;
  }
}

/** Which of the pane's screens, drawers and forms each stop shows; every one there is must stand here. */
export const SHOWS: Readonly<Record<string, readonly string[]>> = {
  awal: ['first-run/FirstRun'],
  sop: ['sop/SopTab'],
  'isi-temuan': ['sop/FixForm'],
  perbaikan: ['sop/perbaikan/PerbaikanScreen'],
  aturan: ['sop/aturan/RulesScreen'],
  bagan: ['sop/bagan/BaganScreen'],
  susunan: ['sop/susunan/SusunanScreen'],
  'ganti-nama': ['sop/susunan/SusunanForm'],
  pemetaan: ['sop/pemetaan/PemetaanScreen'],
  'berkas-sop': ['sop/berkas/OpenFileScreen'],
  usulan: ['sop/usulan/UsulanScreen'],
  saya: ['pengaturan/SayaScreen'],
  lacak: ['lacak/LacakTab'],
  kembalikan: ['lacak/kembalikan/ReturnDrawer'],
  catatan: ['lacak/acts/ActDrawer', 'lacak/acts/ActForm', 'lacak/acts/AlasanForm'],
  bertindak: ['lacak/acts/BertindakForm'],
  tautan: ['lacak/acts/TautanForm'],
  batas: ['lacak/acts/BatasForm'],
  rencana: ['lacak/acts/RencanaForm'],
  serahkan: ['lacak/acts/SerahkanForm'],
  adopsi: ['lacak/acts/AdopsiForm'],
  jam: ['shell/ClockDrawer'],
  data: ['data/DataTab'],
  impor: ['data/ImportScreen'],
  perjanjian: ['data/PerjanjianScreen'],
  'indikator-rinci': ['data/perjanjian/IndikatorForm'],
  'program-dan-ketentuan': ['data/perjanjian/UraianForm'],
  tempel: ['data/perjanjian/PastePanel'],
  lkj: ['lkj/LkjTab'],
  identitas: ['lkj/IdentitasScreen'],
  riwayat: ['riwayat/RiwayatScreen'],
  kunci: ['riwayat/KeyDrawer'],
  koreksi: ['riwayat/KoreksiDrawer'],
  pengaturan: ['pengaturan/PengaturanScreen'],
  'kalender-0': ['pengaturan/kalender/HoursDrawer'],
  'kalender-1': ['pengaturan/kalender/RamadanDrawer'],
  'kalender-2': ['pengaturan/kalender/LiburDrawer'],
  bantuan: ['bantuan/BantuanScreen'],
  uji: ['uji/UjiScreen'],
  galat: ['trouble/TroubleScreen'],
};

/** Words by which the tour finds its way in each language. */
const WORDS = {
  id: {
    templat: /Penyusunan Laporan/,
    usulan: /^Usulan pelaksana/,
    semua: /^Terima semua/,
    isi: 'Isi waktu…',
    nomoriUlang: 'Nomori ulang SOP',
    mulaiBerkas: 'Mulai Berkas',
    mulai: 'Mulai',
    selesai: 'Selesai',
    output: 'Output',
    kembalikan: 'Kembalikan…',
    tindakan: /^Tindakan untuk Berkas/,
    koreksi: 'Koreksi…',
    periksa: 'Periksa keutuhan',
    cabut: /^Komputer .* tidak lagi dikenali/,
    ubah: /^Ubah /,
    contoh: 'Coba dengan angka contoh',
    bidang: 'Tindakan untuk Perumahan',
    setor: 'Sampaikan',
    pembanding: 'Tambah pembanding',
    susun: 'Susun LKj',
    serahkan: 'Serahkan…',
    adopsi: 'Lihat perubahannya…',
  },
  en: {
    templat: /Laporan Kinerja|performance report/i,
    usulan: /^Proposed pelaksana/,
    semua: /^Accept all/,
    isi: /…$/,
    nomoriUlang: 'Renumber the SOP',
    mulaiBerkas: 'Start the Berkas',
    mulai: 'Start',
    selesai: 'Finish',
    output: 'Output',
    kembalikan: 'Return…',
    tindakan: /^Actions for Berkas/,
    koreksi: 'Correct…',
    periksa: 'Check the chain',
    cabut: /^Computer .* no longer known/,
    ubah: /^Change /,
    contoh: 'Try it with sample figures',
    bidang: 'Actions for Perumahan',
    setor: 'Hand in',
    pembanding: 'Add a comparison',
    susun: 'Compile the LKj',
    serahkan: 'Hand over…',
    adopsi: 'See the changes…',
  },
} as const;

/** Until the pane has read what it asked for, shows what it fetched, and nothing moves any more. */
export async function settledPane(page: Page): Promise<void> {
  await page.waitForFunction(() => window.pane.store.get().activity === undefined);
  await page.waitForFunction(
    () =>
      !document.querySelector('.frame_skel') &&
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  );
  // Fluent gives the page behind a closed drawer back a moment later.
  await page.waitForFunction(() => document.querySelector('[role="dialog"]') ?? !document.querySelector('#root[aria-hidden]'));
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** Walks through the main job by pressing and typing, and stops at every screen. */
export async function tour(page: Page, language: Language, stop: (screen: string) => Promise<void>): Promise<void> {
  const words = WORDS[language];
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  const settled = () => settledPane(page);
  const at = async (screen: string) => {
    await settled();
    await stop(screen);
  };
  const layer = async (name: NonNullable<ReturnType<Pane['store']['get']>['layer']>) => {
    await page.evaluate((wanted) => {
      window.pane.openLayer(wanted);
    }, name);
    await at(name);
  };
  const as = async (jabatan: string) => {
    await page.evaluate((given) => {
      window.pane.declareSaya({ nama: 'Orang Uji', jabatan: given });
    }, jabatan);
    await settled();
  };

  await page.getByRole('button', { name: words.templat }).first().waitFor();
  await at('awal');
  await page.getByRole('button', { name: words.templat }).first().click();
  await page.locator('.sop_saring').waitFor();
  await at('sop');
  await page.locator('.controls_fix[aria-expanded]').first().click();
  await at('isi-temuan');
  await page.locator('.controls_fix[aria-expanded=false]:has(svg)').first().click();
  await page.locator('.perbaikan_pratinjau').waitFor();
  await at('pratinjau-perbaikan');
  await page.locator('.sop_alat button').last().click();
  await page.locator('.waktu_waktu').waitFor();
  await at('waktu');
  await layer('perbaikan');
  await layer('aturan');
  await layer('bagan');
  await layer('susunan');
  await page.locator('[data-susun=k2]').click();
  await page.getByRole('menuitem').first().waitFor();
  await at('menu-susunan');
  await page.getByRole('menuitem').last().click();
  await page.getByRole('alertdialog').waitFor();
  await at('hapus-kegiatan');
  await page.keyboard.press('Escape');
  await page.locator('[data-susun=p1]').click();
  await page.getByRole('menuitem').first().click();
  await page.locator('form.susunan_susunF').waitFor();
  await at('ganti-nama');
  await layer('pemetaan');
  await layer('templat');
  await layer('berkas-sop');
  await layer('usulan');
  await press(words.semua);
  await page.locator('.usulan_usul').first().waitFor({ state: 'detached' });
  await layer('saya');
  await as('Kepala Dinas');
  await layer('berkas-baru');
  await press(words.nomoriUlang);
  await page.getByRole('button', { name: words.mulaiBerkas }).waitFor();
  await press(words.mulaiBerkas);
  await page.locator('.lacak_steps').waitFor();
  await at('lacak-belum');
  for (const jabatan of ['Kepala Dinas', 'Sekretaris']) {
    await as(jabatan);
    await press(words.mulai);
    await page.getByLabel(words.output).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel(words.output).fill('Nota 01/2026');
    await press(words.selesai);
    await settled();
  }
  await as('Kasubbag Renja, Monev dan Keuangan');
  await press(words.mulai);
  await page.getByLabel(words.output).waitFor();
  await at('lacak');
  await press(words.kembalikan);
  await page.locator('.drawer_sheet').waitFor();
  await at('kembalikan');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  await page.locator('.lacak_step').nth(2).click();
  await at('rincian-langkah');
  await press(words.serahkan);
  await page.locator('.drawer_sheet').waitFor();
  await at('serahkan');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  await page.evaluate(() => {
    window.pane.store.set({
      clockDoubt: {
        arah: 'tertinggal',
        kini: '2026-01-01T08:00:00+07:00',
        terakhir: '2026-01-20T08:00:00+07:00',
        oleh: 'Orang Uji',
      },
    });
  });
  await page.locator('.drawer_sheet').waitFor();
  await at('jam');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  const text = await page.evaluate(async () => {
    const { sheets } = await window.services.workbook.read([{ sheet: { name: 'SOP' }, parts: ['values'] }]);
    const rows = sheets[0]?.values ?? [];
    const row = rows.findLastIndex((cells) => cells.some((value) => String(value).length > 40));
    const column = (rows[row] ?? []).findIndex((value) => String(value).length > 40);
    const said = `${String(rows[row]?.[column])} dengan teliti`;
    await window.services.workbook.write([{ kind: 'write', sheet: 'SOP', at: { row, column }, values: [[said]] }]);
    window.pane.touch();
    return said;
  });
  if (!text) throw new Error('no SOP to change');
  await press(words.adopsi);
  await page.locator('.drawer_sheet').waitFor();
  await at('adopsi');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  // Every act of a Berkas that asks for more first; those in the middle of the menu write at once.
  const asking = { catatan: 0, bertindak: 1, tautan: 2, batas: 3, rencana: 4, arsip: -2, batal: -1 };
  for (const [form, index] of Object.entries(asking)) {
    await page.getByRole('button', { name: words.tindakan }).click();
    await page.getByRole('menuitem').nth(index).click();
    await page.locator('.drawer_sheet').waitFor();
    await at(form);
    await page.keyboard.press('Escape');
    await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  }
  for (const pandangan of ['saya', 'semua'] as const) {
    await page.evaluate((wanted) => {
      window.pane.store.set({ pandangan: wanted });
    }, pandangan);
    await at(`pandangan-${pandangan}`);
  }
  await page.locator('[data-tab=data]').click();
  await page.getByText(words.contoh).waitFor();
  await at('data-kosong');
  await page.getByText(words.contoh).click();
  await page.getByRole('button', { name: words.bidang }).waitFor();
  await page.getByRole('button', { name: words.bidang }).click();
  await page.getByRole('menuitem', { name: words.setor }).waitFor();
  await at('menu-bidang');
  await page.getByRole('menuitem', { name: words.setor }).click();
  await at('data');
  await page.evaluate(() => {
    window.pane.store.set({ berkasMasuk: [] });
  });
  await layer('impor');
  await layer('perjanjian');
  await page.locator('.controls_rowBtn').first().click();
  await at('indikator');
  for (const folded of await page.locator('.data_lineForm summary').all()) await folded.click();
  await at('indikator-rinci');
  await page.locator('ul:has(> li > .controls_rowBtn)').last().locator('button').first().click();
  await page.locator('.data_fold summary').last().click();
  await at('program-dan-ketentuan');
  await page.locator('.data_duoTop button').first().click();
  await page.locator('[data-body] textarea').first().fill('Sasaran\tIndikator\tTarget\nHunian\tRumah dibangun\t1.234');
  await at('tempel');
  await page.evaluate(() => {
    window.pane.openTab('lkj');
  });
  await page.getByRole('button', { name: words.susun }).waitFor();
  await at('lkj');
  await page.locator('[data-body] details summary').first().click();
  await at('periksa-mandiri');
  await layer('identitas');
  await page.getByRole('button', { name: words.pembanding }).click();
  await page.locator('[data-body] summary').first().click();
  await at('identitas');
  await page.evaluate(() => {
    window.pane.openTab('lkj');
  });
  await press(words.susun);
  await at('lkj-tersusun');
  await layer('riwayat');
  await page.locator('.riwayat_cariBaris button').click();
  await page.locator('.riwayat_rantai summary').click();
  await press(words.periksa);
  await at('keutuhan');
  await page.getByRole('button', { name: words.cabut }).first().click();
  await page.locator('.drawer_sheet').waitFor();
  await at('kunci');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  await page.locator('.riwayat_rantai summary').click();
  const acts = page.locator('.riwayat_peristiwa');
  for (let index = 0; index < (await acts.count()); index += 1) {
    await acts.nth(index).click();
    if ((await page.getByRole('button', { name: words.koreksi }).count()) > 0) break;
  }
  await at('rincian-peristiwa');
  await press(words.koreksi);
  await page.locator('.drawer_sheet').waitFor();
  await at('koreksi');
  await page.keyboard.press('Escape');
  await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  await layer('pengaturan');
  for (const index of [0, 1, 2]) {
    await page.getByRole('button', { name: words.ubah }).nth(index).click();
    await page.locator('.drawer_sheet').waitFor();
    await at(`kalender-${String(index)}`);
    await page.keyboard.press('Escape');
    await page.locator('.drawer_sheet').waitFor({ state: 'detached' });
  }
  await layer('bantuan');
  await layer('uji');
  await page.evaluate(() => {
    window.pane.store.set({
      layer: undefined,
      trouble: { kind: 'denied', during: 'write', label: { id: 'Menulis', en: 'Writing' }, detail: 'AccessDenied' },
    });
  });
  await at('galat');
}
