import { describe, expect, it } from 'vitest';
import { withHost } from '../../src/excel/host-errors';
import { troubleText } from '../../src/taskpane/screens/trouble/messages';

describe('what Excel refuses', () => {
  it.each([
    ['BadPassword', 'protected', /sandi/],
    ['UndoNotSupported', 'not-undoable', /^(?!.*(?:\btua|perbarui|belum dapat)).*tidak dapat diurungkan/i],
  ] as const)('as %s is known, told in words, and sent once only', async (code, kind, words) => {
    let sent = 0;
    const refused = withHost('write', () => {
      sent += 1;
      return Promise.reject(Object.assign(new Error(code), { code, debugInfo: { errorLocation: 'Worksheet.visibility' } }));
    });
    await expect(refused).rejects.toMatchObject({ kind, during: 'write', detail: `${code} · ${code} · Worksheet.visibility` });
    expect(sent).toBe(1);
    const { terjadi, sebab, lakukan } = troubleText[kind];
    expect(`${terjadi.id} ${sebab.id}`).toMatch(words);
    expect(lakukan.length).toBeGreaterThan(0);
  });
});
