import { describe, expect, it } from 'vitest';
import { ribbonFunctions } from '../../../src/commands/ribbon';
import { DOCX_TYPE, sendFile, XLSX_TYPE } from '../../../src/taskpane/parts/send-file';
import { emptyWorkbook } from '../empty-workbook';
import { memoryServices } from '../memory-services';

const bytes = new Uint8Array([1]);
const no = () => Promise.reject(new Error('refused'));

describe('a finished file', () => {
  it('opens beside the workbook where the host can', async () => {
    const services = memoryServices(emptyWorkbook(), { openNewWorkbook: async () => undefined });
    expect(await sendFile(services, 'LKj.xlsx', bytes, XLSX_TYPE)).toBe('opened');
    expect(services.downloads).toEqual([]);
  });

  it('is a download where it cannot', async () => {
    const services = memoryServices(emptyWorkbook(), { openNewWorkbook: no });
    expect(await sendFile(services, 'LKj.xlsx', bytes, XLSX_TYPE)).toBe('downloaded');
    expect(services.downloads.map(({ name }) => name)).toEqual(['LKj.xlsx']);
  });

  it('is never opened as a workbook when it is none', async () => {
    const opened: Uint8Array[] = [];
    const services = memoryServices(emptyWorkbook(), {
      openNewWorkbook: async (given) => {
        opened.push(given);
      },
    });
    expect(await sendFile(services, 'LKj.docx', bytes, DOCX_TYPE)).toBe('downloaded');
    expect(opened).toEqual([]);
  });

  it('says so when neither goes', async () => {
    const services = memoryServices(emptyWorkbook(), { openNewWorkbook: no, download: no });
    expect(await sendFile(services, 'LKj.xlsx', bytes, XLSX_TYPE)).toBe('failed');
  });
});

describe('ribbon buttons', () => {
  it('bring the pane to their tab and free the button', async () => {
    const seen: string[] = [];
    const functions = ribbonFunctions({
      show: async () => {
        seen.push('show');
      },
      openTab: (tab) => {
        seen.push(tab);
      },
      actOnRow: async (act) => {
        seen.push(act);
      },
    });
    for (const run of [functions.periksa, functions.lacak, functions.susunLkj, functions.kembalikan]) {
      await run({
        completed: () => {
          seen.push('done');
        },
      });
    }
    expect(seen).toEqual(['sop', 'show', 'done', 'lacak', 'show', 'done', 'lkj', 'show', 'done', 'show', 'kembalikan', 'done']);
  });

  it('free the button even when the pane cannot be shown', async () => {
    let freed = false;
    const functions = ribbonFunctions({ show: no, openTab: () => undefined, actOnRow: no });
    await expect(
      functions.lacak({
        completed: () => {
          freed = true;
        },
      }),
    ).rejects.toThrow('refused');
    expect(freed).toBe(true);
  });
});
