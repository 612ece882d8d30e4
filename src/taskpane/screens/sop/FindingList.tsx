import { Button, ToggleButton } from '@fluentui/react-components';
import { SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { a1 } from '../../../domain/sheet/address';
import type { Finding, Severity } from '../../../domain/rules/rule';
import type { Sop } from '../../../domain/sop/sop';
import { tingkat } from '../../parts/messages';
import { SeverityIcon } from '../../parts/SeverityIcon';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { useTranslate } from '../../state/use-pane';
import { FindingRow } from './FindingRow';
import { TextButton } from '../../parts/Buttons';
import { bagian, cariTemuan, pindahTemuan, saringTemuan, tampilkanLagi, tampilkanSemua, tanpaTemuanSaringan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './sop.module.css';

const SEVERITIES: readonly Severity[] = ['galat', 'peringatan', 'petunjuk'];

/** Findings shown at once; a long table would else keep the pane busy after every keystroke. */
const AT_ONCE = 150;

/** From so many findings on, one looks for some of them. */
const FEW = 8;

/** Arrow keys lead from finding to finding, unless they are needed where the focus stands. */
function goOn(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = (event.target as HTMLElement).closest('[data-temuan]');
  if (step === undefined || !from || (event.target as HTMLElement).closest('input, textarea, select')) return;
  const rows = [...document.querySelectorAll('[data-temuan]')];
  const next = rows[rows.indexOf(from) + step]?.querySelector('button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface Props {
  readonly terpilih: SopTerpilih;
  readonly busy: boolean;
  onFix(finding: Finding, answer?: string): void;
  onFixAll(rule: string): void;
}

/** All findings, by kegiatan, with a filter by how serious they are. */
export function FindingList({ terpilih, busy, onFix, onFixAll }: Props) {
  const t = useTranslate();
  const [only, setOnly] = useState<Severity>();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const { sop, result } = terpilih;
  const { findings } = result;
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<number>(undefined);
  useEffect(() => {
    // A finding that was fixed is gone with its button: the focus goes on to the one that took its place.
    if (left.current === undefined || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll('[data-temuan]');
    rows?.[Math.min(left.current, rows.length - 1)]?.querySelector('button')?.focus({ preventScroll: true });
    left.current = undefined;
  });
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', goOn);
    return () => {
      element?.removeEventListener('keydown', goOn);
    };
  }, []);
  const leave = () => {
    const row = document.activeElement?.closest('[data-temuan]');
    const rows = [...(list.current?.querySelectorAll('[data-temuan]') ?? [])];
    left.current = row ? rows.indexOf(row) : undefined;
  };
  const showAll = () => {
    setOnly(undefined);
    setSought('');
  };
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ message, at, kegiatan }: Finding): boolean => {
    const said = `${t(message)} ${a1(at)} ${sop.kegiatan[kegiatan ?? -1]?.uraian ?? ''}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
  const shown = findings.filter((finding) => (only === undefined || finding.severity === only) && holds(finding));
  return (
    <>
      <fieldset className={`${controls.set} ${controls.bar} ${css.saring}`} aria-label={t(saringTemuan)}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            appearance="subtle"
            checked={only === severity}
            icon={<SeverityIcon severity={severity} named={false} />}
            onClick={() => setOnly(only === severity ? undefined : severity)}
          >
            {t(tingkat[severity])}&nbsp;<b>{findings.filter((finding) => finding.severity === severity).length}</b>
          </ToggleButton>
        ))}
      </fieldset>
      {findings.length > FEW && (
        <div className={parts.lead}>
          <SearchBox
            size="small"
            className={css.cari}
            aria-label={t(cariTemuan)}
            placeholder={t(cariTemuan)}
            value={sought}
            onChange={(_, data) => setSought(data.value)}
          />
          <p className={ink.quiet}>{t(pindahTemuan(shown.length, findings.length))}</p>
        </div>
      )}
      {shown.length === 0 && (
        <p className={parts.lead}>
          {t(tanpaTemuanSaringan)} <TextButton size="small" says={tampilkanSemua} onClick={showAll} />
        </p>
      )}
      <div ref={list} className={parts.lined}>
        {groupFindings(sop, shown.slice(0, most)).map((group) => (
          <section key={group.key} className={css.grup}>
            <GroupHeading sop={sop} part={group.part} />
            <ul>
              {group.findings.map((finding) => (
                <FindingRow
                  key={`${finding.rule} ${String(finding.at.row)} ${String(finding.at.column)} ${finding.message.id}`}
                  terpilih={terpilih}
                  finding={finding}
                  busy={busy}
                  onFix={(one, answer) => {
                    leave();
                    onFix(one, answer);
                  }}
                  onFixAll={(rule) => {
                    leave();
                    onFixAll(rule);
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {shown.length > most && (
        <p className={`${parts.lead} ${css.mati}`}>
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {t(tampilkanLagi(Math.min(AT_ONCE, shown.length - most), shown.length - most))}
          </Button>
        </p>
      )}
    </>
  );
}

function GroupHeading({ sop, part }: { readonly sop: Sop; readonly part: FindingGroup['part'] }) {
  const t = useTranslate();
  if (typeof part === 'string') {
    return (
      <h2 className={css.grupH}>
        <span>{t(bagian[part])}</span>
      </h2>
    );
  }
  const kegiatan = sop.kegiatan[part.kegiatan];
  const name = kegiatan?.nomor ? bagian.kegiatan(kegiatan.nomor) : bagian.baris((kegiatan?.row ?? 0) + 1);
  return (
    <h2 className={css.grupH}>
      <span>{t(name)}</span>
      <span className={`${ink.cut} ${ink.second}`} title={kegiatan?.uraian}>
        {kegiatan?.uraian}
      </span>
    </h2>
  );
}

/** Findings that belong together on the screen: those of one kegiatan, of the table's header, of the identity block. */
interface FindingGroup {
  readonly key: string;
  readonly part: 'identitas' | 'kepala' | { readonly kegiatan: number };
  readonly findings: readonly Finding[];
}

/** In the order of the sheet; what concerns no kegiatan stands first. */
function groupFindings(sop: Sop, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { part: FindingGroup['part']; findings: Finding[] }>();
  for (const finding of findings) {
    const part: FindingGroup['part'] = finding.kegiatan === undefined ? partAbove(sop, finding) : { kegiatan: finding.kegiatan };
    const key = typeof part === 'string' ? part : String(part.kegiatan);
    const group = groups.get(key) ?? { part, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).toSorted((a, b) => rank(a.part) - rank(b.part));
}

const partAbove = (sop: Sop, finding: Finding): 'identitas' | 'kepala' =>
  finding.rule.startsWith('identitas') || finding.at.row < sop.kepala.row ? 'identitas' : 'kepala';

const rank = (part: FindingGroup['part']): number => (part === 'identitas' ? -2 : part === 'kepala' ? -1 : part.kegiatan);
