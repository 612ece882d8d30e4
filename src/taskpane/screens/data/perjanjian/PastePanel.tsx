import { Checkbox } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import type { PasteAnswers } from '../../../../domain/kinerja/paste/not-taken';
import type { PastedCells } from '../../../../domain/kinerja/paste/paste-grid';
import { WORD_FIELDS } from '../../../../domain/kinerja/formulir/formulir';
import { readPaste } from '../../../../domain/kinerja/paste/read-paste';
import { takePaste, type PastedRealisasi } from '../../../../domain/kinerja/paste/take-paste';
import { refuse } from '../../../../domain/result';
import type { Text } from '../../../../domain/text';
import { DraftLine } from '../../../parts/DraftLine';
import { Choice } from '../../../parts/fields/Choice';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { TextField } from '../../../parts/fields/Fields';
import { FormFoot } from '../../../parts/FormFoot';
import { Refusal } from '../../../parts/Refusal';
import { useDraft } from '../../../state/draft';
import { usePane, useTranslate } from '../../../state/use-pane';
import { impor } from '../messages';
import { bytesOf } from '../read-files';
import { isiCepat } from './messages';
import { COLUMN_NAMES, tempelan as pesan } from './paste-messages';
import { PasteResult } from './PasteResult';
import * as css from '../data.module.css';

interface Props {
  readonly draft: Pengaturan;
  onTake(draft: Pengaturan, realisasi: readonly PastedRealisasi[]): void;
  onClose(): void;
}

/** What rows give to the forms, each kind once. */
function kindsIn(rows: readonly PastedRealisasi[]): readonly Text[] {
  const words = new Set(rows.flatMap(({ kata = {} }) => Object.keys(kata)));
  return [
    ...(rows.some(({ isi }) => isi.some((one) => one !== '')) ? [pesan.realisasi] : []),
    ...WORD_FIELDS.filter((field) => words.has(field)).map((field) => COLUMN_NAMES[field]),
    ...(words.has('catatan') ? [pesan.catatan] : []),
  ];
}

/** Where the cells came from: what was pasted, or the sheets of a file. */
interface Source {
  readonly of: string;
  readonly sheets: readonly (PastedCells & { readonly name?: string })[];
}

/** What was pasted, and how the person wants its sheet read. */
interface PasteEntry {
  readonly text: string;
  /** Index of the sheet that is taken. */
  readonly chosen: number;
  readonly answers: PasteAnswers;
  /** Whether the figures go into the bidang's sheets. */
  readonly fills: boolean;
}

/** A whole Perjanjian Kinerja pasted or opened; what was understood and what was not is said before it is taken in. */
export function PastePanel({ draft, onTake, onClose }: Props) {
  const { files } = usePane().services;
  const t = useTranslate();
  const kept = useDraft<PasteEntry>('tempel-perjanjian', { text: '', chosen: 0, answers: {}, fills: true });
  const { text, chosen, answers, fills } = kept.isian;
  const setText = (typed: string) => kept.change({ text: typed, chosen: 0, answers: {} });
  const known = useDeferredValue(text);
  const [source, setSource] = useState<Source>();
  const [refusal, setRefusal] = useState<Text>();

  useEffect(() => {
    let current = true;
    void (async () => {
      const cells = known.trim() === '' ? undefined : await files.readTable(known);
      if (current && cells) setSource({ of: known, sheets: [cells] });
    })();
    return () => {
      current = false;
    };
  }, [files, known]);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const bytes = await bytesOf(file);
    const read = bytes ? await files.openSheets(bytes, file.name) : refuse(impor.tidakTerbuka);
    setRefusal(read.ok ? undefined : read.refusal);
    setText('');
    if (!read.ok) return;
    // Sheets that hold a table come first; without any, the first one says what is missing.
    const holds = (cells: PastedCells): boolean =>
      readPaste(cells, draft.tahun, []).indikator.length + readPaste(cells, draft.tahun, []).program.length > 0;
    const found = read.value.snapshot.sheets.filter(holds);
    const sheets = found.length > 0 ? found : read.value.snapshot.sheets.slice(0, 1);
    setSource({ of: '', sheets });
  };

  const live = source?.of === known ? source : undefined;
  const cells = live?.sheets[chosen];
  const pk = useMemo(() => cells && readPaste(cells, draft.tahun, draft.ketentuan.skalaKata, answers), [cells, draft, answers]);
  const result = useMemo(() => pk && takePaste(draft, pk), [pk, draft]);
  const found = result && result.baru.sasaran + result.baru.indikator + result.baru.program + result.diperbarui > 0;
  return (
    <div className={css.lineForm}>
      <DraftLine said={kept.said} />
      <TextField
        label={isiCepat.labelTempel}
        hint={isiCepat.petunjuk}
        first
        rows={4}
        value={text}
        onChange={setText}
        onPaste={(event) => {
          // A table keeps its merged cells only as HTML.
          const html = event.clipboardData.getData('text/html');
          if (!/<table\b/i.test(html)) return;
          event.preventDefault();
          setText(html);
        }}
      />
      <FilePicker
        accept=".xlsx,.xlsm,.docx,.ods,.pdf,.tsv,.txt,.csv,.md,.html,.htm"
        label={t(pesan.pilihBerkas)}
        icon={<DocumentSearch20Regular />}
        onPick={([file]) => void open(file)}
      >
        {t(pesan.berkas)}
      </FilePicker>
      {refusal && <Refusal>{t(refusal)}</Refusal>}
      {live && live.sheets.length > 1 && (
        <Choice
          aria-label={t(pesan.lembar)}
          value={String(chosen)}
          choices={live.sheets.map((one, index) => [String(index), one.name ?? ''])}
          onChange={(index) => kept.change({ chosen: Number(index), answers: {} })}
        />
      )}
      {result && pk && (
        <>
          <output className={css.paste}>
            {found ? (
              <b>{t(isiCepat.terbaca(result.baru.sasaran, result.baru.indikator, result.baru.program, result.diperbarui))}</b>
            ) : (
              result.catatan.map((one) => <span key={one.id}>{t(one)}</span>)
            )}
          </output>
          {found && (
            <PasteResult
              pk={pk}
              catatan={result.catatan}
              answers={answers}
              onAnswer={(given) => kept.change({ answers: given })}
            />
          )}
          {result.realisasi.length > 0 && (
            <Checkbox
              className={css.lineTick}
              label={t(pesan.isian(result.realisasi.length, kindsIn(result.realisasi)))}
              checked={fills}
              onChange={(_, data) => kept.change({ fills: data.checked === true })}
            />
          )}
        </>
      )}
      <FormFoot
        label={t(isiCepat.masukkan)}
        ready={found === true && live?.of === text}
        onCancel={onClose}
        onSend={() => {
          if (!result) return;
          kept.drop();
          onTake(result.pengaturan, fills ? result.realisasi : []);
        }}
      />
    </div>
  );
}
