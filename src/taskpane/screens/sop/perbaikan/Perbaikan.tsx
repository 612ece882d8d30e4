import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { dipilih, kumpulkanPerbaikan } from '../../../../app/sop/kumpulkan';
import { perubahanOf } from '../../../../app/sop/pratinjau';
import type { Finding } from '../../../../domain/rules/rule';
import { a1 } from '../../../../domain/sheet/address';
import type { Sop } from '../../../../domain/sop/sop';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import type { Text } from '../../../../domain/text';
import { Refusal } from '../../../parts/Refusal';
import { EmptyScreen } from '../../../parts/EmptyScreen';
import { Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { usePane, useTeks } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { perbaikiPasti } from '../pesan';
import { jenisPerbaikan, type JenisPerbaikan } from './jenis-perbaikan';
import { PerubahanList } from './PerubahanList';
import * as pesan from './pesan';
import { usePerbaiki } from './use-perbaiki';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './perbaikan.module.css';

/** What can be put right without asking, kind by kind, with what each cell says now and would say then. */
export function Perbaikan() {
  return <SopLayer title={pesan.judul}>{(terpilih) => <Isi terpilih={terpilih} />}</SopLayer>;
}

function Isi({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const { busy, refusal, mend } = usePerbaiki(terpilih);
  const kinds = jenisPerbaikan(terpilih.hasil.findings);
  const certain = kinds.flatMap(({ temuan }) => temuan.filter(({ fix }) => fix?.certain === true)).length;
  const back = () => {
    pane.openLayer(undefined);
  };
  if (kinds.length === 0) {
    return (
      <EmptyScreen
        icon={<CheckmarkCircle32Regular className={ink.ok} aria-hidden />}
        says={pesan.habis}
        action={pesan.kembaliKeSop}
        onAct={back}
      />
    );
  }
  return (
    <Screen
      footer={
        <>
          {refusal && <Refusal>{t(refusal.message)}</Refusal>}
          <Button onClick={back}>{t(pesan.selesai)}</Button>
          {certain > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void mend('pasti')}>
              {t(perbaikiPasti(certain))}
            </Button>
          )}
        </>
      }
    >
      <p className={parts.lead}>{t(pesan.pengantar)}</p>
      {kinds.map((kind) => (
        <Jenis key={kind.rule} terpilih={terpilih} kind={kind} busy={busy} mend={mend} />
      ))}
    </Screen>
  );
}

interface JenisProps {
  readonly terpilih: SopTerpilih;
  readonly kind: JenisPerbaikan;
  readonly busy: boolean;
  mend: ReturnType<typeof usePerbaiki>['mend'];
}

function Jenis({ terpilih: { sop, lembar, diperiksa, target }, kind, busy, mend }: JenisProps) {
  const t = useTeks();
  const { rule, judul, temuan, pasti } = kind;
  const together = perubahanOf(lembar, kumpulkanPerbaikan(lembar, diperiksa, { rule }, target.nomor ?? 0).edits);
  const each = temuan.map((finding) => ({ finding, perubahan: perubahanOf(lembar, finding.fix?.edits ?? []) }));
  // One fix that puts the whole kind right (renumbering) is shown once.
  const joint = temuan.length === 1 || each.some(({ perubahan }) => perubahan.length >= together.length);
  const tombol = temuan.length === 1 ? pesan.terapkan : pesan.perbaikiSemua(temuan.length);
  return (
    <section className={css.jenis}>
      <div className={css.jenisH}>
        <h2>{t(judul)}</h2>
        <span className={parts.tag} data-tone={pasti ? 'ok' : 'warn'}>
          {t(pasti ? pesan.pasti : pesan.perluDilihat)}
        </span>
      </div>
      {joint ? (
        <PerubahanList sheet={sop.sheet} perubahan={together} />
      ) : (
        each.map(({ finding, perubahan }) => (
          <div key={`${a1(finding.at)} ${finding.message.id}`} className={css.satu}>
            <div className={ink.grow}>
              <p className={ink.quiet}>{t(tentang(sop, finding))}</p>
              <PerubahanList sheet={sop.sheet} perubahan={perubahan} />
            </div>
            <Button
              size="small"
              shape="circular"
              icon={<Checkmark20Regular />}
              disabledFocusable={busy}
              aria-label={t(pesan.terapkanDi(a1(finding.at)))}
              title={t(pesan.terapkanDi(a1(finding.at)))}
              onClick={() => void mend({ temuan: [dipilih(finding)] })}
            />
          </div>
        ))
      )}
      <div className={controls.duo}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={t(pesan.untukJenis(tombol, judul))}
          onClick={() => void mend({ rule })}
        >
          {t(tombol)}
        </Button>
      </div>
    </section>
  );
}

/** Which kegiatan a fix is about, and what it does. */
function tentang(sop: Sop, { kegiatan, fix }: Finding): Text {
  const label = fix?.label ?? pesan.terapkan;
  const one = kegiatan === undefined ? undefined : sop.kegiatan[kegiatan];
  return one ? pesan.diKegiatan(nomorTampil(one.nomor, one.index), label) : label;
}
