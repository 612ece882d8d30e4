import { useState } from 'react';
import type { BidangReading, KinerjaReading } from '../../../app/kinerja/read-data';
import { bidangAct, type BidangAct } from '../../../app/kinerja/data-bidang';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { handInOf, locksDiffer } from '../../../domain/kinerja/hand-ins';
import type { HandInPeriode } from '../../../domain/kinerja/periode';
import { periodeWords } from '../../../domain/kinerja/periode-words';
import type { BidangState } from '../../../domain/tracker/state';
import { momentText } from '../../language/format';
import { Refusal } from '../../parts/Refusal';
import { useTracker } from '../../state/tracker';
import { useDraft } from '../../state/draft';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import { useBerkas } from '../lkj/use-log-proof';
import { BidangRow, type BidangCondition } from './BidangRow';
import * as messages from './messages';
import { alasanKembali } from './messages';
import { useBidangFiles } from './use-bidang-files';
import { useBidangMenu } from './use-bidang-menu';
import { useReminder } from './use-reminder';
import { FormFoot } from '../../parts/FormFoot';
import { TextButton } from '../../parts/Buttons';
import type { Text } from '../../../domain/text';
import { DraftLine } from '../../parts/DraftLine';
import { partOf } from '../../parts/fields/part-of';
import { TextField } from '../../parts/fields/Fields';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './data.module.css';

/** What a person is asked before a bidang's data goes back or is opened again. */
interface Asking {
  readonly bidang: string;
  readonly kind: 'return-bidang' | 'reopen-bidang';
}

interface ListProps {
  /** As far as that period asks for it. */
  readonly data: KinerjaReading;
  readonly periode: HandInPeriode;
}

/** Every bidang with how complete its data of a period are and what can be done about them, alone or for all at once. */
export function BidangList({ data, periode }: ListProps) {
  const t = useTranslate();
  const tracker = useTracker();
  const berkas = useBerkas();
  const { pengaturan } = data;
  const [asking, setAsking] = useState<Asking>();
  const acting = useAction(bidangAct, messages.mencatatBidang, {
    after: () => setAsking(undefined),
    told: (_, { kind, bidang }) =>
      messages.tercatat[kind](periode === 'tahun' ? bidang : `${bidang} ${periodeWords(periode, pengaturan.tahun)}`),
  });
  const files = useBidangFiles(data);
  const remind = useReminder(data, periode);

  const stateOf = (nama: string): BidangState | undefined =>
    berkas && tracker ? handInOf({ state: tracker.state, berkas: berkas.id }, pengaturan.tahun, periode, nama) : undefined;
  const isOtherThanLog = ({ bidang, formulir }: BidangReading): boolean =>
    formulir !== null && !!tracker && tracker.state.berkas.size > 0 && locksDiffer(tracker.state, bidang.nama, formulir);
  const noteOf = (state: BidangState | undefined): string | undefined => {
    if (!state || state.status === 'terbuka') return undefined;
    const other = state.berkas === berkas?.id ? undefined : tracker?.state.berkas.get(state.berkas)?.nama;
    const who = other === undefined ? state.oleh : `${state.oleh} · ${other}`;
    const when = tracker ? `${t(momentText(state.sejak, tracker.workingTime))} · ${who}` : who;
    return state.alasan !== undefined && state.status === 'dikembalikan' ? `${state.alasan} (${when})` : when;
  };
  const go = (kind: BidangAct['kind'], bidang: string, alasan = '', drop?: () => void) => {
    // What was handed in in the Berkas of a triwulan goes back there.
    const on = stateOf(bidang)?.berkas ?? berkas?.id;
    void (async () => {
      if (await acting.start({ kind, bidang, alasan, pengaturan, periode, berkas: on })) drop?.();
    })();
  };
  const choices = useBidangMenu({
    mayRecord: berkas !== null && berkas !== undefined && !acting.busy,
    hasBerkas: berkas !== null && berkas !== undefined,
    busyWithFiles: files.busy,
    submit: ({ bidang: { nama } }) => {
      go('submit-bidang', nama);
    },
    lock: ({ bidang: { nama } }) => {
      go('lock-bidang', nama);
    },
    ask: ({ bidang: { nama } }, kind) => {
      acting.clear();
      setAsking({ bidang: nama, kind });
    },
    makeFile: ({ bidang }) => void files.one(bidang.id),
    remind: (one) => void remind([one]),
  });
  const owing = data.bidang.filter((one) => !isIn(stateOf(one.bidang.nama)));

  return (
    <>
      {files.refusal && <Refusal>{t(files.refusal.message)}</Refusal>}
      {acting.refusal && !asking && <Refusal>{t(trackerRefusalText(acting.refusal))}</Refusal>}
      <ul className={parts.lined}>
        {data.bidang.map((one) => {
          const state = stateOf(one.bidang.nama);
          const note = isOtherThanLog(one) ? t(messages.kuncianLain) : noteOf(state);
          return (
            <BidangRow
              key={one.bidang.id}
              data={one}
              keadaan={bidangStateOf(one, state)}
              choices={choices(one, state)}
              {...(note !== undefined && { catatan: note })}
            >
              {berkas && isReady(one, state) && (
                <TextButton
                  size="small"
                  className={css.sampaikan}
                  disabled={acting.busy}
                  aria-label={t(messages.setorSatu(one.bidang.nama))}
                  says={messages.setor}
                  onClick={() => go('submit-bidang', one.bidang.nama)}
                />
              )}
              {asking?.bidang === one.bidang.nama && (
                <BidangAlasanForm
                  name={`${asking.kind}.${berkas?.id ?? ''}.${periode}.${one.bidang.id}`}
                  busy={acting.busy}
                  refusal={acting.refusal && trackerRefusalText(acting.refusal)}
                  label={t(asking.kind === 'return-bidang' ? messages.kembalikan : messages.bukaLagi)}
                  onCancel={() => setAsking(undefined)}
                  onSend={(alasan, drop) => go(asking.kind, asking.bidang, alasan, drop)}
                />
              )}
            </BidangRow>
          );
        })}
      </ul>
      {files.kemajuan ? (
        <div className={css.progress}>
          <output className={`${ink.grow} ${ink.small}`}>
            {t(messages.berkasKe(files.kemajuan.sudah, files.kemajuan.dari))}
          </output>
          <TextButton size="small" says={messages.hentikan} onClick={files.stop} />
        </div>
      ) : (
        <div className={controls.duo}>
          <TextButton disabled={files.busy} says={messages.berkasSemua} onClick={() => void files.all()} />
          {owing.length > 0 && <TextButton says={messages.pengingatSemua(owing.length)} onClick={() => void remind(owing)} />}
        </div>
      )}
    </>
  );
}

const isIn = (state: BidangState | undefined): boolean => state?.status === 'disetor' || state?.status === 'dikunci';

/** All is filled in and not handed in: that is what comes next. */
const isReady = (
  { formulir, kelengkapan: { isianTerisi, isianWajib } }: BidangReading,
  state: BidangState | undefined,
): boolean =>
  formulir !== null && isianWajib > 0 && isianTerisi === isianWajib && (state === undefined || state.status === 'terbuka');

function bidangStateOf(one: BidangReading, state: BidangState | undefined): BidangCondition {
  if (state && state.status !== 'terbuka') return state.status;
  if (one.formulir === null) return 'tanpa-lembar';
  return one.kelengkapan.isianTerisi > 0 ? 'terbuka' : 'belum';
}

interface Props {
  /** What its draft is kept under. */
  readonly name: string;
  readonly busy: boolean;
  readonly refusal: Text | undefined;
  readonly label: string;
  onSend(alasan: string, drop: () => void): void;
  onCancel(): void;
}

/** Why a bidang's data goes back or is opened again; asked below its row. */
function BidangAlasanForm({ name, busy, refusal, label, onSend, onCancel }: Props) {
  const draft = useDraft(name, { alasan: '' });
  const { alasan } = draft.isian;
  return (
    <div className={css.bidangAlasan}>
      <DraftLine said={draft.said} />
      <TextField label={alasanKembali} required wrong={refusal} first rows={2} {...partOf(draft.isian, draft.change)('alasan')} />
      <FormFoot
        label={label}
        ready={!busy && alasan.trim() !== ''}
        onCancel={onCancel}
        onSend={() => onSend(alasan.trim(), draft.drop)}
      />
    </div>
  );
}
