import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { SHEET } from '../../../../src/domain/sheet/names';
import type { NewEvent } from '../../../../src/domain/tracker/event';
import { appendEdits, rewriteEdits, sealedRow } from '../../../../src/domain/tracker/log/append-edits';
import { canonicalJson, parseJson } from '../../../../src/domain/tracker/log/canonical';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { digestOf } from '../../../../src/domain/tracker/log/digest';
import { readMore, type LogReading } from '../../../../src/domain/tracker/log/read-log';
import { pieces } from '../../../../src/domain/tracker/log/log-row';
import { upcast, type StoredEvent } from '../../../../src/domain/tracker/log/upcast';
import { inLane, LogBook } from '../log-sheets';
import { Story, KADIS, KASUBBAG, SEKRETARIS, TEAM } from '../stories';

function kisah(): NewEvent[] {
  const cerita = new Story().start();
  for (let round = 0; round < 4; round += 1) {
    if (round === 0) cerita.finish(KADIS, 0).finish(SEKRETARIS, 1);
    cerita.finish(TEAM, 2);
    if (round < 3) {
      cerita.by(KASUBBAG, {
        kind: 'return',
        berkas: cerita.berkas,
        langkah: 3,
        ke: 2,
        alasan: `Angka "TW ${String(round)}" belum cocok`,
      });
    }
  }
  return cerita.finish(KASUBBAG, 3).finish(KADIS, 4).events;
}

const tertulis = (): LogBook => {
  const sheet = new LogBook();
  sheet.append(kisah());
  return sheet;
};

describe('the log on its sheet', () => {
  it('gives back the events it was given, and is intact', () => {
    const events = kisah();
    const reading = tertulis().read();
    expect(reading.masalah).toEqual([]);
    expect(reading.heads).toHaveLength(1);
    expect(reading.events.toArray().map(({ jenis }) => jenis)).toEqual(events.map(({ jenis }) => jenis));
    expect(reading.events.toArray().map(({ data }) => data)).toEqual(events.map(({ data }) => data));
    expect(reading.events.toArray().map(({ oleh }) => oleh)).toEqual(events.map(({ oleh }) => oleh));
  });

  it('hashes with SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestOf(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  it('reads only what was added when the rest is as it was', () => {
    const sheet = tertulis();
    const before = sheet.read();
    sheet.append([{ ...(kisah()[0] as NewEvent), id: 'baru', berkas: 'lain' }]);
    const full = sheet.sheet(SHEET.log);
    const from = before.tail?.index ?? 0;
    const cut: SheetSnapshot = { name: SHEET.log, values: (full?.values ?? []).map((row, index) => (index < from ? [] : row)) };
    const after = readMore(before, { log: cut, salinan: sheet.sheet(SHEET.salinan) });
    expect(after?.events.at(-1)?.id).toBe('baru');
    expect(after?.heads).toEqual(sheet.read().heads);
    expect(after?.nextRow).toBe(sheet.read().nextRow);
  });

  it('joins a fork: two rows that follow the same head are both followed by the next', () => {
    const sheet = tertulis();
    const heads = sheet.read().heads;
    const [one, two, three] = ['a', 'b', 'c'].map((id) => ({ ...(kisah()[0] as NewEvent), id, berkas: id }));
    const nextRow = sheet.read().nextRow;
    sheet.apply(appendEdits({ nextRow, berkepala: true }, seal([one as NewEvent], heads).map(sealedRow), inLane(1)));
    sheet.apply(appendEdits({ nextRow: nextRow + 1, berkepala: true }, seal([two as NewEvent], heads).map(sealedRow), inLane(2)));
    expect(sheet.read().heads).toHaveLength(2);
    sheet.append([three as NewEvent]);
    const reading = sheet.read();
    expect(reading.heads).toHaveLength(1);
    expect(reading.events.at(-1)?.sebelum).toHaveLength(2);
    expect(reading.masalah).toEqual([]);
  });

  it('knows a row that another writer replaced in the same moment, and does not call it tampering', () => {
    const sheet = tertulis();
    const { heads, nextRow } = sheet.read();
    const [one, two] = ['a', 'b'].map((id) => ({ ...(kisah()[0] as NewEvent), id, berkas: id }));
    sheet.apply(appendEdits({ nextRow, berkepala: true }, seal([one as NewEvent], heads).map(sealedRow), inLane(1)));
    sheet.apply(appendEdits({ nextRow, berkepala: true }, seal([two as NewEvent], heads).map(sealedRow), inLane(2)));
    const reading = sheet.read();
    expect(reading.masalah).toEqual([]);
    expect(reading.tertimpa.map(({ id }) => id)).toEqual(['a']);
    expect(
      reading.events
        .toArray()
        .map(({ id }) => id)
        .slice(-2)
        .sort(),
    ).toEqual(['a', 'b']);
    sheet.apply(appendEdits(reading, reading.tertimpa, inLane(2)));
    expect(sheet.read().tertimpa).toEqual([]);
    expect(sheet.read().masalah).toEqual([]);
  });
});

describe('what was done to the log is found and located', () => {
  const kinds = ['diubah', 'dihapus', 'disisipkan', 'ditukar', 'terpotong', 'tidak-terbaca'] as const;
  const asli = tertulis();
  const rusak = (change: (log: CellValue[][]) => void, tanpaSalinan = false): LogReading => {
    const sheet = new LogBook();
    for (const [name, grid] of asli.grids) {
      if (tanpaSalinan && name !== SHEET.log) continue;
      sheet.grids.set(
        name,
        grid.map((row) => [...row]),
      );
    }
    change(sheet.log);
    return sheet.read();
  };
  const brief = (reading: LogReading): string[] => reading.masalah.map(({ baris, jenis }) => `${String(baris)} ${jenis}`);

  for (const tanpaSalinan of [false, true]) {
    const where = tanpaSalinan ? ' (second copy gone)' : '';
    it(`a changed row${where}`, () => {
      expect(brief(rusak((log) => ((log[4] ?? [])[3] = 'Orang Lain'), tanpaSalinan))).toEqual(['5 diubah']);
    });
    it(`a changed row with its hash made to fit${where}`, () => {
      const reading = rusak((log) => {
        const row = log[4] ?? [];
        row[3] = 'Orang Lain';
        row[10] = digestOf([...row.slice(0, 10), row[11]].join('\n'));
      }, tanpaSalinan);
      expect(brief(reading)).toEqual([tanpaSalinan ? '6 dihapus' : '5 diubah']);
    });
    it(`a removed row${where}`, () => {
      expect(brief(rusak((log) => log.splice(4, 1), tanpaSalinan))).toEqual(['5 dihapus']);
    });
    it(`a row put in${where}`, () => {
      const reading = rusak((log) => log.splice(4, 0, ['1', 'palsu', ...(log[4] ?? []).slice(2)]), tanpaSalinan);
      expect(brief(reading)).toEqual(['5 disisipkan']);
    });
    it(`two rows swapped${where}`, () => {
      const reading = rusak((log) => ([log[3], log[6]] = [log[6] ?? [], log[3] ?? []]), tanpaSalinan);
      expect(brief(reading)).toEqual(['4 ditukar', '7 ditukar']);
    });
    it(`a row that cannot be read${where}`, () => {
      const reading = rusak((log) => (log[5] = ['tempelan', 12, true, '', 'x']), tanpaSalinan);
      expect(brief(reading)).toContain('6 tidak-terbaca');
    });
  }

  it('a cut end', () => {
    const reading = rusak((log) => log.splice(-3));
    expect(brief(reading)).toEqual([`${String((asli.log.length ?? 0) - 2)} terpotong`]);
    expect(reading.events).toHaveLength(kisah().length);
  });

  it('a deleted sheet is restored from the second copy, and said', () => {
    const sheet = new LogBook();
    sheet.grids.set(
      SHEET.salinan,
      (asli.grids.get(SHEET.salinan) ?? []).map((row) => [...row]),
    );
    const reading = sheet.read();
    expect(reading.events.toArray()).toEqual(asli.read().events.toArray());
    expect(reading.masalah.map(({ jenis }) => jenis)).toEqual(['terpotong']);
    sheet.apply(rewriteEdits(reading.events.toArray(), [5], reading.nextRow, sheet.sheet(SHEET.salinan)?.values ?? []));
    expect(sheet.read().masalah).toEqual([]);
    expect(sheet.read().events.toArray()).toEqual(asli.read().events.toArray());
  });

  it('a sorted sheet still tells the same story in the same order', () => {
    const reading = rusak((log) =>
      log.splice(1, log.length - 1, ...log.slice(1).sort((a, b) => String(a[10]).localeCompare(String(b[10])))),
    );
    expect(reading.events.toArray()).toEqual(asli.read().events.toArray());
    expect(new Set(reading.masalah.map(({ jenis }) => jenis))).toEqual(new Set(['ditukar']));
  });

  it('1,000 seeded tamperings: every one found at its row', () => {
    const rows = asli.log.length - 1;
    const place = fc.integer({ min: 1, max: rows });
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        place,
        place,
        fc.integer({ min: 0, max: 11 }),
        fc.string({ minLength: 1 }),
        (kind, a, b, column, text) => {
          const reading = rusak((log) => {
            const row = log[a] ?? [];
            if (kind === 'diubah') row[column] = `${String(row[column])}${text.replaceAll('\n', ' ')}x`;
            if (kind === 'dihapus') log.splice(a, 1);
            if (kind === 'disisipkan') log.splice(a, 0, [...row.slice(0, 1), `palsu${text}`, ...row.slice(2)]);
            if (kind === 'ditukar') [log[a], log[b]] = [log[b] ?? [], log[a] ?? []];
            if (kind === 'terpotong') log.splice(a);
            if (kind === 'tidak-terbaca') log[a] = [text];
          });
          const found = brief(reading);
          const places = kind === 'ditukar' ? (a === b ? [] : [Math.min(a, b), Math.max(a, b)]) : [a];
          const jenis = kind === 'dihapus' && a === rows ? 'terpotong' : kind;
          expect(found).toEqual(places.map((row) => `${String(row + 1)} ${jenis}`));
          expect(reading.events.toArray()).toEqual(asli.read().events.toArray());
        },
      ),
      { numRuns: 1000, seed: 4 },
    );
  });
});

describe('what goes into a cell', () => {
  it('is cut into pieces a cell can hold, never inside a character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.string({ unit: 'grapheme' }), (times, seed) => {
        const text = `${'😀'.repeat(14_999 * times)}a${seed}`;
        const cut = pieces(text);
        expect(cut.every((piece) => piece.length <= 32_767 && !/[\ud800-\udbff]$|^~?[\udc00-\udfff]/.test(piece))).toBe(true);
        expect(
          cut[0] +
            cut
              .slice(1)
              .map((piece) => piece.slice(1))
              .join(''),
        ).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('survives a long event', () => {
    const sheet = tertulis();
    const cerita = new Story().start();
    const text = 'catatan '.repeat(12_000);
    cerita.by(KADIS, { kind: 'note', berkas: cerita.berkas, teks: text });
    sheet.append(cerita.events);
    const last = sheet.read().events.at(-1);
    expect(sheet.read().masalah).toEqual([]);
    expect(last?.jenis === 'catatan-ditambahkan' ? last.data.teks : '').toBe(text.trim());
  });

  it('is canonical: the same value gives the same text, and comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = canonicalJson(value);
        expect(JSON.stringify(parseJson(json))).toEqual(
          JSON.stringify(JSON.parse(JSON.stringify(value === undefined ? null : sortKeys(value)))),
        );
        expect(/\p{Cc}|_x[0-9A-Fa-f]{4}_/u.test(json)).toBe(false);
      }),
    );
  });

  it('of an old version is brought up to date step by step, keeping the text it was hashed with', () => {
    const stored: StoredEvent = {
      versi: 1,
      id: 'a',
      waktu: '2026-01-05T08:00:00+07:00',
      oleh: KADIS,
      sebagai: { jabatan: 'Kepala Dinas' },
      berkas: 'b',
      jenis: 'kegiatan-mulai',
      data: { nomor: 3 },
    };
    const steps = new Map([
      [1, (event: StoredEvent) => ({ ...event, jenis: 'kegiatan-dimulai' })],
      [2, (event: StoredEvent) => ({ ...event, data: { langkah: Number(event.data['nomor']) - 1 } })],
    ]);
    expect(upcast(stored, steps, 3)).toEqual({ ...stored, versi: 3, jenis: 'kegiatan-dimulai', data: { langkah: 2 } });
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sortKeys(inner)]),
  );
}
