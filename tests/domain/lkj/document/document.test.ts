import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import type { LogProof } from '../../../../src/domain/lkj/lkj';
import { sampleLkj } from '../sample-lkj';

const JEJAK: LogProof = {
  log: { kepala: 'ab'.repeat(32), jumlah: 12, pada: '2026-01-05T08:00:00+07:00' },
  pengesahan: [],
  disahkan: false,
  bidangDisetor: [],
  susunan: 0,
};

const notesOf = (jejak: LogProof | null): string =>
  reportDocument(sampleLkj({ jejak }))
    .flatMap((block) => (block.jenis === 'catatan' ? [block.teks] : []))
    .join('\n');

describe('the last page of the report', () => {
  it('says what is sealed, how strongly, and what is not', () => {
    const said = notesOf(JEJAK);
    expect(said).toContain('Yang tersegel: isi dan urutan semua catatan kerja, dan angka sejak disampaikan bidang');
    expect(said).toContain('128 bit');
    expect(said).toContain('Yang tidak tersegel: angka sebelum disampaikan, jam komputer, dan siapa yang sebenarnya bertindak');
    expect(said).not.toContain('tanda tangan');
    expect(notesOf(null)).not.toContain('Yang tersegel');
  });

  it('says how many records carry a signature, of how many computers, and that it is not the person’s', () => {
    const said = notesOf({ ...JEJAK, tanda: { catatan: 9, komputer: 3 } });
    expect(said).toContain(
      '9 catatan memuat tanda tangan 3 komputer. Tanda tangan menunjukkan komputer yang mencatat, bukan orangnya',
    );
  });
});
