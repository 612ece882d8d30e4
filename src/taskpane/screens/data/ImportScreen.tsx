import { useState } from 'react';
import { digestOf } from '../../../domain/tracker/log/digest';
import { DraftLine } from '../../parts/DraftLine';
import { useDraft } from '../../state/draft';
import { applyImport, formWitness, previewImport, type PlannedImport } from '../../../app/kinerja/import-files';
import { cellOrigins, isUntold, lastImport } from '../../../domain/kinerja/import/cell-origin';
import type { IncomingFile, ImportPlan, ConflictChoices, CellChange } from '../../../domain/kinerja/import/import';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Section, LoadingScreen, BackBar, Empty, Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { useTracker } from '../../state/tracker';
import { useGo, usePaneState, useTranslate } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { useBerkas } from '../lkj/use-log-proof';
import { FileRow, ConflictChoice } from './ImportRows';
import { impor as pesan, membaca } from './messages';
import { useUndoImport } from './use-undo-import';
import { usePengaturan } from './use-data';
import { formatIsian } from '../../../domain/kantor/angka';
import { a1 } from '../../../domain/sheet/address';
import { CellLink, TextButton } from '../../parts/Buttons';
import { Fold } from './perjanjian/Fold';
import * as parts from '../../parts/parts.module.css';
import * as ink from '../../parts/ink.module.css';

/** What received files would change, file by file; conflicts are decided here, and nothing is written before that. */
export function ImportScreen() {
  const t = useTranslate();
  const files = usePaneState((state) => state.berkasMasuk);
  const pengaturan = usePengaturan()?.pengaturan;
  const [placed, setTerpasang] = useState<ImportPlan>();
  return (
    <>
      <BackBar title={t(pesan.judul(files?.length ?? 0))} />
      {placed ? (
        <ImportDone terpasang={placed} />
      ) : files && pengaturan ? (
        <ImportPreview files={files} pengaturan={pengaturan} onDone={setTerpasang} />
      ) : (
        <LoadingScreen />
      )}
    </>
  );
}

/** What a person decided about the files at hand, kept until they are taken in. */
interface ImportEntry {
  readonly keputusan: ConflictChoices;
  /** Names of files that are used although something speaks against it. */
  readonly tetapPakai: readonly string[];
}

interface ImportPreviewProps {
  readonly files: readonly IncomingFile[];
  readonly pengaturan: Pengaturan;
  onDone(placed: ImportPlan): void;
}

function ImportPreview({ files, pengaturan, onDone }: ImportPreviewProps) {
  const go = useGo();
  const t = useTranslate();
  const draft = useDraft<ImportEntry>(`impor.${digestOf(files.map(({ nama }) => nama).join('\n')).slice(0, 12)}`, {
    keputusan: {},
    tetapPakai: [],
  });
  const { keputusan, tetapPakai } = draft.isian;
  const input = { pengaturan, berkas: files, keputusan, tetapPakai };
  const { result } = useReading(previewImport, input, membaca);
  const recordIn = useBerkas()?.id;
  const apply = useAction(applyImport, pesan.menyimpan, {
    after: (placed) => {
      draft.drop();
      onDone(placed);
    },
  });
  const tracker = useTracker();
  const [last, setLast] = useState<PlannedImport>();
  const outcome = result?.ok ? result.value : last;
  if (outcome && outcome !== last) setLast(outcome);
  if (!outcome) return <LoadingScreen />;
  const origins = cellOrigins(tracker?.events ?? [], outcome.forms);
  const open = outcome.belumDiputuskan;
  // An import that stopped before its record is told when it is done again.
  const untold = recordIn !== undefined && isUntold(outcome.sama, origins);
  const nothing = outcome.ubahan.length === 0;
  return (
    <Screen
      refusal={apply.refusal?.message}
      back={[pesan.batal, go()]}
      act={{
        disabled: apply.busy || open > 0 || (nothing && !untold),
        says:
          open > 0
            ? pesan.belumDiputuskan(open)
            : nothing && untold
              ? pesan.catatSama(outcome.sama.length)
              : pesan.simpan(outcome.ubahan.length),
        onClick: () => void apply.start({ ...input, recordIn }),
      }}
    >
      <DraftLine said={draft.said} />
      {outcome.bentrok.length > 0 && (
        <Section title={t(pesan.bentrokan)}>
          {outcome.bentrok.map((one) => (
            <ConflictChoice
              key={one.kunci}
              bentrok={one}
              chosen={one.ditanyaLagi ? undefined : keputusan[one.kunci]?.dari}
              asal={origins}
              kerja={tracker?.workingTime}
              onChoose={(dari) => draft.change({ keputusan: { ...keputusan, [one.kunci]: { dari, sini: one.sini } } })}
            />
          ))}
        </Section>
      )}
      <Section title={t(pesan.berkas)}>
        <ul>
          {outcome.berkas.map((one, index) => (
            <FileRow
              key={`${one.nama} ${String(index)}`}
              berkas={one}
              saksi={tracker && !tracker.sementara ? formWitness(one, tracker.events) : undefined}
              onUse={() => draft.change({ tetapPakai: [...tetapPakai, one.nama] })}
            />
          ))}
        </ul>
        <CellChangeList ubahan={outcome.ubahan} />
      </Section>
    </Screen>
  );
}

/** The import is done; it can be taken back as a whole, now or later. */
function ImportDone({ terpasang }: { readonly terpasang: ImportPlan }) {
  const go = useGo();
  const t = useTranslate();
  const close = go();
  const undo = useUndoImport(close);
  const tracker = useTracker();
  // Without a Berkas nothing is in the log to take it back by later.
  const later = lastImport(tracker?.events ?? []) !== undefined;
  const none = terpasang.ubahan.length === 0;
  return (
    <Screen
      footer={
        !none && <TextButton disabled={undo.busy} says={pesan.kembalikanImpor} onClick={() => undo.start(terpasang.ubahan)} />
      }
      act={{ says: pesan.selesai, onClick: close }}
    >
      <Empty
        title={t(none ? pesan.samaTercatat(terpasang.sama.length) : pesan.tersimpan(terpasang.ubahan.length))}
        text={t(none ? pesan.samaSaja : later ? pesan.dapatDikembalikan : pesan.dapatDikembalikanSekarang)}
      />
      <section className={parts.sec}>
        <CellChangeList ubahan={terpasang.ubahan} />
      </section>
    </Screen>
  );
}

/** Cells listed one by one; beyond these a count. */
const LISTED = 200;

/** Every cell an import changes: what stood there, what comes, and from which file. */
function CellChangeList({ ubahan }: { readonly ubahan: readonly CellChange[] }) {
  const t = useTranslate();
  if (ubahan.length === 0) return null;
  return (
    <Fold title={t(pesan.rincian)} aside={String(ubahan.length)}>
      <ul className={ink.small}>
        {ubahan.slice(0, LISTED).map(({ at, sebelum, sesudah, dari }) => (
          <li key={`${at.sheet}!${a1(at.area)}`}>
            {at.sheet} <CellLink sheet={at.sheet} at={at.area} />: {sebelum !== '' && <s>{formatIsian(sebelum)}</s>}{' '}
            <b>{formatIsian(sesudah)}</b> <span className={ink.second}>{t(pesan.dari(dari))}</span>
          </li>
        ))}
      </ul>
      {ubahan.length > LISTED && <p className={ink.quiet}>{t(pesan.selebihnya(ubahan.length - LISTED))}</p>}
    </Fold>
  );
}
