import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rememberMapping } from '../../../../app/sop/remember';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import { readSops } from '../../../../domain/sop/read/read-sops';
import { isSingleRole } from '../../../../domain/sop/read/column-roles';
import type { KoreksiPemetaan } from '../../../../domain/sop/read/reading';
import { type ColumnRole, identitasOf, type Sop } from '../../../../domain/sop/sop';
import { batal, berapaDari } from '../../../parts/messages';
import { DraftLine } from '../../../parts/DraftLine';
import { Section, BackBar, Skeleton, Screen } from '../../../parts/Screen';
import { useSop } from '../../../state/sop';
import { useDraft } from '../../../state/draft';
import { useAction } from '../../../state/use-action';
import { useGo, usePane, useTranslate } from '../../../state/use-pane';
import { HeaderSection, ColumnSection } from './ColumnSection';
import * as messages from './messages';
import { IDENTITAS_FIELDS } from '../../../../domain/sop/templat/templat';
import { CellLink } from '../../../parts/Buttons';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './pemetaan.module.css';

/** What was understood of the sheet, column by column and field by field; a person can correct it, or show where the table is. */
export function PemetaanScreen() {
  const t = useTranslate();
  const reading = useSop();
  const chosen = reading?.chosen;
  const sheet = chosen?.sheet ?? reading?.sheetIsNoSop;
  return (
    <>
      <BackBar title={t(messages.judul)} />
      {sheet ? (
        <Content
          key={sheet.name}
          lembar={sheet}
          nomor={chosen?.target.nomor ?? 0}
          baru={!chosen}
          {...(chosen?.koreksi && { koreksi: chosen.koreksi })}
        />
      ) : (
        <Screen>{reading ? <p className={parts.lead}>{t(messages.lembarKosong(reading.sheets))}</p> : <Skeleton />}</Screen>
      )}
    </>
  );
}

interface PemetaanEntry {
  /** What the person said of columns, by their place. */
  readonly peran: readonly (readonly [column: number, peran: ColumnRole])[];
  readonly kepala: NonNullable<KoreksiPemetaan['kepala']> | null;
}

interface Props {
  readonly lembar: SheetSnapshot;
  /** Which of several SOPs on the sheet. */
  readonly nomor: number;
  /** No SOP was found before: the person shows where it is. */
  readonly baru: boolean;
  /** What the workbook remembers already. */
  readonly koreksi?: KoreksiPemetaan;
}

function Content({ lembar, nomor, baru, koreksi }: Props) {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const kept = useDraft<PemetaanEntry>(`pemetaan.${lembar.name}`, { peran: [], kepala: koreksi?.kepala ?? null });
  const changed = useMemo(() => new Map(kept.isian.peran), [kept.isian.peran]);
  const header = kept.isian.kepala ?? undefined;
  const draft = useMemo((): KoreksiPemetaan => {
    const before = (koreksi?.kolom ?? []).filter((one) => !changed.has(one.column));
    const columns = [...before, ...[...changed].map(([column, peran]) => ({ column, peran }))];
    return { sheet: lembar.name, kolom: columns, ...(header && { kepala: header }) };
  }, [lembar.name, koreksi, changed, header]);
  // What would be understood, from the sheet in hand: nothing is kept until the person says so.
  const { sops, bukanSop } = useMemo(() => readSops(lembar, draft), [lembar, draft]);
  const sop = sops[Math.min(nomor, sops.length - 1)];
  const leave = go();
  const save = useAction(rememberMapping, messages.menyimpan, {
    after: () => {
      kept.drop();
      // Where a person had to show the table, that sheet is the one they mean.
      if (baru) pane.store.set({ sop: { sheet: lembar.name } });
      leave();
    },
    told: messages.tersimpan,
  });
  const forget = useAction(rememberMapping, messages.menyimpan, {
    after: () => {
      kept.change({ peran: [], kepala: null });
    },
    told: messages.dilupakan,
  });
  const busy = save.busy || forget.busy;
  const refusal = save.refusal ?? forget.refusal;
  const same = changed.size === 0 && header?.row === koreksi?.kepala?.row && header?.rows === koreksi?.kepala?.rows;
  return (
    <Screen
      refusal={refusal?.message}
      back={[batal, leave]}
      act={{ disabled: busy || !sop || (same && !baru), says: messages.simpan, onClick: () => void save.start(draft) }}
    >
      <DraftLine said={kept.said} />
      <p className={parts.lead}>{t(sop ? messages.pengantar(lembar.name) : messages.tunjukkan(lembar.name))}</p>
      {koreksi && (
        <p className={parts.lead}>
          {t(messages.adaKoreksi)}{' '}
          <Button size="small" disabledFocusable={busy} onClick={() => void forget.start({ sheet: lembar.name, kolom: [] })}>
            {t(messages.lupakan)}
          </Button>
        </p>
      )}
      {sops.length < 2 && (
        <HeaderSection
          lembar={lembar}
          kepala={header ?? sop?.kepala ?? { row: 0, rows: 1 }}
          onChange={(kepala) => kept.change({ kepala })}
        />
      )}
      {sop ? (
        <>
          <ColumnSection
            sop={sop}
            changed={changed}
            onChange={(column, peran) => {
              // A role that one column has is another's no longer, also where a person gave it before.
              const given = isSingleRole(peran) ? draft.kolom.filter((one) => one.peran === peran && one.column !== column) : [];
              const freed = given.map((one) => [one.column, 'lain'] as const);
              kept.change({ peran: [...new Map([...changed, ...freed, [column, peran] as const])] });
            }}
          />
          <IdentitasSection sop={sop} />
        </>
      ) : (
        bukanSop && <p className={`${parts.lead} ${ink.warn}`}>{t(bukanSop)}</p>
      )}
    </Screen>
  );
}

/** The thirteen fields of the identity block, as they were found beside the table or on a sheet of their own. */
function IdentitasSection({ sop }: { readonly sop: Sop }) {
  const t = useTranslate();
  const contents = identitasOf(sop);
  const found = new Map(contents.map((one) => [one.field, one]));
  const filled = contents.filter((one) => one.isi.length > 0).length;
  return (
    <Section title={t(messages.identitas)} aside={t(berapaDari(filled, IDENTITAS_FIELDS.length))}>
      <ul className={`${parts.lined} ${css.identitas}`}>
        {IDENTITAS_FIELDS.map((name) => {
          const one = found.get(name);
          return (
            <li key={name}>
              <span className={ink.quiet}>{t(messages.field[name])}</span>
              <span className={one && one.isi.length > 0 ? ink.cut : `${ink.cut} ${ink.warn}`} title={one?.isi.join('\n')}>
                {one ? one.isi.join(' ') || t(messages.kosong) : t(messages.tidakAda)}
              </span>
              {one && <CellLink sheet={sop.identitasLain?.sheet ?? sop.sheet} at={one.at} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
