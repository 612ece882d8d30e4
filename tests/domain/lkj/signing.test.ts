import { describe, expect, it } from 'vitest';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import type { Approval, Lkj, LogProof } from '../../../src/domain/lkj/lkj';
import { headSigning, signatoryOf } from '../../../src/domain/lkj/signing';
import { APPROVED_PROOF, sampleLkj, SET_ASIDE } from './sample-lkj';

const A = {
  jabatan: 'Kepala Dinas Perumahan',
  nama: 'Dr. H. Adi Contoh, S.T., M.T.',
  nip: '197001011995011001',
  pangkat: 'Pembina',
};
const B: Approval = {
  nama: 'Budi Contoh',
  nip: '198002022005021002',
  jabatan: 'Kepala Dinas',
  pada: '2026-01-20T08:59:00+07:00',
  langkah: 'Menandatangani LKj',
};
const proof = (pengesahan: readonly Approval[], disahkan = true): LogProof => ({ ...APPROVED_PROOF, pengesahan, disahkan });

/** The report of a log, with A as the head in the settings. */
function report(jejak: LogProof): { lkj: Lkj; kanan: readonly string[] } {
  const base = samplePengaturan(2025);
  const lkj = sampleLkj({ jejak, cap: SET_ASIDE, pengaturan: { ...base, kantor: { ...base.kantor, kepala: A } } });
  const block = reportDocument(lkj).find((one) => one.jenis === 'tanda-tangan');
  return { lkj, kanan: block?.jenis === 'tanda-tangan' ? block.baris : [] };
}

describe('the signature of the head follows the log', () => {
  it.each(['plt', 'plh'] as const)('an approval as %s prints who acted, never the holder', (sifat) => {
    const { lkj, kanan } = report(proof([{ ...B, sifat }]));
    expect(lkj.status).toBe('final');
    expect(kanan[1]).toBe(`${sifat === 'plt' ? 'Plt.' : 'Plh.'} Kepala Dinas Perumahan,`);
    expect(kanan.join('\n')).toContain('Budi Contoh');
    expect(kanan.join('\n').replaceAll(' ', '')).toContain('198002022005021002');
    expect(kanan.join('\n')).not.toContain('Adi');
    expect(kanan.join('\n')).not.toContain('Pembina');
    expect(kanan[0]).toContain('20 Januari 2026');
  });

  it.each([
    ['the holder without titles', { ...B, nama: 'adi  contoh' }],
    ['the holder by NIP', { ...B, nama: 'A. Contoh', nip: A.nip }],
  ])('%s is the holder: the name and NIP of the settings', (_, approval) => {
    const { lkj, kanan } = report(proof([approval]));
    expect(lkj.status).toBe('final');
    expect(kanan[2]).toBe(A.nama);
    expect(kanan[0]).toContain('20 Januari 2026');
  });

  it('another name under the same office, not acting for it, leaves a draft and approves nothing under the holder’s name', () => {
    const { lkj, kanan } = report(proof([B]));
    expect(lkj.status).toBe('konsep');
    expect(lkj.alasanKonsep[0]?.id).toContain('Budi Contoh');
    expect(kanan[2]).toBe(A.nama);
    expect(kanan[0]).toMatch(/\.{5,} \d{4}$/);
  });

  const settings = (kepala: Partial<typeof A>) => ({ ...A, ...kepala });
  const signatory = (kepala: typeof A, approval: Approval) => {
    const signing = headSigning(kepala, proof([approval]));
    expect(signing.kind).toBe('sah');
    return signatoryOf(kepala, signing);
  };

  it.each([
    ['Plt. Kepala Dinas', 'Plt. Kepala Dinas Perumahan'],
    ['plh kadis', 'Plh. Kepala Dinas Perumahan'],
    ['Pj. Kepala Dinas', 'Pj. Kepala Dinas Perumahan'],
  ])('who says of themselves to act (%s) is never printed as the head', (jabatan, printed) => {
    const nobody = settings({ nama: '', nip: '' });
    expect(signatory(nobody, { ...B, jabatan })).toEqual({ jabatan: printed, nama: B.nama, nip: B.nip, pangkat: '' });
    const holder = { ...B, jabatan, nama: A.nama, nip: A.nip };
    expect(signatory(A, holder)).toEqual({ ...A, jabatan: printed });
  });

  it('says once that somebody acts, where the settings say so too', () => {
    const acting = settings({ jabatan: 'Plt. Kepala Dinas Perumahan', nama: B.nama, nip: '' });
    const printed = 'Plt. Kepala Dinas Perumahan';
    expect(signatory(acting, B).jabatan).toBe(printed);
    expect(signatory(acting, { ...B, jabatan: 'Plt. Kadis' }).jabatan).toBe(printed);
    expect(signatory(acting, { ...B, sifat: 'plt' }).jabatan).toBe(printed);
    expect(signatory(acting, { ...B, sifat: 'plh' }).jabatan).toBe('Plh. Kepala Dinas Perumahan');
    expect(signatory(settings({ jabatan: '' }), { ...B, sifat: 'plt', jabatan: 'Plt. Kepala Dinas' }).jabatan).toBe(
      'Plt. Kepala Dinas',
    );
  });

  it.each([
    ['another office', { ...B, jabatan: 'Sekretaris' }, 'bukan pejabat penanda tangan'],
    ['a member of a team', { ...B, sifat: 'anggota' as const }, 'bukan pejabat penanda tangan'],
    ['an approval before the last decision', { ...B, awal: true }, 'belum tercatat'],
  ])('%s does not make it final', (_, approval, why) => {
    const { lkj, kanan } = report(proof([approval]));
    expect(lkj.status).toBe('konsep');
    expect(lkj.alasanKonsep.map(({ id }) => id).join()).toContain(why);
    expect(kanan[0]).toMatch(/\.{5,} \d{4}$/);
  });

  it('is open while the last decision is, whoever approved before', () => {
    expect(headSigning(A, proof([{ ...B, sifat: 'plt' }], false))).toEqual({ kind: 'belum' });
    expect(signatoryOf(A, { kind: 'belum' })).toBe(A);
  });
});
