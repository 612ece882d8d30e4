// @vitest-environment jsdom
import { checkUseCase } from '../../../app/sop/check-use-cases';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/app/use-case';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { readAny } from '../../../../src/files/read-any';
import { RULES } from '../../../../src/domain/rules/index';
import { kalenderEdits } from '../../../../src/domain/kantor/kalender/kalender-sheet';
import { DEFAULT_KALENDER } from '../../../../src/domain/kantor/kalender/kalender';
import { rulesByGroup } from '../../../../src/taskpane/screens/sop/aturan/rule-groups';
import { differenceOf } from '../../../../src/taskpane/screens/sop/perbaikan/difference';
import { twoParts } from '../../../../src/taskpane/screens/sop/susunan/susunan-entry';
import { press } from '../../press';
import { choose, paneWithSop, stamp } from './sop-pane';

describe('the rules of a workbook', () => {
  it('are switched off and weighed by a person, kept in the workbook, and used by every later check', async () => {
    const { workbook, layer } = await paneWithSop();
    await layer('aturan', 'Aturan pemeriksaan');
    fireEvent.click(screen.getByLabelText('Pelaksana belum ada'));
    fireEvent.change(screen.getByLabelText('Tingkat: Kelengkapan kosong'), { target: { value: 'galat' } });
    const writes = workbook.calls.write;
    await press('Simpan aturan');
    await screen.findByText('Aturan disimpan; SOP diperiksa kembali.');
    expect(workbook.calls.write).toBe(writes + 1);
    expect(await screen.findByText('1 aturan dimatikan di buku kerja ini.')).toBeDefined();
    expect(screen.queryByText('Belum ada pelaksana.')).toBeNull();
    const checked = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
    const findings = checked.ok ? (checked.value.hasil[0]?.findings ?? []) : [];
    expect(findings.some(({ rule }) => rule === 'pelaksana-required')).toBe(false);
    expect(findings.filter(({ rule }) => rule === 'kelengkapan-required').map(({ severity }) => severity)).toEqual(['galat']);
    await layer('aturan', 'Aturan pemeriksaan');
    await press('Kembali ke bawaan');
    await press('Simpan aturan');
    expect((await screen.findAllByText('Belum ada pelaksana.')).length).toBe(9);
  });

  it('are all listed, each in one part', () => {
    const listed = rulesByGroup().flatMap(({ aturan }) => aturan.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});

describe('marks on the sheet', () => {
  it('are put there and taken away from the menu, each in one write', async () => {
    const { workbook } = await paneWithSop();
    const writes = workbook.calls.write;
    await choose('Tindakan untuk SOP ini', 'Tandai temuan di lembar');
    expect(await screen.findByText(/^\d+ sel ditandai dengan warna dan catatan\.$/)).toBeDefined();
    await choose('Tindakan untuk SOP ini', 'Hapus tanda dari lembar');
    expect(await screen.findByText('Tanda dihapus; lembar seperti semula.')).toBeDefined();
    expect(workbook.calls.write).toBe(writes + 2);
  });

  it('say which cells kept the note a person wrote there', async () => {
    const { workbook } = await paneWithSop();
    const checked = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
    const at = checked.ok ? checked.value.hasil[0]?.findings[0]?.at : undefined;
    if (!at) throw new Error('nothing was found in the SOP');
    await workbook.write([{ kind: 'note', sheet: 'SOP', at, text: 'Tanyakan kepada Kabid.' }]);
    await choose('Tindakan untuk SOP ini', 'Tandai temuan di lembar');
    expect(
      await screen.findByText(/^\d+ sel ditandai; 1 di antaranya hanya diwarnai karena sudah memuat catatan Anda\.$/),
    ).toBeDefined();
  });
});

describe('the SOP as a Word document', () => {
  it('is made from the menu, drawn or with signs, and read again it is the same SOP', async () => {
    const { services, sop, workbook } = await paneWithSop({ drawn: true });
    const writes = workbook.calls.write;
    await choose('Tindakan untuk SOP ini', 'Simpan sebagai Word (.docx)');
    expect(await screen.findByText('SOP Penyusunan Laporan Kinerja Dinas (LAKIP).docx diunduh.')).toBeDefined();
    await choose('Tindakan untuk SOP ini', 'Simpan sebagai Word, tanda ● ■ ◆ saja');
    await waitFor(() => {
      expect(services.downloads).toHaveLength(2);
    });
    const written = await sop();
    for (const { name, bytes } of services.downloads) {
      const opened = await readAny(bytes, name);
      const read = opened.ok ? readSops(opened.value.snapshot.sheets[0] as SheetSnapshot).sops[0] : undefined;
      expect(read?.kegiatan.map(({ uraian, pelaku }) => [uraian, pelaku.map(({ pelaksana }) => pelaksana)])).toEqual(
        written.kegiatan.map(({ uraian, pelaku }) => [uraian, pelaku.map(({ pelaksana }) => pelaksana)]),
      );
    }
    expect(workbook.calls.write).toBe(writes);
  });

  it('says what to do when the download is held back', async () => {
    const { services } = await paneWithSop();
    Object.assign(services, { download: () => Promise.reject(new Error('held back')) });
    await choose('Tindakan untuk SOP ini', 'Simpan sebagai Word (.docx)');
    expect(await screen.findByText(/^Unduhan tertahan, jadi dokumen Word tidak tersimpan\./)).toBeDefined();
  });
});

describe('the flowchart in the pane', () => {
  it('is shown before it is drawn, with proposals that are still open, and writes nothing', async () => {
    const { workbook, layer } = await paneWithSop();
    const writes = workbook.calls.write;
    await layer('bagan', 'Bagan alir');
    const picture = screen.getByRole('img', { name: /^Bagan alir .*9 kegiatan, 4 pelaksana/ });
    expect(picture.querySelectorAll('.bagan_baganSimbol')).toHaveLength(9);
    expect(screen.getByText(/Termasuk 9 usulan pelaksana yang belum diterima/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Usulan pelaksana (9)' })).toBeDefined();
    expect(workbook.calls.write).toBe(writes);
  });

  it('says in a list what the picture shows, zooms, and draws', async () => {
    const { workbook, layer, sheet } = await paneWithSop({ drawn: true });
    await layer('bagan', 'Bagan alir');
    const list = screen.getByRole('group').querySelectorAll('li');
    expect(list).toHaveLength(9);
    expect(list[4]?.textContent).toMatch(/Kasubbag Renja, Monev dan Keuangan\); jika tidak, kembali ke kegiatan 4/);
    const picture = screen.getByRole('img', { name: /^Bagan alir/ }).parentElement;
    await press('Perbesar');
    expect(picture?.style.width).toBe('150%');
    await press('Selebar panel');
    expect(picture?.style.width).toBe('100%');
    const writes = workbook.calls.write;
    await press('Gambar ulang bagan alir');
    await screen.findByText('Bagan alir tergambar: 9 simbol.');
    expect(workbook.calls.write).toBe(writes + 1);
    expect((await sheet()).shapes?.some(({ name }) => name === 'runut:simbol:1:1')).toBe(true);
  });
});

describe('the waktu of an SOP', () => {
  const open = async () => {
    await press('Waktu');
    return (await screen.findByRole('heading', { name: 'Waktu baku' })).closest('section') ?? document.body;
  };

  it('is told three ways, by pelaksana, and as understood beside what is written', async () => {
    await paneWithSop({ drawn: true });
    const section = await open();
    for (const figure of ['185', '3,1', '0,4']) expect(within(section).getByText(figure)).toBeDefined();
    const shares = within(section).getByRole('list', { name: 'Waktu tiap pelaksana' });
    expect(within(shares).getByText('Tim LKj').closest('li')?.textContent).toContain('1 jam · 32 %');
    expect(within(section).getByText('60 Menit').closest('li')?.textContent).toContain('1 jam');
    expect(within(section).getByText('belum diisi').closest('li')?.textContent).toContain('tidak terhitung');
  });

  it('follows the hours of the sheet Kalender', async () => {
    const { workbook, pane } = await paneWithSop({ drawn: true });
    const hari = { mulai: 8 * 60, selesai: 14 * 60 };
    await workbook.write(kalenderEdits({ ...DEFAULT_KALENDER, hari: [hari, hari, hari, hari, hari, hari, null] }));
    await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row: 22, column: 7 }, values: [['2 hari']] }]);
    pane.touch();
    const section = await open();
    await waitFor(() => {
      expect(within(section).getByText('905')).toBeDefined();
    });
    expect(within(section).getByText('Satu hari kerja 6 jam, menurut lembar Kalender.')).toBeDefined();
    expect(within(section).getByText('2 hari').closest('li')?.textContent).toContain('2 hari kerja');
  });
});

describe('texts side by side', () => {
  it('lose what they share', () => {
    const long = 'Memerintahkan sekretaris utuk menyusun Laporan Kinerja tahun lalu';
    expect(differenceOf(long, long.replace('utuk', 'untuk'))).toEqual({
      dari: '…sekretaris utuk menyusun Laporan…',
      jadi: '…sekretaris untuk menyusun Laporan…',
    });
    expect(differenceOf('4', '5')).toEqual({ dari: '4', jadi: '5' });
  });

  it('are cut where one kegiatan ends and the next begins', () => {
    expect(twoParts('Memeriksa konsep LKj dan menyampaikannya kepada Kepala Dinas')).toEqual([
      'Memeriksa konsep LKj',
      'Menyampaikannya kepada Kepala Dinas',
    ]);
    expect(twoParts('Menyusun LKj')).toEqual(['Menyusun LKj', '']);
  });
});
