import { describe, expect, it } from 'vitest';
import { HostBook } from '../../src/host/book/host-book';
import type { HostClient } from '../../src/host/client';
import { ExcelHost } from '../../src/host/excel-host';
import { startUniver } from './node/univer-in-node';
import { PROFILES, type ProfileId } from '../../src/host/profile';
import { PathType } from '../../src/host/richapi/protocol';
import { Wire } from './wire';

const IDS = Object.keys(PROFILES) as readonly ProfileId[];

function start(id: ProfileId): { host: ExcelHost; client: HostClient; heard: string[] } {
  const book = HostBook.open(startUniver());
  const host = new ExcelHost(book, { profile: PROFILES[id] });
  const heard: string[] = [];
  book.subscribe(({ kind }) => heard.push(kind));
  return { host, client: host.connect(() => undefined), heard };
}

const codeOf = async (wire: Wire, client: HostClient): Promise<string | undefined> => (await wire.send(client)).Error?.Code;

describe.each(IDS)('%s', (id) => {
  const profile = PROFILES[id];

  it('takes several areas in one address only with the separator of its settings', async () => {
    const { client } = start(id);
    for (const sign of [',', ';']) {
      const wire = new Wire();
      const areas = wire.path(PathType.method, 'GetRanges', wire.sheet('Sheet1'), `A1:B2${sign}D4`);
      wire.act('instantiate', areas, '');
      expect(await codeOf(wire, client)).toBe(profile.areaSeparator.test(sign) ? undefined : 'InvalidArgument');
    }
  });

  it('refuses in an undo group what its documentation names, and keeps what was carried out before', async () => {
    const hasGroups = profile.sets['MergeUndoGroup'] !== undefined;
    const group = async (client: HostClient, name: 'Open' | 'Close'): Promise<void> => {
      const wire = new Wire();
      const scope = wire.property(wire.property(wire.root(), 'Application'), 'UndoScope');
      expect(await codeOf(wire.act('method', scope, name), client)).toBe(hasGroups ? undefined : 'ApiNotFound');
    };
    const attempt = async (act: (wire: Wire, sheet: number) => Wire): Promise<string | undefined> => {
      const { host, client } = start(id);
      await group(client, 'Open');
      const wire = new Wire();
      const sheet = wire.sheet('Sheet1');
      wire.act('setProperty', wire.path(PathType.method, 'GetRange', sheet, 'A1'), 'Values', 'tinggal');
      const code = await codeOf(act(wire, sheet), client);
      await group(client, 'Close');
      expect(host.book.active.content(0, 0)).toBe('tinggal');
      return code;
    };
    const refusal = (member: string): string | undefined =>
      profile.refusedInUndoGroup.has(member) ? 'UndoNotSupported' : undefined;
    expect(await attempt((wire, sheet) => wire.act('method', wire.property(sheet, 'Protection'), 'Protect'))).toBe(
      refusal('WorksheetProtection.Protect'),
    );
    expect(await attempt((wire, sheet) => wire.act('method', wire.property(sheet, 'Protection'), 'Unprotect'))).toBe(
      refusal('WorksheetProtection.Unprotect'),
    );
    expect(await attempt((wire, sheet) => wire.act('setProperty', sheet, 'Visibility', 'Visible'))).toBe(
      refusal('Worksheet.Visibility'),
    );
    expect(await attempt((wire, sheet) => wire.act('setProperty', sheet, 'Position', 0))).toBe(refusal('Worksheet.Position'));
  });

  it('does to the undo list what that Excel does', async () => {
    const { client, heard } = start(id);
    const write = new Wire();
    await write
      .act('setProperty', write.path(PathType.method, 'GetRange', write.sheet('Sheet1'), 'A1'), 'Values', 1)
      .send(client);
    expect(heard.includes('undo-emptied')).toBe(profile.undoAfterWrite === 'cleared');
    heard.length = 0;
    const read = new Wire();
    const range = read.path(PathType.method, 'GetRange', read.sheet('Sheet1'), 'A1:B2');
    await read.act('instantiate', read.path(PathType.method, 'GetMergedAreasOrNullObject', range), '').send(client);
    expect(heard.includes('undo-emptied')).toBe(profile.mergedAreasEmptyUndo);
  });

  it('fails to activate, select and freeze while another workbook has the focus, where that Excel does', async () => {
    const { host, client } = start(id);
    host.faults.focusElsewhere = true;
    const wanted = profile.needsFocus ? 'GeneralException' : undefined;
    const activate = new Wire();
    expect(await codeOf(activate.act('method', activate.sheet('Sheet1'), 'Activate'), client)).toBe(wanted);
    const freeze = new Wire();
    const panes = freeze.property(freeze.sheet('Sheet1'), 'FreezePanes');
    expect(await codeOf(freeze.act('method', panes, 'FreezeRows', 1), client)).toBe(wanted);
    host.faults.focusElsewhere = false;
    const again = new Wire();
    expect(await codeOf(again.act('method', again.sheet('Sheet1'), 'Activate'), client)).toBeUndefined();
  });
});
