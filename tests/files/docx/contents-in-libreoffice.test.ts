import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lkjDocx } from '../../../src/files/lkj-docx';
import { loadPdfjs } from '../../../src/files/pdf/pdfjs';
import { sampleLkj } from '../../domain/lkj/sample-lkj';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What the contents say of the numbered pages, in order: each heading's text and its page. */
function contentsOf(docx: Uint8Array): readonly (readonly [heading: string, page: number])[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((one) => /<w:pStyle w:val="TOC\d"\/>/.test(one))
    .map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''))
    .flatMap((line) => {
      const [, heading = '', page] = /^(.*?)\s*(\d+)$/.exec(line.replaceAll('&amp;', '&')) ?? [];
      return page === undefined ? [] : [[heading, Number(page)] as const];
    });
}

/** Lines of headings' size on each page, as LibreOffice lays the document out. */
async function largeLines(docx: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runut-lkj-'));
  try {
    writeFileSync(join(folder, 'lkj.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'lkj.docx')]);
    const { getDocument } = await loadPdfjs();
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'lkj.pdf'))) }).promise;
    const pages: string[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const lines = new Map<number, string>();
      for (const item of (await (await pdf.getPage(number)).getTextContent()).items) {
        if (!('str' in item) || item.height < 10.5) continue;
        const y = Math.round(Number(item.transform[5]));
        lines.set(y, (lines.get(y) ?? '') + item.str);
      }
      pages.push([...lines.values()].map(plain));
    }
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plain = (text: string): string => text.replaceAll(/\s+/g, '');

describe('the contents of the LKj in Word', () => {
  it.skipIf(!hasLibreOffice)(
    'say the pages on which LibreOffice puts the headings (skipped where LibreOffice is not installed)',
    async () => {
      const docx = await lkjDocx(sampleLkj());
      const contents = contentsOf(docx);
      expect(contents.length).toBeGreaterThan(15);
      const pages = await largeLines(docx);
      let from = 0;
      const ahead = contents.map(([heading, page]) => {
        const begins = (line: string): boolean => line.length > 8 && plain(heading).startsWith(line);
        const isShort = (line: string): boolean => line === plain(heading);
        from = pages.findIndex((lines, index) => index >= from && lines.some((line) => begins(line) || isShort(line)));
        return `${heading}: ${String(from + 1 - page)}`;
      });
      // However many pages stand before the first numbered one, they are as many for each entry.
      expect(new Set(ahead.map((one) => one.replace(/^.*: /, ''))), ahead.join('\n')).toHaveProperty('size', 1);
    },
    180_000,
  );
});
