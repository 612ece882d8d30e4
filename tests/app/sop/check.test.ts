import { checkUseCase, proposeUseCase } from './check-use-cases';
import { describe, expect, it } from 'vitest';
import { applyFixUseCase, type ApplyFixInput } from '../../../src/app/sop/apply-fix';
import { chosenOf } from '../../../src/app/sop/collect-fixes';
import { rememberMapping, rememberRules } from '../../../src/app/sop/remember';
import type { Stamp } from '../../../src/domain/stamp';
import { applyToSheet } from '../../../src/domain/sheet/apply-edits';
import type { Edit } from '../../../src/domain/sheet/edit';
import { SHEET } from '../../../src/domain/sheet/names';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';
import { seed } from '../../domain/sop/sheet-of-text';

const stamp: Stamp = { at: '2026-11-21T08:00:00+07:00', saya: { nama: 'Nama', jabatan: 'Kasubbag' }, newId: () => 'id' };
const kalbar = seed('kalbar-2023-penyusunan-lkj');
const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  sheetNames: sheets.map((one) => one.name),
  active: sheets[0]?.name ?? '',
  sheets,
});

/** The workbook after writes, hidden memory included. */
function sesudah(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const names = new Set([...snapshot.sheetNames, ...edits.flatMap((edit) => (edit.kind === 'ensure-sheet' ? [edit.sheet] : []))]);
  const sheets = [...names].map((name) =>
    applyToSheet(snapshot.sheets.find((one) => one.name === name) ?? { name, values: [] }, edits),
  );
  return book(...sheets);
}

function check(snapshot: Snapshot): readonly string[] {
  const planned = checkUseCase.plan(snapshot, {}, stamp);
  if (!planned.ok) throw new Error(planned.refusal.message.id);
  return planned.value.outcome.hasil.flatMap((one) => one.findings.map((finding) => finding.rule));
}

function perbaiki(
  snapshot: Snapshot,
  choose: ApplyFixInput['choose'],
): { readonly edits: readonly Edit[]; readonly diterapkan: number } {
  const planned = applyFixUseCase.plan(snapshot, { sheet: 'SOP', choose }, stamp);
  if (!planned.ok) throw new Error(planned.refusal.kind);
  return { edits: planned.value.edits, diterapkan: planned.value.outcome.applied };
}

describe('checking a sheet', () => {
  it('reads the open sheet and writes nothing', () => {
    const planned = checkUseCase.plan(book(kalbar), {}, stamp);
    expect(planned.ok && planned.value.edits).toEqual([]);
    expect(planned.ok && planned.value.outcome.hasil[0]?.findings).toHaveLength(28);
  });

  it('says why a sheet is no SOP', () => {
    const planned = checkUseCase.plan(book({ name: 'Belanja', values: [['Beras', 2]] }), {}, stamp);
    expect(planned).toMatchObject({ ok: false, refusal: { kind: 'bukan-sop', sheet: 'Belanja' } });
  });

  it('proposes an actor for every kegiatan', () => {
    const planned = proposeUseCase.plan(book(kalbar), { sheet: 'SOP' }, stamp);
    expect(planned.ok && planned.value.outcome.sop[0]?.usulan).toHaveLength(9);
  });
});

describe('applying fixes', () => {
  it('applies one, checked against the sheet as it stands', () => {
    const planned = checkUseCase.plan(book(kalbar), {}, stamp);
    const finding = planned.ok
      ? planned.value.outcome.hasil[0]?.findings.find((one) => one.rule === 'identitas-nama')
      : undefined;
    if (!finding) throw new Error('no finding');
    const { edits } = perbaiki(book(kalbar), { temuan: [chosenOf(finding)] });
    expect(edits).toEqual([
      { kind: 'write', sheet: 'SOP', at: { row: 25, column: 0 }, values: [['PEMERINTAH PROVINSI KALIMANTAN BARAT']] },
    ]);

    const changed = applyToSheet(kalbar, [
      { kind: 'write', sheet: 'SOP', at: { row: 25, column: 0 }, values: [['PEMERINTAH PROVINSI']] },
    ]);
    const refused = applyFixUseCase.plan(book(changed), { sheet: 'SOP', choose: { temuan: [chosenOf(finding)] } }, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'sudah-berubah' } });
  });

  it('writes what the person typed where a fix asks', () => {
    const key = { rule: 'waktu-required', cells: 'H12', message: 'Waktu kosong.' };
    const refused = applyFixUseCase.plan(book(kalbar), { sheet: 'SOP', choose: { temuan: [key] } }, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'perlu-isian' } });
    const { edits } = perbaiki(book(kalbar), { temuan: [{ ...key, isian: '5 menit' }] });
    expect(edits).toEqual([{ kind: 'write', sheet: 'SOP', at: { row: 11, column: 7 }, values: [['5 menit']] }]);
  });

  it('applies all that is certain so that none of it is left, returns following the new numbers', () => {
    const { edits } = perbaiki(book(kalbar), 'pasti');
    const after = sesudah(book(kalbar), edits);
    const left = checkUseCase.plan(after, {}, stamp);
    const [result] = left.ok ? left.value.outcome.hasil : [];
    expect(result?.findings.filter((one) => one.fix?.certain)).toEqual([]);
    expect(result?.sop.kegiatan.map((one) => one.nomor)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(result?.sop.kegiatan.map((one) => one.kembali)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      3,
      4,
      5,
      undefined,
      undefined,
    ]);
    expect(result?.sop.kegiatan[5]?.pelaku.map((one) => one.teks)).toEqual(['◆ ke 5']);
    expect(result?.findings.some((one) => one.rule === 'band-width')).toBe(false);
  });

  it('applies all of a kind', () => {
    const { diterapkan } = perbaiki(book(kalbar), { rule: 'pelaksana-required' });
    expect(diterapkan).toBe(9);
  });

  it('aligns a page-break fragment under the header', () => {
    const sinjai = seed('sinjai-sop23-data-kinerja-triwulan');
    const { edits } = perbaiki(book(sinjai), { rule: 'band-width' });
    const left = checkUseCase.plan(sesudah(book(sinjai), edits), {}, stamp);
    const [result] = left.ok ? left.value.outcome.hasil : [];
    expect(result?.sop.fragments).toBeUndefined();
    expect(result?.sop.kegiatan[6]).toMatchObject({
      nomor: '7',
      uraian: 'Memeriksa Laporan Kinerja',
      output: 'Data Laporan Kinerja Hasil Disposisi',
    });
  });
});

describe('what a workbook remembers', () => {
  it('keeps a correction of the columns', () => {
    const wrong: SheetSnapshot = {
      name: 'SOP',
      values: [
        ['No', 'Kegiatan', 'Kadis', 'Sekretaris', 'Bukti', 'Waktu', 'Output'],
        [1, 'Menyusun LKj', '', '■', 'DPA', '1 jam', 'LKj'],
      ],
    };
    const planned = rememberMapping.plan(book(wrong), { sheet: 'SOP', kolom: [{ column: 4, peran: 'kelengkapan' }] }, stamp);
    if (!planned.ok) throw new Error('refused');
    const after = sesudah(book(wrong), planned.value.edits);
    const checked = checkUseCase.plan(after, {}, stamp);
    const sop = checked.ok ? checked.value.outcome.hasil[0]?.sop : undefined;
    expect(sop?.kolom.find((one) => one.column === 4)).toMatchObject({ peran: 'kelengkapan', ragu: false });
    expect(sop?.kegiatan[0]?.kelengkapan).toBe('DPA');
  });

  it('keeps which rules are off', () => {
    const planned = rememberRules.plan(book(kalbar), { 'pelaksana-required': 'mati' }, stamp);
    if (!planned.ok) throw new Error('refused');
    expect(check(sesudah(book(kalbar), planned.value.edits))).not.toContain('pelaksana-required');
  });

  it('is not upset by what it cannot read', () => {
    const memory: SheetSnapshot = {
      name: SHEET.memory,
      values: [
        ['aturan', '{"x":'],
        ['pemetaan:sop', '[1]'],
        [null as unknown as string, 3],
      ],
    };
    expect(check(book(kalbar, memory))).toHaveLength(28);
  });
});
