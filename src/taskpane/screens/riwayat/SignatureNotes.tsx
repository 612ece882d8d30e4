import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { ComputerKey, Unsigned } from '../../../app/computer-key';
import type { Text } from '../../../domain/text';
import type { TrackerEvent } from '../../../domain/tracker/event';
import { addedText } from '../../../domain/tracker/riwayat/added-text';
import { keyWords } from '../../../domain/tracker/tanda/key-words';
import {
  computerText,
  revokedSigningText,
  signatureFaultText,
  signatureSentence,
  SIGNATURE_MEANING,
  stoppedSigningText,
  trustText,
} from '../../../domain/tracker/tanda/messages';
import { isTrusted, type Computer, type SignatureReport } from '../../../domain/tracker/tanda/signatures';
import { fingerprintOf } from '../../../domain/tracker/tanda/tanda';
import { TextButton } from '../../parts/Buttons';
import { Tag } from '../../parts/Tag';
import { useDrawer } from '../../parts/use-drawer';
import { unsignedText } from '../../state/messages';
import { usePane, useTranslate } from '../../state/use-pane';
import { KeyDrawer } from './KeyDrawer';
import { kunci, tanda as pesan } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './riwayat.module.css';

/** How many irregularities are listed; the others are counted. */
const SHOWN = 50;

interface Props {
  readonly report: SignatureReport;
  readonly tracker: TrackerView;
  /** The head has said something of a key: what was checked is to be checked again. */
  onChange(): void;
}

/** What the computers' signatures say of a log that was checked, apart from its chain. */
export function SignatureNotes({ report, tracker, onChange }: Props) {
  const t = useTranslate();
  const drawer = useDrawer<{ readonly computer: Computer; readonly revokes: boolean }>();
  const told = (event: TrackerEvent): Text => addedText({ peristiwa: event, melewati: 0 }, tracker.state, tracker.workingTime);
  const notes = [
    ...report.salah.map(
      (one) => ({ id: one.peristiwa.hash, tone: 'danger', says: signatureFaultText(one, told(one.peristiwa)) }) as const,
    ),
    ...report.dicabut.map((one) => ({ id: one.hash, tone: 'danger', says: revokedSigningText(told(one)) }) as const),
    ...report.berhenti.map((one) => ({ id: one.hash, tone: 'warn', says: stoppedSigningText(told(one)) }) as const),
  ];
  return (
    <>
      <p className={ink.small}>{t(signatureSentence(report))}</p>
      {report.komputer.length > 0 && (
        <ul className={`${ink.small} ${css.masalah} ${css.komputer}`} aria-label={t(pesan.komputer)}>
          {report.komputer.map((one) => (
            <li key={one.kunci}>
              <span className={ink.grow}>
                {one.sesudah && <Tag tone="warn" says={pesan.kunciBaru} />} {t(computerText(one, tracker.workingTime))}
                <span className={ink.block}>
                  <TrustTag computer={one} /> {one.kepercayaan && t(trustText(one, tracker.workingTime))}
                </span>
              </span>
              {!isTrusted(one) && (
                <TextButton
                  size="small"
                  says={kunci.konfirmasi}
                  aria-label={t(kunci.konfirmasiSiapa(one.nama.join(', ')))}
                  onClick={() => drawer.show({ computer: one, revokes: false })}
                />
              )}
              {!isRevoked(one) && (
                <TextButton
                  size="small"
                  says={kunci.cabut}
                  aria-label={t(kunci.cabutSiapa(one.nama.join(', ')))}
                  onClick={() => drawer.show({ computer: one, revokes: true })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className={`${ink.small} ${css.masalah}`} aria-label={t(pesan.perluDitanya)}>
          {notes.slice(0, SHOWN).map(({ id, tone, says }) => (
            <li key={id}>
              <Tag tone={tone} says={tone === 'danger' ? pesan.tidakCocok : pesan.tanpa} />
              <span className={ink.grow}>{t(says)}</span>
            </li>
          ))}
          {notes.length > SHOWN && <li>{t(pesan.lainnya(notes.length - SHOWN))}</li>}
        </ul>
      )}
      {drawer.shown && (
        <KeyDrawer
          key={drawer.shown.key}
          open={drawer.shown.open}
          {...drawer.shown.about}
          onDone={onChange}
          onClose={drawer.close}
        />
      )}
    </>
  );
}

const isRevoked = ({ kepercayaan }: Computer): boolean => kepercayaan?.peristiwa.jenis === 'kunci-dicabut';

/** Whether the head has confirmed a computer for everybody it signed for; the words beside it say more. */
function TrustTag({ computer }: { readonly computer: Computer }) {
  if (isRevoked(computer)) return <Tag tone="danger" says={pesan.tidakDikenali} />;
  return isTrusted(computer) ? <Tag tone="ok" says={pesan.dikonfirmasi} /> : <Tag tone="warn" says={pesan.belumDikonfirmasi} />;
}

/** The words of this computer's key, or why acts go unsigned here, with what a signature means. */
export function OwnKey() {
  const { signatures } = usePane().services;
  const t = useTranslate();
  const [own, setOwn] = useState<ComputerKey | Unsigned>();
  useEffect(() => {
    let shown = true;
    void (async () => {
      const key = await signatures?.key();
      if (shown) setOwn(() => key);
    })();
    return () => {
      shown = false;
    };
  }, [signatures]);
  const sidik = own !== undefined && typeof own !== 'string' ? fingerprintOf(own.publik) : undefined;
  const unsigned: Unsigned | undefined = signatures === undefined ? 'tidak-didukung' : typeof own === 'string' ? own : undefined;
  return (
    <>
      {sidik !== undefined && (
        <p>
          {t(pesan.komputerIni)} <strong>{keyWords(sidik)}</strong>
        </p>
      )}
      {unsigned && (
        <p className={css.jawaban} data-ada={false}>
          <Warning16Filled className={ink.warn} aria-hidden />
          <span>{t(unsignedText[unsigned])}</span>
        </p>
      )}
      <p>{t(SIGNATURE_MEANING.membuktikan)}</p>
      <p>{t(SIGNATURE_MEANING.tidakMembuktikan)}</p>
    </>
  );
}
