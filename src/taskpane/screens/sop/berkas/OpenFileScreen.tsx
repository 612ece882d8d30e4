import { useEffect, useState } from 'react';
import { sopsInFile, writeFromFile, type FileContents } from '../../../../app/sop/write-from-file';
import type { Sop } from '../../../../domain/sop/sop';
import { placeDoubts } from '../../../../domain/sop/write/place-doubts';
import type { Text } from '../../../../domain/text';
import { Choice } from '../../../parts/fields/Choice';
import { TextButton } from '../../../parts/Buttons';
import { BackBar, Empty, Screen, Section, Skeleton } from '../../../parts/Screen';
import { useAction } from '../../../state/use-action';
import { usePane, usePaneState, useTranslate } from '../../../state/use-pane';
import { bukaSop } from './messages';
import { OpenFileSection } from './OpenFileSection';
import { useDroppedSop } from './use-dropped-sop';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

/** What a file turned out to hold, or why it could not be read. */
type Reading = { readonly file: FileContents; readonly sops: readonly Sop[] } | { readonly refused: Text };

/** What was read from a chosen file, before anything is written; then its SOP becomes a sheet. */
export function OpenFileScreen() {
  const t = useTranslate();
  const taken = usePaneState((state) => state.sopMasuk);
  const reading = useReadFile(taken);
  useDroppedSop();
  return (
    <>
      <BackBar title={t(bukaSop.judul)} />
      {taken && !reading ? (
        <Screen>
          <output className={parts.sec}>{t(bukaSop.membaca(taken.nama))}</output>
          <Skeleton lines={3} />
        </Screen>
      ) : reading && taken && 'sops' in reading ? (
        <FoundSops key={taken.nama} nama={taken.nama} {...reading} />
      ) : (
        <Screen>
          {reading && 'refused' in reading && (
            <div role="alert">
              <Empty title={t(bukaSop.judul)} text={t(reading.refused)} />
            </div>
          )}
          <OpenFileSection />
        </Screen>
      )}
    </>
  );
}

/** The SOPs of a file, read once; undefined while that lasts. */
function useReadFile(taken: { readonly nama: string; readonly bytes: Uint8Array } | undefined): Reading | undefined {
  const { files } = usePane().services;
  const [read, setRead] = useState<{ readonly of: object; readonly reading: Reading }>();
  useEffect(() => {
    if (!taken) return undefined;
    let current = true;
    void (async () => {
      const opened = await files.openSheets(taken.bytes, taken.nama);
      if (!current) return;
      if (!opened.ok) return setRead({ of: taken, reading: { refused: opened.refusal } });
      const { sops, bukanSop } = sopsInFile(opened.value);
      const reading = sops.length > 0 ? { file: opened.value, sops } : { refused: bukaSop.bukanSop(taken.nama, bukanSop) };
      setRead({ of: taken, reading });
    })();
    return () => {
      current = false;
    };
  }, [files, taken]);
  return taken && read?.of === taken ? read.reading : undefined;
}

interface FoundProps {
  readonly nama: string;
  readonly file: FileContents;
  readonly sops: readonly Sop[];
}

function FoundSops({ nama, file, sops }: FoundProps) {
  const pane = usePane();
  const t = useTranslate();
  const [nomor, setNomor] = useState(0);
  const write = useAction(writeFromFile, bukaSop.menulis, {
    after: ({ sheet }) => {
      pane.store.set({ sop: { sheet }, sopMasuk: undefined });
      pane.openTab('sop');
    },
    told: ({ sheet, doubts }) => bukaSop.ditulis(sheet, doubts.length),
  });
  const sop = sops[nomor];
  if (!sop) return null;
  const doubts = placeDoubts(file.doubts, sop, sop).length;
  const unmarked = sop.kegiatan.filter(({ pelaku }) => pelaku.length === 0).length;
  const titles = sops.map((one, index) => [String(index), one.judul || t(bukaSop.tanpaJudul)] as const);
  return (
    <Screen
      refusal={write.refusal?.message}
      footer={
        <TextButton
          appearance="primary"
          disabledFocusable={write.busy}
          says={bukaSop.tulis}
          onClick={() => void write.start({ file, nomor })}
        />
      }
    >
      <Section title={sop.judul || t(bukaSop.tanpaJudul)}>
        <p className={ink.quiet}>{t(bukaSop.terbaca(nama))}</p>
        <p>{t(bukaSop.ukuran(sop.kegiatan.length, sop.pelaksana.length))}</p>
        {unmarked > 0 && <p>{t(bukaSop.tanpaPelaksana(unmarked))}</p>}
        {doubts > 0 && <p>{t(bukaSop.ragu(doubts))}</p>}
        {sops.length > 1 && (
          <Choice aria-label={t(bukaSop.mana)} value={String(nomor)} choices={titles} onChange={(one) => setNomor(Number(one))} />
        )}
      </Section>
      <OpenFileSection />
    </Screen>
  );
}
