import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import type { LkjInput } from '../../../app/lkj/compile-sheet';
import { readReviewPaper, writeReviewSheet } from '../../../app/lkj/review';
import { selfCheck, type LkeItem } from '../../../domain/lkj/lke/lke';
import type { Lkj } from '../../../domain/lkj/lkj';
import type { Text } from '../../../domain/text';
import { headingPages } from '../../../domain/lkj/write-lkj';
import { useMemo, useState } from 'react';
import { TextButton } from '../../parts/Buttons';
import { berapaDari } from '../../parts/messages';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Screen';
import { DOCX_TYPE, sendFile } from '../../parts/send-file';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './lkj.module.css';

interface Props {
  readonly lkj: Lkj;
  readonly input: LkjInput;
}

/** Every criterion an evaluator asks for, with what meets it, its page, and what is left to do; and the reviewer's working paper. */
export function LkeList({ lkj, input }: Props) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const items = useMemo(() => selfCheck(lkj), [lkj]);
  const met = items.filter(({ status }) => status === 'terpenuhi').length;
  return (
    <Section title={t(messages.lke.judul)} aside={t(berapaDari(met, items.length))}>
      <p className={ink.second}>{t(messages.lke.dasar)}</p>
      <details className={css.naskah} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(messages.lke.rinci)}</summary>
        {open && <Criteria items={items} lkj={lkj} />}
      </details>
      {lkj.periode === 'tahun' && <ReviewPaper input={input} />}
    </Section>
  );
}

function Criteria({ items, lkj }: { readonly items: readonly LkeItem[]; readonly lkj: Lkj }) {
  const t = useTranslate();
  const pages = useMemo(() => headingPages(lkj), [lkj]);
  return (
    <ul className={`${css.lke} ${parts.lined} ${ink.small}`}>
      {items.map(({ butir, kriteria, status, bagian, dasar, lakukan }) => {
        const page = pages.get(bagian);
        const Icon = status === 'terpenuhi' ? CheckmarkCircle20Filled : CircleHint20Regular;
        return (
          <li key={butir}>
            <Icon className={status === 'terpenuhi' ? ink.ok : ink.warn} aria-hidden />
            <div className={ink.grow}>
              <p className={css.lkeButir}>
                <b>{butir}</b> <b className={status === 'terpenuhi' ? ink.ok : ink.warn}>{t(messages.lke.status[status])}</b>
              </p>
              <p>{kriteria}</p>
              <p className={ink.second}>{t(dasar)}</p>
              {page !== undefined && <p className={ink.second}>{t(messages.lke.halaman(bagian, page))}</p>}
              {lakukan && <p className={ink.bold}>{t(lakukan)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The working paper for the Inspektorat: as a sheet of this workbook, or as a document to hand over. */
function ReviewPaper({ input }: { readonly input: LkjInput }) {
  const pane = usePane();
  const t = useTranslate();
  const [failed, setFailed] = useState<Text>();
  const write = useAction(writeReviewSheet, messages.lke.menulis, { told: messages.lke.ditulis });
  const read = useAction(readReviewPaper, messages.lke.menulis, { writes: false });
  const send = async () => {
    setFailed(undefined);
    const paper = await read.start(input);
    if (!paper) return;
    const nama = messages.lke.namaBerkas(input.pengaturan.tahun);
    try {
      const bytes = await pane.services.files.reviewDocx(paper.lkj, paper.answers);
      if ((await sendFile(pane.services, nama, bytes, DOCX_TYPE)) === 'failed') setFailed(messages.lke.gagal);
      else pane.tell(messages.lke.diunduh(nama));
    } catch {
      setFailed(messages.eksporGagal.muat);
    }
  };
  return (
    <>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      {failed && <Refusal>{t(failed)}</Refusal>}
      <div className={css.lkeKertas}>
        <TextButton disabled={write.busy} says={messages.lke.kertas} onClick={() => void write.start(input)} />
        <TextButton disabled={read.busy} says={messages.lke.kertasWord} onClick={() => void send()} />
      </div>
    </>
  );
}
