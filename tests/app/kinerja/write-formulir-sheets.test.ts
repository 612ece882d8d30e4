import { describe, expect, it } from 'vitest';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { TestBook } from '../../domain/kinerja/test-book';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };
const KOSONG = { realisasi: ['', '', '', ''], kendala: '', tindakLanjut: '', bukti: '', pendukung: '', penghambat: '' } as const;

type Baris = FormulirContent['indikator'][number];
type Anggaran = FormulirContent['program'][number];

/** What becomes of a form with these entries when the settings take indikator S1.2 and programme P1 away from the bidang. */
function madeAgain(content: Partial<Baris>, anggaran: Partial<Anggaran>, relakanIsianLama = false): string {
  const entries: FormulirContent = {
    penanggungJawab: '',
    tanggal: '',
    indikator: [{ indikator: 'S1.2', ...KOSONG, ...content }],
    program: [{ program: 'P1', realisasi: ['', '', '', ''], catatan: '', ...anggaran }],
  };
  const [bidang] = pengaturan.bidang;
  if (!bidang) throw new Error('no bidang');
  const book = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: stamp.at, content: entries }));
  const kurang = {
    ...pengaturan,
    indikator: pengaturan.indikator.filter(({ id }) => id !== 'S1.2'),
    program: pengaturan.program.filter(({ id }) => id !== 'P1'),
  };
  const result = writeFormulirSheets.plan(book.snapshot(), { pengaturan: kurang, bidang: ['B1'], relakanIsianLama }, stamp);
  return result.ok ? 'ok' : result.refusal.kind;
}

describe('a form made again without one of its rows', () => {
  it('is made when nothing had been filled in there', () => {
    expect(madeAgain({}, {})).toBe('ok');
  });

  it.each([
    ['realisasi', { realisasi: ['', '', '', 5] as const }, {}],
    ['realisasi of zero', { realisasi: [0, '', '', ''] as const }, {}],
    ['kendala', { kendala: 'Banjir' }, {}],
    ['tindak lanjut', { tindakLanjut: 'Menjadwalkan ulang' }, {}],
    ['bukti', { bukti: 'Berita acara' }, {}],
    ['pendukung', { pendukung: 'Bantuan' }, {}],
    ['penghambat', { penghambat: 'Cuaca' }, {}],
    ['belanja', {}, { realisasi: ['', 1_000_000, '', ''] as const }],
    ['catatan', {}, { catatan: 'Menunggu pergeseran' }],
  ])('is refused while %s would vanish, until the person agrees', (_, content, anggaran) => {
    expect(madeAgain(content, anggaran)).toBe('isian-akan-hilang');
    expect(madeAgain(content, anggaran, true)).toBe('ok');
  });
});
