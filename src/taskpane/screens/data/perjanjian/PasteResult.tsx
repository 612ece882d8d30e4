import { formatIsian } from '../../../../domain/kantor/angka';
import { WORD_FIELDS } from '../../../../domain/kinerja/formulir/formulir';
import { NAMED_COLUMNS, type NamedColumn, type PasteAnswers } from '../../../../domain/kinerja/paste/not-taken';
import { CHOICE_TEXT, notTakenText, questionText } from '../../../../domain/kinerja/paste/not-taken-messages';
import type { PastedIndikator, PastedPk } from '../../../../domain/kinerja/paste/pasted-pk';
import { columnLetters } from '../../../../domain/sheet/address';
import { text, type Text } from '../../../../domain/text';
import { Choice } from '../../../parts/fields/Choice';
import { RadioField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import { Fold } from './Fold';
import { COLUMN_NAMES, tempelan as pesan } from './paste-messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly pk: PastedPk;
  /** Everything doubtful, of the table and of taking it in. */
  readonly catatan: readonly Text[];
  readonly answers: PasteAnswers;
  onAnswer(answers: PasteAnswers): void;
}

/** What was understood of a table, what is asked, what is doubtful and what is not taken: all before anything is written. */
export function PasteResult({ pk, catatan, answers, onAnswer }: Props) {
  const t = useTranslate();
  const groups = [...new Set(pk.indikator.map(({ sasaran }) => sasaran))];
  return (
    <>
      {pk.tanya.map((one) => (
        <RadioField
          key={one.id}
          label={questionText(one)}
          value={one.dipakai}
          choices={one.pilihan.map((pilihan) => [pilihan, t(CHOICE_TEXT[pilihan])])}
          onChange={(pilihan) => onAnswer({ ...answers, [one.id]: pilihan })}
        />
      ))}
      {Object.keys(answers.kolom ?? {}).map((letters) => (
        <div key={letters} className={ink.small}>
          {t(pesan.ambilSebagai(letters))} <TakeAs letters={letters} answers={answers} onAnswer={onAnswer} />
        </div>
      ))}
      {pk.indikator.length + pk.program.length > 0 && (
        <Fold title={t(pesan.dipahami)} open>
          {groups.map((sasaran) => (
            <div key={sasaran}>
              <b className={ink.small}>{sasaran === '' ? t(pesan.tanpaSasaran) : sasaran}</b>
              <ul className={css.pasted}>
                {pk.indikator
                  .filter((one) => one.sasaran === sasaran)
                  .map((one) => (
                    <li key={one.baris + one.nama}>
                      {`${one.nama}: ${t(figuresOf(one))}`}
                      {one.rencanaAksi !== undefined && (
                        <div className={ink.quiet}>{`${t(COLUMN_NAMES['rencana-aksi'])}: ${one.rencanaAksi}`}</div>
                      )}
                      {WORD_FIELDS.flatMap((field) =>
                        one.uraian?.[field] === undefined
                          ? []
                          : [<div key={field} className={ink.quiet}>{`${t(COLUMN_NAMES[field])}: ${one.uraian[field]}`}</div>],
                      )}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
          <ul className={css.pasted}>
            {pk.program.map((one) => (
              <li key={one.baris + one.nama}>
                {`${one.nama}: ${one.pagu === '' ? '–' : `Rp${formatIsian(one.pagu)}`}`}
                {one.catatan !== undefined && <div className={ink.quiet}>{one.catatan}</div>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {catatan.length > 0 && (
        <>
          <b className={ink.small}>{t(pesan.periksa(catatan.length))}</b>
          <ul className={css.pasted}>
            {catatan.map((one) => (
              <li key={one.id}>{t(one)}</li>
            ))}
          </ul>
        </>
      )}
      {pk.lewat.length > 0 && (
        <Fold title={t(pesan.tidakDiambil(pk.lewat.length))} open>
          <ul className={css.pasted}>
            {pk.lewat.map((one) => (
              <li key={`${one.apa} ${String(one.at.row)} ${String(one.at.column)}`}>
                {t(notTakenText(one))}
                {one.apa === 'kolom' && one.tampaknya !== 'nomor' && (
                  <TakeAs letters={columnLetters(one.at.column)} answers={answers} onAnswer={onAnswer} />
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const figuresOf = ({ target = '', satuan = '', targetTriwulan, sebelum = '', triwulanSebelum }: PastedIndikator): Text => {
  const main = (kosong: string): string => (target === '' ? kosong : [formatIsian(target), satuan].join(' ').trim());
  const quarters = targetTriwulan?.some((one) => one !== '') ? pesan.triwulan(targetTriwulan) : undefined;
  const first = [
    ...(sebelum === '' ? [] : [text(formatIsian(sebelum), formatIsian(sebelum))]),
    ...(triwulanSebelum?.some((one) => one !== '') ? [pesan.triwulan(triwulanSebelum)] : []),
  ];
  const both = (language: keyof Text): string =>
    [
      main(pesan.targetKosong[language]),
      ...(quarters ? [quarters[language]] : []),
      ...(first.length > 0 ? [`${pesan.semula[language]} ${first.map((one) => one[language]).join('; ')}`] : []),
    ].join('; ');
  return { id: both('id'), en: both('en') };
};

/** A way to take a column after all. */
function TakeAs({ letters, answers, onAnswer }: { readonly letters: string } & Pick<Props, 'answers' | 'onAnswer'>) {
  const t = useTranslate();
  return (
    <Choice<NamedColumn | ''>
      size="small"
      aria-label={t(pesan.ambilSebagai(letters))}
      value={answers.kolom?.[letters] ?? ''}
      choices={[['', t(pesan.jangan)], ...NAMED_COLUMNS.map((one) => [one, t(COLUMN_NAMES[one])] as const)]}
      onChange={(named) => {
        const others = Object.entries(answers.kolom ?? {}).filter(([one]) => one !== letters);
        onAnswer({ ...answers, kolom: Object.fromEntries(named === '' ? others : [...others, [letters, named]]) });
      }}
    />
  );
}
