import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ShieldCheckmark20Filled } from '@fluentui/react-icons/svg/shield-checkmark';
import { ShieldError20Filled } from '@fluentui/react-icons/svg/shield-error';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState, type FormEvent } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { LogVerification } from '../../../app/tracker/verify-log';
import type { AddedEvent } from '../../../domain/tracker/log/find-head';
import type { LogProblem } from '../../../domain/tracker/log/log-problem';
import { CHAIN_MEANING } from '../../../domain/tracker/log/messages';
import { printedHead } from '../../../domain/tracker/log/printed-head';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { addedText, farForkText, turnedBackText } from '../../../domain/tracker/riwayat/added-text';
import { momentText } from '../../language/format';
import { Refusal } from '../../parts/Refusal';
import { isoWithOffset } from '../../state/stamp';
import { tracker as log } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { TextField } from '../../parts/fields/Fields';
import { Tag } from '../../parts/Tag';
import { TextButton } from '../../parts/Buttons';
import { usePane, useTranslate } from '../../state/use-pane';
import { keutuhan as pesan } from './messages';
import { OwnKey, SignatureNotes } from './SignatureNotes';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './riwayat.module.css';

/** How many irregularities are listed; the others are counted. */
const SHOWN = 50;

/** Whether the log is as it was written: checked on request, compared with a printed head, with what that proves and what it cannot. */
export function Integrity({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTranslate();
  const [header, setKepala] = useState('');
  const [result, setHasil] = useState<LogVerification & { readonly pada: string }>();
  const check = useAction(log.verify, pesan.memeriksa, {
    writes: false,
    after: (found) => {
      setHasil({ ...found, pada: isoWithOffset(pane.services.now()) });
      if (found.rantai.hasil !== tracker.rantai.hasil) pane.touch();
    },
  });
  const restore = useAction(log.restore, pesan.memulihkan, {
    after: () => setHasil(undefined),
    told: ({ jumlah }) => pesan.dipulihkan(jumlah),
  });
  const rantai = result?.rantai ?? tracker.rantai;

  const compare = (event: FormEvent) => {
    event.preventDefault();
    if (header.trim() !== '') void check.start(header);
  };

  return (
    <details className={css.rantai} {...(!tracker.rantai.utuh && { open: true })}>
      <summary>
        {rantai.utuh ? (
          <ShieldCheckmark20Filled className={ink.ok} aria-hidden />
        ) : (
          <ShieldError20Filled className={ink.danger} aria-hidden />
        )}
        <span>{t(rantai.utuh ? pesan.utuh(rantai.jumlah) : pesan.rusak(rantai.masalah.length))}</span>
      </summary>
      {!rantai.utuh && (
        <>
          <ProblemList masalah={rantai.masalah} />
          {restore.refusal && <Refusal>{t(trackerRefusalText(restore.refusal))}</Refusal>}
        </>
      )}
      <output className={ink.block}>
        {result && (
          <>
            <p className={ink.small}>
              {t(pesan.diperiksa(t(momentText(result.pada, tracker.workingTime)), result.rantai.jumlah, result.rantai.utuh))}
            </p>
            {result.tanda && <SignatureNotes report={result.tanda} tracker={tracker} onChange={() => void check.start('')} />}
            {result.saksi.map((one) => (
              <p key={one.id} className={css.jawaban} data-ada={false}>
                <Warning16Filled className={ink.warn} aria-hidden />
                <span>{t(one)}</span>
              </p>
            ))}
            {result.cabang.length > 0 && (
              <ul className={`${ink.small} ${css.masalah}`} aria-label={t(pesan.cabang)}>
                {result.cabang.slice(0, SHOWN).map((one) => (
                  <li key={one.peristiwa.hash}>
                    <Tag tone="warn" says={pesan.bercabang} />
                    <span className={ink.grow}>{t(farForkText(one, tracker.state, tracker.workingTime))}</span>
                  </li>
                ))}
                {result.cabang.length > SHOWN && <li>{t(pesan.lainnya(result.cabang.length - SHOWN))}</li>}
              </ul>
            )}
            {result.mundur.length > 0 && (
              <ul className={`${ink.small} ${css.masalah}`} aria-label={t(pesan.mundur)}>
                {result.mundur.slice(0, SHOWN).map((one) => (
                  <li key={one.peristiwa.hash}>
                    <Tag tone="warn" says={pesan.waktuMundur} />
                    <span className={ink.grow}>{t(turnedBackText(one, tracker.state, tracker.workingTime))}</span>
                  </li>
                ))}
                {result.mundur.length > SHOWN && <li>{t(pesan.lainnya(result.mundur.length - SHOWN))}</li>}
              </ul>
            )}
            {result.segel.length > 0 && (
              <ul className={`${ink.small} ${css.masalah}`} aria-label={t(pesan.segel)}>
                {result.segel.map((one) => (
                  <li key={one.pesan.id}>
                    <Tag tone="warn" says={pesan.jenis.diubah} />
                    <span className={ink.grow}>{t(one.pesan)}</span>
                  </li>
                ))}
              </ul>
            )}
            {result.jawabanKepala && (
              <p className={css.jawaban} data-ada={result.kepala?.kind === 'ada'}>
                {result.kepala?.kind === 'ada' ? (
                  <CheckmarkCircle16Filled className={ink.ok} aria-hidden />
                ) : (
                  <Warning16Filled className={ink.warn} aria-hidden />
                )}
                <span>{t(result.jawabanKepala)}</span>
              </p>
            )}
            {result.kepala?.kind === 'ada' && <AddedList tambahan={result.kepala.tambahan} tracker={tracker} />}
          </>
        )}
      </output>
      <div className={controls.duo}>
        <TextButton disabled={check.busy} says={pesan.periksa} onClick={() => void check.start('')} />
        {!rantai.utuh && <TextButton disabled={restore.busy} says={pesan.pulihkan} onClick={() => void restore.start(null)} />}
      </div>
      <form className={css.banding} onSubmit={compare}>
        <TextField
          label={pesan.kepalaTercetak}
          hint={pesan.contohKepala}
          value={header}
          autoComplete="off"
          spellCheck={false}
          onChange={setKepala}
        />
        <TextButton type="submit" disabled={check.busy || header.trim() === ''} says={pesan.bandingkan} />
      </form>
      <div className={ink.quiet}>
        <p>{t(CHAIN_MEANING.membuktikan)}</p>
        <p>{t(CHAIN_MEANING.tidakMembuktikan)}</p>
        <p>{t(CHAIN_MEANING.kekuatan)}</p>
        <OwnKey />
        <p>{t(pane.services.preferences.lasting === false ? pesan.tidakDiingat : pesan.diingat)}</p>
        {rantai.kepala !== '' && (
          <p>
            {t(pesan.kepalaKini)} <code>{printedHead(rantai.kepala)}</code>
          </p>
        )}
      </div>
    </details>
  );
}

/** What came after a printed head, by name, the newest first. */
function AddedList({ tambahan, tracker }: { readonly tambahan: readonly AddedEvent[]; readonly tracker: TrackerView }) {
  const t = useTranslate();
  if (tambahan.length === 0) return null;
  return (
    <ul className={`${ink.small} ${css.masalah}`} aria-label={t(pesan.tambahan)}>
      {tambahan
        .toReversed()
        .slice(0, SHOWN)
        .map((one) => (
          <li key={one.peristiwa.hash}>
            {one.melewati > 0 && <Tag tone="warn" says={pesan.bercabang} />}
            <span className={ink.grow}>{t(addedText(one, tracker.state, tracker.workingTime))}</span>
          </li>
        ))}
      {tambahan.length > SHOWN && <li>{t(pesan.lainnya(tambahan.length - SHOWN))}</li>}
    </ul>
  );
}

function ProblemList({ masalah }: { readonly masalah: readonly LogProblem[] }) {
  const t = useTranslate();
  return (
    <ul className={`${ink.small} ${css.masalah}`}>
      {masalah.slice(0, SHOWN).map((one) => (
        <li key={`${one.jenis} ${String(one.baris)} ${one.peristiwa ?? ''}`}>
          <Tag tone={one.pulih === true ? 'warn' : 'danger'} says={pesan.jenis[one.jenis]} />
          <span className={ink.grow}>{t(one.pesan)}</span>
        </li>
      ))}
      {masalah.length > SHOWN && <li>{t(pesan.lainnya(masalah.length - SHOWN))}</li>}
    </ul>
  );
}
