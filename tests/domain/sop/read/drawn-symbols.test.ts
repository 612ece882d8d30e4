import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../../src/domain/rules/check';
import type { LineSnapshot, ShapeSnapshot, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import type { Sop } from '../../../../src/domain/sop/sop';
import { drawing, sopFrom } from '../sheet-of-text';

/** Cells are 50 points wide and 20 high; row 1 is the first kegiatan. */
const WIDE = 50;
const HIGH = 20;

const simbol = (type: string, column: number, row: number, more: Partial<ShapeSnapshot> = {}): ShapeSnapshot => ({
  name: `${type} ${String(column)}-${String(row)}`,
  type,
  left: column * WIDE + 10,
  top: row * HIGH + 4,
  width: 30,
  height: 12,
  ...more,
});
const tulisan = (text: string, left: number, top: number): ShapeSnapshot => ({
  name: `TextBox ${text}`,
  type: 'Rectangle',
  left,
  top,
  width: 16,
  height: 8,
  text,
});
const garis = (line: Partial<LineSnapshot>, name = 'Straight Arrow Connector 7'): ShapeSnapshot => ({
  name,
  type: 'Line',
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  line: { startArrow: false, endArrow: false, ...line },
});

const TABEL = `No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menerima surat | | | Surat | 5 menit | Disposisi
2 | Menyusun nota | | | Disposisi | 5 menit | Nota
3 | Memeriksa nota | | | Nota | 5 menit | Nota berparaf
4 | Mengirim nota | | | Nota berparaf | 5 menit | Resi`;

const dengan = (...shapes: readonly ShapeSnapshot[]): Sop => {
  const sheet: SheetSnapshot = {
    ...drawing(TABEL),
    sizes: { columns: Array.from({ length: 7 }, () => WIDE), rows: Array.from({ length: 5 }, () => HIGH) },
    shapes,
  };
  return sopFrom(sheet);
};

const AWAL = simbol('FlowChartTerminator', 2, 1);
const SUSUN = simbol('FlowChartProcess', 3, 2);
const PERIKSA = simbol('FlowChartDecision', 2, 3);
const AKHIR = simbol('RoundRectangle', 3, 4);
const SEMUA = [AWAL, SUSUN, PERIKSA, AKHIR];
const kembali = (sop: Sop): number | undefined => sop.kegiatan[2]?.kembali;

describe("a stranger's drawing", () => {
  it('returns where a glued arrow leads', () => {
    expect(kembali(dengan(...SEMUA, garis({ from: PERIKSA.name, to: SUSUN.name, endArrow: true })))).toBe(1);
  });

  it('returns where the arrowhead is, whichever end was drawn first', () => {
    expect(kembali(dengan(...SEMUA, garis({ from: AWAL.name, to: PERIKSA.name, startArrow: true })))).toBe(0);
  });

  it('takes no return from the arrow that leads to the decision, nor from a line without arrowheads', () => {
    const down = garis({ from: SUSUN.name, to: PERIKSA.name, endArrow: true });
    const plain = garis({ from: PERIKSA.name, to: AWAL.name }, 'Garis');
    expect(kembali(dengan(...SEMUA, down, plain))).toBeUndefined();
    expect(kembali(dengan(...SEMUA, garis({ from: PERIKSA.name, to: AKHIR.name, endArrow: true })))).toBeUndefined();
  });

  it('follows loose lines that meet, by where they stand', () => {
    const [x, y] = [PERIKSA.left, PERIKSA.top + 6];
    const lines = [
      garis(
        {
          points: [
            { x: x + 1, y },
            { x: x - 40, y },
          ],
        },
        'a',
      ),
      garis(
        {
          points: [
            { x: x - 40, y: y + 1 },
            { x: x - 40, y: 30 },
          ],
        },
        'b',
      ),
      garis(
        {
          points: [
            { x: x - 39, y: 30 },
            { x: AWAL.left - 2, y: 30 },
          ],
          endArrow: true,
        },
        'c',
      ),
    ];
    expect(kembali(dengan(...SEMUA, ...lines))).toBe(0);
  });

  it('goes on along a line that it runs into', () => {
    const down = garis(
      {
        from: AWAL.name,
        to: SUSUN.name,
        points: [
          { x: 115, y: 36 },
          { x: 165, y: 36 },
          { x: 165, y: 44 },
        ],
        endArrow: true,
      },
      'turun',
    );
    const join = garis(
      {
        from: PERIKSA.name,
        points: [
          { x: PERIKSA.left, y: 70 },
          { x: 90, y: 50 },
          { x: 150, y: 36 },
        ],
      },
      'gabung',
    );
    expect(kembali(dengan(...SEMUA, down, join))).toBe(1);
  });

  it('goes on from one connector to its twin of the same letter', () => {
    const keluar = simbol('FlowChartConnector', 3, 3, { text: 'A' });
    const incoming = simbol('FlowChartConnector', 2, 2, { text: 'a' });
    const sop = dengan(
      ...SEMUA,
      keluar,
      incoming,
      garis({ from: PERIKSA.name, to: keluar.name, endArrow: true }, 'keluar'),
      garis({ from: incoming.name, to: AWAL.name, endArrow: true }, 'masuk'),
    );
    expect(kembali(sop)).toBe(0);
    expect(sop.kegiatan[1]?.pelaku.map((one) => one.simbol)).toEqual(['connector', 'process']);
  });

  it('tells shapes that share a name apart by where the line ends', () => {
    const copies = [AWAL, { ...SUSUN, name: 'Kotak' }, PERIKSA, { ...AKHIR, name: 'Kotak' }];
    const points = [
      { x: 0, y: 0 },
      { x: SUSUN.left + 30, y: SUSUN.top + 6 },
    ];
    expect(kembali(dengan(...copies, garis({ from: PERIKSA.name, to: 'Kotak', points, endArrow: true })))).toBe(1);
  });

  it('has two labelled exits where "Ya" and "Tidak" stand beside the decision', () => {
    const [ya, tidak] = [tulisan('Ya', PERIKSA.left + 20, PERIKSA.top + 13), tulisan('Tidak', PERIKSA.left + 32, PERIKSA.top)];
    const bercabang = (...more: readonly ShapeSnapshot[]): boolean =>
      !checkSop(dengan(...SEMUA, ...more)).findings.some((one) => one.rule === 'keputusan-cabang');
    expect(bercabang(ya)).toBe(false);
    expect(bercabang(ya, tidak)).toBe(true);
    expect(dengan(...SEMUA, ya, tidak).kegiatan[2]?.selLain?.map((one) => one.jenis)).toEqual(['ya', 'tidak']);
  });

  it('names the actors inside its shapes where there is one wide column', () => {
    const sop = sopFrom({
      ...drawing(`No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
        1 | Menerima surat | | Surat | 5 menit | Disposisi
        2 | Menyusun nota | | Disposisi | 5 menit | Nota`),
      sizes: { columns: [20, 100, 120, 50, 50, 50], rows: [20, 20, 20] },
      shapes: [
        simbol('FlowChartTerminator', 0, 1, { left: 130, width: 60, text: 'Kepala Dinas' }),
        simbol('FlowChartProcess', 0, 2, { left: 160, width: 60, text: 'Staf' }),
      ],
    });
    expect(sop.pelaksana.map((one) => one.nama)).toEqual(['Kepala Dinas', 'Staf']);
    expect(sop.kegiatan.map((one) => one.pelaku.map((actor) => `${actor.pelaksana} ${actor.simbol}`))).toEqual([
      ['kepala dinas terminator'],
      ['staf process'],
    ]);
  });
});
