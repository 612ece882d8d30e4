import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { PlayCircle20Regular } from '@fluentui/react-icons/svg/play-circle';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import type { JenisPeristiwa } from '../../../domain/tracker/event';
import * as ink from '../../parts/ink.module.css';

/** What kind of act a line tells of; the sentence says it in words. */
export function EventIcon({ jenis }: { readonly jenis: JenisPeristiwa }) {
  switch (jenis) {
    case 'kegiatan-dimulai':
    case 'berkas-dimulai':
    case 'berkas-dibuka-kembali':
      return <PlayCircle20Regular className={ink.brand} aria-hidden />;
    case 'kegiatan-selesai':
    case 'kegiatan-disetujui':
    case 'bidang-disetor':
    case 'bidang-dikunci':
    case 'lkj-final':
      return <CheckmarkCircle20Regular className={ink.ok} aria-hidden />;
    case 'kegiatan-dikembalikan':
    case 'bidang-dikembalikan':
    case 'impor-dibatalkan':
    case 'berkas-dibatalkan':
      return <ArrowUndo20Regular className={ink.warn} aria-hidden />;
    case 'kegiatan-diserahkan':
    case 'penugasan-plt':
      return <PersonSwap20Regular className={ink.second} aria-hidden />;
    case 'data-diimpor':
    case 'data-diperbarui':
    case 'bidang-dibuka':
      return <ArrowImport20Regular className={ink.second} aria-hidden />;
    case 'peristiwa-dikoreksi':
    case 'catatan-ditambahkan':
    case 'sop-diperbaiki':
    case 'sop-versi-diadopsi':
      return <Edit20Regular className={ink.second} aria-hidden />;
    default:
      return <DocumentBulletList20Regular className={ink.second} aria-hidden />;
  }
}
