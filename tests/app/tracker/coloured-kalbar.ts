import { acceptUsulanUseCase } from '../../../src/app/sop/accept-usulan';
import { proposeUseCase } from '../sop/check-use-cases';
import { renumberSop } from '../../../src/app/sop/renumber-sop';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { act } from '../../../src/app/tracker/act';
import { newSession } from '../../../src/app/tracker/session';
import { run } from '../../../src/app/use-case';
import type { Workbook } from '../../../src/app/workbook';
import { sheetOf } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Saya } from '../../../src/domain/stamp';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import { stampOf } from '../../domain/tracker/stories';

export const HEAD: Saya = { nama: 'Ani', jabatan: 'Kepala Dinas' };

/** The Kalimantan Barat SOP drawn on its sheet, and a Berkas of it; gives the Berkas's id. */
export async function begin(workbook: Workbook, nama = 'LKj 2025'): Promise<string> {
  const stamp = stampOf(HEAD);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  await run(workbook, renumberSop, { sheet: 'SOP' }, stamp);
  const proposed = await run(workbook, proposeUseCase, { sheet: 'SOP' }, stamp);
  if (!proposed.ok) throw new Error('nothing proposed');
  await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan: proposed.value.sop[0]?.usulan ?? [] }, stamp);
  return another(workbook, nama);
}

/** A further Berkas of the same SOP. */
export async function another(workbook: Workbook, nama: string): Promise<string> {
  const sheet = sheetOf(await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes'] }]), 'SOP');
  const sop = sheet && readSops(sheet).sops[0];
  if (!sop) throw new Error('no SOP');
  const done = await act(workbook, newSession(nama), { kind: 'start-berkas', nama, sop: sopVersiOf(sop) }, stampOf(HEAD));
  if (!done.ok) throw new Error(done.refusal.kind);
  return done.value.berkas;
}

/** The first step done. */
export const finishFirst = (berkas: string) =>
  ({ kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi' }, alasan: 'lisan' }) as const;
