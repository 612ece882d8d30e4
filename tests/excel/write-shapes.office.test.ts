import { describe, expect, it } from 'vitest';
import { qrPng } from '../../src/domain/lkj/document/qr-png';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

describe('a picture among the shapes', () => {
  it('is put in its place with its words, and replaced by name', async () => {
    const office = await startOffice();
    const workbook = createExcelWorkbook(new KnownWorkbook());
    const box = { left: 12, top: 24, width: 84, height: 84 };
    const draw = (text: string) =>
      workbook.write([
        { kind: 'ensure-sheet', sheet: 'LKj' },
        {
          kind: 'shapes',
          sheet: 'LKj',
          prefix: 'runut:kode',
          shapes: [{ kind: 'picture', name: 'runut:kode', box, png: qrPng(text).png, alt: 'Kode QR' }],
        },
      ]);
    await draw('SATU');
    await workbook.read([{ sheet: { name: 'LKj' }, parts: ['values', 'shapes'] }]);
    await draw('DUA');
    const { sheets } = await workbook.read([{ sheet: { name: 'LKj' }, parts: ['values', 'shapes'] }]);
    expect(sheets[0]?.shapes).toEqual([{ name: 'runut:kode', type: 'Image', ...box, alt: 'Kode QR' }]);
    expect(office.book.sheet('LKj')?.shapes.all()).toMatchObject([
      { kind: 'image', image: { mime: 'image/png', base64: qrPng('DUA').png } },
    ]);
  });
});
