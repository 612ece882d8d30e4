import { confirmKey } from '../../../app/tracker/confirm-key';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { keyWords } from '../../../domain/tracker/tanda/key-words';
import type { Computer } from '../../../domain/tracker/tanda/signatures';
import { Drawer } from '../../parts/Drawer';
import { TextField } from '../../parts/fields/Fields';
import { partOf } from '../../parts/fields/part-of';
import { useDraft } from '../../state/draft';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import { kunci as pesan } from './messages';

interface Props {
  readonly open: boolean;
  readonly computer: Computer;
  /** Whether the key is said to be known no longer; else it is confirmed. */
  readonly revokes: boolean;
  onDone(): void;
  onClose(): void;
}

/** The head of the office says that a computer is known, having compared its words with the person, or that it is known no longer. */
export function KeyDrawer({ open, computer, revokes, onDone, onClose }: Props) {
  const t = useTranslate();
  const { kunci, nama } = computer;
  const draft = useDraft(`kunci.${kunci}`, { alasan: '' });
  const { alasan } = draft.isian;
  const record = useAction(confirmKey, pesan.mencatat, {
    told: revokes ? pesan.dicabut : pesan.dikonfirmasi,
    after: () => {
      draft.drop();
      onClose();
      onDone();
    },
  });
  const send = () => void record.start(revokes ? { kind: 'revoke-key', kunci, alasan } : { kind: 'confirm-key', kunci, nama });
  return (
    <Drawer
      open={open}
      title={revokes ? pesan.judulCabut : pesan.judulKonfirmasi}
      submit={revokes ? pesan.cabut : pesan.konfirmasi}
      busy={record.busy}
      draft={draft}
      refusal={record.refusal && trackerRefusalText(record.refusal)}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        {t(revokes ? pesan.cabutIsi : pesan.cocokkan(nama.join(', ')))} <strong>{keyWords(kunci)}</strong>
      </p>
      {revokes ? (
        <TextField label={pesan.alasan} hint={pesan.contohAlasan} required {...partOf(draft.isian, draft.change)('alasan')} />
      ) : (
        <p>{t(pesan.tercatat)}</p>
      )}
    </Drawer>
  );
}
