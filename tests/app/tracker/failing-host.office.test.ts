import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { resend } from '../../../src/app/tracker/append';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession, type TrackerSession } from '../../../src/app/tracker/session';
import { WorkbookError, type Workbook, type WorkbookErrorKind } from '../../../src/app/workbook';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import type { Faults } from '../../../src/host/client';
import { startOffice, type OfficeInNode } from '../../host/node/office-in-node';
import { troubleText } from '../../../src/taskpane/screens/trouble/messages';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';

/** A host that is slow, silent or refuses, through the real office.js: nothing is lost, and no write is repeated by itself. */
let office: OfficeInNode;
let workbook: Workbook;
let known: KnownWorkbook;
let session: TrackerSession;
let berkas: string;
const LATER = '2026-01-06T09:00:00+07:00';
/** Milliseconds after which a silent host is given up; a host that answers is given all the time it needs. */
const PATIENCE = 300;

beforeEach(async () => {
  office = await startOffice();
  known = new KnownWorkbook();
  workbook = createExcelWorkbook(known);
  session = newSession('panel');
  const begun = await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  berkas = begun.value.berkas;
  office.requests.reset();
});

const record = (port = workbook): ReturnType<typeof act> =>
  act(port, session, { kind: 'note', berkas, teks: 'Sudah dibaca' }, stampOf(KADIS, LATER));

/** A port that lets the host misbehave from the given call on ("write", or the read back after it). */
function misbehaving(call: 'write' | 'read back', faults: Partial<Faults>): Workbook {
  let written = false;
  let port = workbook;
  const begin = (): void => {
    Object.assign(office.faults, faults);
    if (faults.hang) port = createExcelWorkbook(known, { patience: PATIENCE });
  };
  return {
    read: (requests) => {
      if (written && call === 'read back') begin();
      return port.read(requests);
    },
    write: (edits) => {
      if (!written && call === 'write') begin();
      written = true;
      return port.write(edits);
    },
  };
}

/** What the log holds, seen by a pane that opens when the host is well again. */
async function catatan(): Promise<number> {
  Object.assign(office.faults, { latency: 0, hang: false, deny: undefined, loseAnswer: false });
  const view = await openTracker(workbook, newSession('lain'), { at: LATER, saya: KADIS });
  expect(view.rantai.utuh).toBe(true);
  return view.rantai.jumlah - 1;
}

describe('a host that does not do as it is told', () => {
  it('[T27] slow: the act is saved once', async () => {
    office.faults.latency = 60;
    const done = await record();
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect(office.requests.writes).toBe(1);
    expect(await catatan()).toBe(1);
  });

  it('[T27] silent while writing: the act is unconfirmed, nothing is sent again until the person asks', async () => {
    const done = await record(misbehaving('write', { hang: true }));
    expect(done.ok && done.value).toMatchObject({ saved: 'belum-pasti', resent: 0 });
    expect(office.requests.writes).toBe(1);
    expect(await catatan()).toBe(0);
    expect(await resend(workbook, session)).toMatchObject({ saved: 'tersimpan' });
    expect(await resend(workbook, session)).toMatchObject({ saved: 'tersimpan', resent: 0 });
    expect(await catatan()).toBe(1);
  });

  it('[T27] silent while reading back: asked to send again, it finds the row there and writes nothing', async () => {
    const done = await record(misbehaving('read back', { hang: true }));
    expect(done.ok && done.value.saved).toBe('belum-pasti');
    expect(await catatan()).toBe(1);
    office.requests.reset();
    expect(await resend(workbook, session)).toMatchObject({ saved: 'tersimpan', resent: 0 });
    expect(office.requests.writes).toBe(0);
    expect(await catatan()).toBe(1);
  });

  it('[T27] loses the answer of a write that it did carry out: the row is found, and not written twice', async () => {
    const done = await record(misbehaving('write', { loseAnswer: true }));
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect(office.requests.writes).toBe(1);
    expect(await catatan()).toBe(1);
  });

  it.each<readonly [WorkbookErrorKind, string | number]>([
    ['protected', 'AccessDenied'],
    ['denied', 'UnauthorizedAccess'],
    ['too-large', 'RequestPayloadSizeLimitExceeded'],
    ['session-lost', 'InvalidSessionId'],
    ['missing-item', 'ItemNotFound'],
    ['unsupported', 'ApiNotFound'],
    ['unknown', 'GeneralException'],
    ['cell-edit-mode', 5004],
  ])('refuses the write (%s): the person is told why, nothing is logged, nothing is sent again', async (kind, code) => {
    const refused = await record(misbehaving('write', { deny: { next: 'write', code } })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkbookError);
    expect(refused).toMatchObject({ kind, during: 'write' });
    expect(troubleText[kind].lakukan.length).toBeGreaterThan(0);
    expect(office.requests.writes).toBe(1);
    expect(await catatan()).toBe(0);
    const again = await record();
    expect(again.ok && again.value.saved).toBe('tersimpan');
    expect(await catatan()).toBeGreaterThanOrEqual(1);
  });

  it('[T27] refuses before anything was read: nothing is decided and nothing written', async () => {
    office.faults.deny = { next: 'read', code: 5004 };
    await expect(record()).rejects.toMatchObject({ kind: 'cell-edit-mode', during: 'read' });
    expect(office.requests.writes).toBe(0);
    expect(await catatan()).toBe(0);
  });
});
