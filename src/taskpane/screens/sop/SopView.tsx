import { Button, Select } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { WrenchScrewdriver20Regular } from '@fluentui/react-icons/svg/wrench-screwdriver';
import { useEffect } from 'react';
import { applyFixUseCase, type ApplyFixInput } from '../../../app/sop/apply-fix';
import { dipilih } from '../../../app/sop/kumpulkan';
import { drawSopUseCase } from '../../../app/sop/draw-sop';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Screen } from '../../shell/Screen';
import type { SopTerpilih } from '../../state/sop';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { FindingList } from './FindingList';
import * as pesan from './pesan';
import { SopMenu } from './SopMenu';

/** One SOP: what it is, what a check found, and the next thing to do with it. */
export function SopView({ terpilih: { sop, hasil, target, usulan, judul, tergambar } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const fix = useAction(applyFixUseCase, pesan.memperbaiki);
  const draw = useAction(drawSopUseCase, pesan.menggambar);
  const tracked = usePaneState((state) => state.berkasList.some(({ selesai }) => !selesai));
  const { findings } = hasil;
  const certain = findings.filter((one) => one.fix?.certain === true && one.fix.edits.length > 0);
  const errors = findings.filter((one) => one.severity === 'galat').length;
  useEffect(() => {
    pane.setWaiting('sop', errors);
    pane.store.set(({ jabatan }) => ({ jabatan: [...new Set([...sop.pelaksana.map(({ nama }) => nama), ...jabatan])] }));
  }, [pane, errors, sop]);

  const mend = async (pilih: ApplyFixInput['pilih']) => {
    const outcome = await fix.start({ sheet: sop.sheet, pilih });
    if (!outcome) return;
    const { diterapkan, dilewati } = outcome;
    pane.tell(dilewati > 0 ? pesan.diperbaikiSebagian(diterapkan, dilewati) : pesan.diperbaiki(diterapkan));
  };
  const paint = async (timpa: boolean) => {
    const outcome = await draw.start({ ...target, timpa });
    if (outcome) pane.tell(pesan.baganTergambar(outcome.simbol));
  };
  const propose = () => {
    pane.openLayer('usulan');
  };
  const next = certain.length > 0 ? 'perbaiki' : usulan.length > 0 ? 'usulan' : tergambar ? 'lacak' : 'gambar';
  const track = () => {
    if (tracked) pane.openTab('lacak');
    else pane.openLayer('berkas-baru');
  };
  const busy = fix.busy || draw.busy;

  return (
    <Screen
      footer={
        <>
          {fix.refusal && <Refusal>{t(fix.refusal.message)}</Refusal>}
          {draw.refusal && (
            <Refusal>
              {t(draw.refusal.message)}
              {draw.refusal.kind === 'gambar-lain' && (
                <Button size="small" onClick={() => void paint(true)}>
                  {t(pesan.tetapGambar)}
                </Button>
              )}
            </Refusal>
          )}
          {next === 'perbaiki' && (
            <Button appearance="primary" icon={<WrenchScrewdriver20Regular />} disabled={busy} onClick={() => void mend('pasti')}>
              {t(pesan.perbaikiPasti(certain.length))}
            </Button>
          )}
          {next === 'usulan' && (
            <Button appearance="primary" onClick={propose}>
              {t(pesan.usulanMenunggu(usulan.length))}
            </Button>
          )}
          {next === 'lacak' && (
            <Button appearance="primary" onClick={track}>
              {t(tracked ? pesan.bukaLacak : pesan.lacakDulu)}
            </Button>
          )}
          {next === 'gambar' && (
            <Button appearance="primary" icon={<Flowchart20Regular />} disabled={busy} onClick={() => void paint(false)}>
              {t(pesan.gambarBagan)}
            </Button>
          )}
        </>
      }
    >
      <section className="r-sec">
        <div className="r-judul">
          <h1>{sop.judul || t(pesan.tanpaJudul)}</h1>
          <SopMenu sheet={sop.sheet} />
        </div>
        {judul.length > 1 && (
          <Select
            aria-label={t(pesan.pilihSop)}
            value={String(target.nomor ?? 0)}
            onChange={(_, data) => {
              pane.store.set({ sop: { ...target, nomor: Number(data.value) } });
            }}
          >
            {judul.map((one, index) => (
              <option key={`${String(index)} ${one}`} value={String(index)}>
                {one || t(pesan.tanpaJudul)}
              </option>
            ))}
          </Select>
        )}
        <dl className="r-stats">
          <div>
            <dt>{t(pesan.kegiatan)}</dt>
            <dd>{sop.kegiatan.length}</dd>
          </div>
          <div>
            <dt>{t(pesan.pelaksana)}</dt>
            <dd>{sop.pelaksana.length}</dd>
          </div>
          <div>
            <dt>{t(hasil.tanpaWaktu.length > 0 ? pesan.sebagianWaktu : pesan.totalWaktu)}</dt>
            <dd>{t(formatMenit(hasil.totalMenit))}</dd>
          </div>
        </dl>
        <div className="r-duo">
          {next === 'perbaiki' && usulan.length > 0 && (
            <Button onClick={propose}>{t(pesan.usulanMenunggu(usulan.length))}</Button>
          )}
          {next !== 'gambar' && (
            <Button disabled={busy} onClick={() => void paint(false)}>
              {t(pesan.gambarBagan)}
            </Button>
          )}
          {next === 'gambar' && <Button onClick={track}>{t(tracked ? pesan.bukaLacak : pesan.lacakDulu)}</Button>}
        </div>
      </section>
      {findings.length === 0 ? (
        <Empty
          icon={<CheckmarkCircle32Regular className="r-ok" aria-hidden />}
          title={t(pesan.tanpaTemuan.judul)}
          text={t(pesan.tanpaTemuan.isi)}
        />
      ) : (
        <FindingList
          sop={sop}
          findings={findings}
          busy={busy}
          onFix={(finding, answer) => void mend({ temuan: [dipilih(finding, answer)] })}
        />
      )}
    </Screen>
  );
}
