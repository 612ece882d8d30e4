import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from './node/office-in-node';

it('with RUNUT_WIRE=FILE every request is there to be looked at: in which Excel, what for, and what', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runut-wire-'));
  const before = process.env['RUNUT_WIRE'];
  process.env['RUNUT_WIRE'] = join(folder, 'wire.jsonl');
  try {
    const { requests } = await startOffice({ profile: 'excel-365' });
    const workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.write([{ kind: 'write', sheet: 'Sheet1', at: { row: 0, column: 0 }, values: [['Runut']] }]);
    await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['values'] }]);
    const lines = readFileSync(process.env['RUNUT_WIRE'], 'utf8').trimEnd().split('\n');
    const sent = lines.map((line) => JSON.parse(line) as { profile: string; purpose: string; body: unknown });
    expect(sent.map(({ body }) => body)).toEqual(requests.bodies);
    expect(new Set(sent.map(({ profile }) => profile))).toEqual(new Set(['excel-365']));
    expect(sent.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['read', 'write']));
  } finally {
    if (before === undefined) delete process.env['RUNUT_WIRE'];
    else process.env['RUNUT_WIRE'] = before;
    rmSync(folder, { recursive: true });
  }
});
