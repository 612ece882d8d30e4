import { templatePreview } from '../../../app/sop/written-sop';
import { TEMPLAT } from '../../../domain/sop/templat/templates';
import { miniSteps } from '../../parts/mini-steps';
import { MiniFlowchart } from '../../parts/MiniFlowchart';
import * as css from './first-run.module.css';

/** Each template is read once, when its picture is first shown. */
const previews = new Map<string, ReturnType<typeof templatePreview>>();

function previewOfTemplate(id: string): ReturnType<typeof templatePreview> {
  const templat = TEMPLAT.find((one) => one.id === id);
  if (!previews.has(id) && templat) previews.set(id, templatePreview(templat));
  return previews.get(id);
}

/** The flow of a template, as it will be drawn: who acts in which kegiatan, and where it goes back. It only shows what stands beside it. */
export function TemplatPicture({ id }: { readonly id: string }) {
  const preview = previewOfTemplate(id);
  if (!preview) return null;
  const { sop, usulan } = preview;
  return (
    <span className={css.gambar} aria-hidden>
      <MiniFlowchart lanes={Math.max(1, sop.pelaksana.length)} steps={miniSteps(sop, usulan)} label="" />
    </span>
  );
}
