import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { chosenOf, collectFixes, isReadyFix } from '../../../../app/sop/collect-fixes';
import { plannedChangesOf } from '../../../../app/sop/planned-changes';
import type { Finding } from '../../../../domain/rules/rule';
import { a1 } from '../../../../domain/sheet/address';
import type { Sop } from '../../../../domain/sop/sop';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import type { Text } from '../../../../domain/text';
import { EmptyScreen, Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { Tag } from '../../../parts/Tag';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { perbaikiPasti } from '../messages';
import { PlannedChangeList } from './FixPreview';
import { TextButton } from '../../../parts/Buttons';
import * as messages from './messages';
import { useFix } from './use-fix';
import { RULES } from '../../../../domain/rules/index';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './perbaikan.module.css';

/** What can be put right without asking, kind by kind, with what each cell says now and would say then. */
export function PerbaikanScreen() {
  return <SopLayer title={messages.judul}>{(chosen) => <Content terpilih={chosen} />}</SopLayer>;
}

function Content({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const go = useGo();
  const t = useTranslate();
  const { busy, refusal, mend } = useFix(terpilih);
  const kinds = fixKinds(terpilih.result.findings);
  const certain = kinds.flatMap(({ temuan }) => temuan.filter(({ fix }) => fix?.certain === true)).length;
  const { findings } = terpilih.result;
  const waiting = findings.length;
  const galat = findings.filter(({ severity }) => severity === 'galat').length;
  const back = go();
  if (kinds.length === 0) {
    return (
      <EmptyScreen
        icon={waiting === 0 ? <CheckmarkCircle32Regular className={ink.ok} aria-hidden /> : undefined}
        says={messages.habis(waiting, galat)}
        action={messages.kembaliKeSop}
        onAct={back}
      />
    );
  }
  return (
    <Screen
      refusal={refusal?.message}
      back={[messages.selesai, back]}
      act={certain > 0 ? { disabledFocusable: busy, says: perbaikiPasti(certain), onClick: () => void mend('pasti') } : undefined}
    >
      <p className={parts.lead}>{t(messages.pengantar)}</p>
      {kinds.map((kind) => (
        <FixKindSection key={kind.rule} terpilih={terpilih} kind={kind} busy={busy} mend={mend} />
      ))}
    </Screen>
  );
}

interface FixKindProps {
  readonly terpilih: SopTerpilih;
  readonly kind: FixKind;
  readonly busy: boolean;
  mend: ReturnType<typeof useFix>['mend'];
}

function FixKindSection({ terpilih: { sop, sheet, checked, target }, kind, busy, mend }: FixKindProps) {
  const t = useTranslate();
  const { rule, judul, temuan, pasti } = kind;
  const together = plannedChangesOf(sheet, collectFixes(sheet, checked, { rule }, target.nomor ?? 0).edits);
  const each = temuan.map((finding) => ({ finding, perubahan: plannedChangesOf(sheet, finding.fix?.edits ?? []) }));
  // One fix that puts the whole kind right (renumbering) is shown once.
  const joint = temuan.length === 1 || each.some(({ perubahan }) => perubahan.length >= together.length);
  const tombol = temuan.length === 1 ? messages.terapkan : messages.perbaikiSemua(temuan.length);
  return (
    <section className={`${controls.touch} ${css.jenis}`}>
      <div className={css.jenisH}>
        <h2>{t(judul)}</h2>
        <Tag tone={pasti ? 'ok' : 'warn'} says={pasti ? messages.pasti : messages.perluDilihat} />
      </div>
      {joint ? (
        <PlannedChangeList sheet={sop.sheet} perubahan={together} />
      ) : (
        each.map(({ finding, perubahan }) => (
          <div key={`${a1(finding.at)} ${finding.message.id}`} className={css.satu}>
            <div className={ink.grow}>
              <p className={ink.quiet}>{t(findingText(sop, finding))}</p>
              <PlannedChangeList sheet={sop.sheet} perubahan={perubahan} />
            </div>
            <Button
              size="small"
              shape="circular"
              icon={<Checkmark20Regular />}
              disabledFocusable={busy}
              aria-label={t(messages.terapkanDi(a1(finding.at)))}
              title={t(messages.terapkanDi(a1(finding.at)))}
              onClick={() => void mend({ temuan: [chosenOf(finding)] })}
            />
          </div>
        ))
      )}
      <div className={controls.duo}>
        <TextButton
          size="small"
          disabledFocusable={busy}
          aria-label={t(messages.untukJenis(tombol, judul))}
          says={tombol}
          onClick={() => void mend({ rule })}
        />
      </div>
    </section>
  );
}

/** Which kegiatan a fix is about, and what it does. */
function findingText(sop: Sop, { kegiatan, fix }: Finding): Text {
  const label = fix?.label ?? messages.terapkan;
  const one = kegiatan === undefined ? undefined : sop.kegiatan[kegiatan];
  return one ? messages.diKegiatan(markNomor(one.nomor, one.index), label) : label;
}

/** Findings of one rule whose fixes need no answer. */
interface FixKind {
  readonly rule: string;
  readonly judul: Text;
  readonly temuan: readonly Finding[];
  readonly pasti: boolean;
}

/** Fixes by kind: what is certain first, then in the order of the rules. A kind is certain when each of its fixes is. */
function fixKinds(findings: readonly Finding[]): readonly FixKind[] {
  const ready = findings.filter(isReadyFix);
  const kinds = RULES.flatMap(({ id, title }): readonly FixKind[] => {
    const temuan = ready.filter(({ rule }) => rule === id);
    return temuan.length === 0
      ? []
      : [{ rule: id, judul: title, temuan, pasti: temuan.every(({ fix }) => fix?.certain === true) }];
  });
  return [...kinds.filter(({ pasti }) => pasti), ...kinds.filter(({ pasti }) => !pasti)];
}
