import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/sheet/apply-edits';
import { actorMarkText } from '../../../../src/domain/sop/actor-mark';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { identitasOf, type Sop } from '../../../../src/domain/sop/sop';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import { TEMPLAT } from '../../../../src/domain/sop/templat/templates';
import type { Templat } from '../../../../src/domain/sop/templat/templat';
import { withUsulan } from '../../../../src/domain/sop/write/accept-usulan';
import { planSop } from '../../../../src/domain/sop/write/write-sop';
import { buildSopDocx } from '../../../../src/files/docx/write/build-sop-docx';
import { readAny } from '../../../../src/files/read-any';
import { drawings } from '../../../domain/sop/layout/random-flows';
import { validatedBytes, whyNotValidated } from '../../ooxml-rules/microsoft';
import { checkWritten } from '../../ooxml-rules/written';

const RUNS = Number(process.env['RUNUT_RUNS'] ?? 20);

/** A template as the sheet that Runut writes of it, read again. */
function sopOf(templat: Templat): Sop {
  const { edits } = planSop(templat, 'SOP');
  const sheet = applyEdits({ sheetNames: [], active: '', sheets: [] }, edits).sheets[0];
  const sop = sheet && readSops(sheet).sops[0];
  if (!sop) throw new Error('the template is no SOP');
  return sop;
}

const TEMPLATES = TEMPLAT.map((templat) => {
  const sop = sopOf(templat);
  return withUsulan(sop, suggestPelaksana(sop));
});

const ITEM = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;

/** What an SOP says, wherever it stands. A mark that names no symbol is drawn as a kegiatan. */
const saidBy = (sop: Sop): unknown => ({
  judul: sop.judul,
  identitas: Object.fromEntries(
    identitasOf(sop)
      .filter(({ isi }) => isi.length > 0)
      .map(({ field, isi }) => [field, isi.map((line) => line.replace(ITEM, '')).join(' ')]),
  ),
  pelaksana: sop.pelaksana.map(({ nama }) => nama),
  kegiatan: sop.kegiatan.map(({ nomor, uraian, pelaku, kembali, kelengkapan, waktu, output, keterangan }) => ({
    nomor,
    uraian,
    kelengkapan,
    waktu: waktu.teks,
    output,
    keterangan,
    kembali,
    pelaku: pelaku.map(({ pelaksana, simbol }) => [pelaksana, simbol === 'mark' ? 'process' : simbol]),
  })),
});

async function readBack(bytes: Uint8Array): Promise<{ readonly sop: Sop | undefined; readonly doubts: number }> {
  const opened = await readAny(bytes, 'SOP.docx');
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return { sop: opened.value.snapshot.sheets.flatMap((sheet) => readSops(sheet).sops)[0], doubts: opened.value.doubts.length };
}

const WORDS = 'Menyusun memeriksa laporan kinerja data triwulan bidang "dan" <tabel> & pagu'.split(' ');
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((some) => some.join(' '));

/** Any SOP that a sheet may hold: up to 60 kegiatan of up to 12 pelaksana, returns, joint steps, texts short and long. */
const templates: fc.Arbitrary<Templat> = fc
  .tuple(drawings, fc.array(words(1, 25), { minLength: 6, maxLength: 6 }))
  .map(([{ steps, widths }, texts]): Templat => {
    const at = (index: number): string => texts[index % texts.length] ?? '';
    return {
      ...(TEMPLAT[0] as Templat),
      pelaksana: widths.map((_, index) => `Staf ${String(index + 1)}`),
      kegiatan: steps.map(({ symbols, back, nomor }, index) => ({
        nomor,
        uraian: `Melaksanakan ${at(index)}`,
        kelengkapan: at(index + 1),
        waktu: '15 menit',
        output: at(index + 2),
        keterangan: index % 3 === 0 ? at(index + 3) : '',
        tanda: symbols.map(({ column, shape }) => ({
          pelaksana: column,
          teks: actorMarkText(shape, shape === 'decision' && back !== undefined ? String(back + 1) : undefined),
        })),
      })),
    };
  });

describe('buildSopDocx', () => {
  it.each([false, true])('says the same when it is read again (signs instead of drawings: %s)', async (signs) => {
    await fc.assert(
      fc.asyncProperty(templates, async (templat) => {
        const sop = sopOf(templat);
        const { sop: read, doubts } = await readBack(buildSopDocx(sop, signs));
        expect(read && saidBy(read)).toEqual(saidBy(sop));
        expect(doubts).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same of the templates, with their identity, and nothing is asked', async () => {
    for (const sop of TEMPLATES) {
      for (const signs of [false, true]) {
        const bytes = buildSopDocx(sop, signs);
        checkWritten(bytes, '.docx');
        const { sop: read, doubts } = await readBack(bytes);
        expect(read && saidBy(read)).toEqual(saidBy(sop));
        expect(doubts).toBe(0);
      }
    }
  });

  it('shows where its arrows lead back to even when rows are only at least so high and no alternative text helps', async () => {
    for (const sop of TEMPLATES) {
      const parts = unzipSync(buildSopDocx(sop));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
        .replaceAll(/ (?:descr|alt)="[^"]*"/g, '')
        .replaceAll(
          /<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/g,
          (_, height: string) => `<w:trHeight w:val="${String(Math.round(Number(height) * 0.8))}" w:hRule="atLeast"/>`,
        );
      const { sop: read } = await readBack(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
      expect(read?.kegiatan.map(({ kembali }) => kembali)).toEqual(sop.kegiatan.map(({ kembali }) => kembali));
    }
  });

  it('is what Microsoft’s validator accepts', async ({ skip }) => {
    const why = await whyNotValidated();
    if (why !== undefined) skip(why);
    const files = Object.fromEntries(
      TEMPLATES.flatMap((sop, index) => [
        [`${String(index)}.docx`, buildSopDocx(sop)],
        [`${String(index)}-tanda.docx`, buildSopDocx(sop, true)],
      ]),
    );
    expect(await validatedBytes(files)).toEqual([]);
  });

  it('is F4 landscape, repeats its header, hangs every symbol in the cell of its actor and keeps it for Word 2007', () => {
    const [sop] = TEMPLATES;
    if (!sop) throw new Error('no template');
    const xml = strFromU8(unzipSync(buildSopDocx(sop))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const cells = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs)].map(([cell]) => cell);
    const symbols = cells.flatMap((cell) => cell.match(/prst="flowChart(?:Terminator|Process|Decision)"/g) ?? []);
    expect(symbols).toHaveLength(sop.kegiatan.flatMap(({ pelaku }) => pelaku).length);
    expect(xml.match(/<mc:Fallback>/g)?.length).toBe(xml.match(/<mc:Choice /g)?.length);
  });
});
