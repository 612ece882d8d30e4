import { actingIn, isOffice } from '../kantor/jabatan';
import { samePerson } from '../kantor/orang';
import type { Pejabat } from '../kinerja/pengaturan';
import { SIFAT_PENUGASAN } from '../tracker/messages';
import type { Approval, LogProof } from './lkj';

/** What the log says of somebody who is to sign: only who approved is printed as having approved. */
export type Signing =
  | { readonly kind: 'belum' }
  | { readonly kind: 'sah'; readonly approval: Approval }
  /** The jabatan approved under another name than the settings', without acting for its holder. */
  | { readonly kind: 'orang-lain'; readonly approval: Approval };

/** The head's own approval of the report, or that of whoever acted for the head: at the SOP's last decision or after it. */
export const headSigning = (kepala: Pejabat, jejak: LogProof | null): Signing =>
  jejak?.disahkan === true
    ? signingOf(
        kepala,
        jejak.pengesahan.filter(({ awal }) => awal !== true),
      )
    : { kind: 'belum' };

function signingOf(pejabat: Pejabat, approvals: readonly Approval[]): Signing {
  const approval = approvals.findLast((one) => actsAs(one, pejabat.jabatan));
  if (!approval) return { kind: 'belum' };
  const sah =
    approval.sifat !== undefined ||
    pejabat.nama === '' ||
    samePerson(approval.nama, pejabat.nama) ||
    (approval.nip !== undefined && digits(approval.nip) === digits(pejabat.nip));
  return { kind: sah ? 'sah' : 'orang-lain', approval };
}

const actsAs = ({ jabatan, sifat }: Approval, wanted: string): boolean => sifat !== 'anggota' && isOffice(jabatan, wanted);

const digits = (nip: string): string => nip.replace(/\D/g, '');

/** Who stands under a signature: as they acted, or as the settings say while nobody has approved. */
export function signatoryOf(pejabat: Pejabat, signing: Signing): Pejabat {
  if (signing.kind !== 'sah') return pejabat;
  const { nama, nip = '', sifat } = signing.approval;
  const [said, wanted] = [actingIn(signing.approval.jabatan), actingIn(pejabat.jabatan)];
  const acting = sifat === undefined ? said.acting || wanted.acting : SIFAT_PENUGASAN[sifat].id;
  const jabatan = [acting, wanted.office || said.office].filter((one) => one !== '').join(' ');
  // Whoever acts for the head signs under their own name; a head who says so, or the settings of them, keeps theirs.
  const own = sifat !== undefined || (said.acting !== '' && pejabat.nama === '');
  return own ? { jabatan, nama, nip, pangkat: '' } : { ...pejabat, jabatan, nama: pejabat.nama || nama, nip: pejabat.nip || nip };
}
