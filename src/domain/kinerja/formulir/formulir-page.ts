import type { Canvas } from '../../sheet/print/canvas';
import { indikatorOf, programOf, type Bidang, type Indikator, type Pengaturan, type Program } from '../pengaturan';
import type { FormulirContent, FormulirOptions, IndikatorContent } from './formulir';
import { formulirLayout, type FormulirLayout } from './formulir-layout';

/** A form while it is written: whose it is, what it holds, and where it stands. */
export interface FormulirPage {
  readonly canvas: Canvas;
  readonly pengaturan: Pengaturan;
  readonly bidang: Bidang;
  readonly options: FormulirOptions;
  readonly layout: FormulirLayout;
  /** Its indikator and programmes, each with what the bidang has typed so far. */
  readonly indikator: readonly { readonly one: Indikator; readonly isian: IndikatorContent | undefined }[];
  readonly program: readonly { readonly one: Program; readonly isian: FormulirContent['program'][number] | undefined }[];
}

/** The form of a bidang on an empty canvas. */
export function formulirPage(canvas: Canvas, pengaturan: Pengaturan, bidang: Bidang, options: FormulirOptions): FormulirPage {
  const { content } = options;
  return {
    canvas,
    pengaturan,
    bidang,
    options,
    layout: formulirLayout(pengaturan, bidang.id),
    indikator: indikatorOf(pengaturan, bidang.id).map((one) => ({
      one,
      isian: content?.indikator.find(({ indikator }) => indikator === one.id),
    })),
    program: programOf(pengaturan, bidang.id).map((one) => ({
      one,
      isian: content?.program.find(({ program }) => program === one.id),
    })),
  };
}
