import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { TEMPLAT, type Templat } from '../../../domain/sop/templat/templates';
import { Section } from '../../parts/Section';
import { useTranslate } from '../../state/use-pane';
import { mulaiTemplat, rincianTemplat } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

interface Props {
  readonly busy: boolean;
  onChoose(templat: Templat): void;
}

/** The built-in SOPs to start from. */
export function TemplatList({ busy, onChoose }: Props) {
  const t = useTranslate();
  return (
    <Section title={t(mulaiTemplat)}>
      <ul>
        {TEMPLAT.map((templat) => (
          <li key={templat.id}>
            <button
              type="button"
              className={controls.rowBtn}
              disabled={busy}
              onClick={() => {
                onChoose(templat);
              }}
            >
              <DocumentTable20Regular className={ink.brand} aria-hidden />
              <span className={ink.grow}>
                <b className={ink.block}>{t(templat.nama)}</b>
                <span className={ink.quiet}>{t(rincianTemplat(templat.kegiatan.length, templat.pelaksana.length))}</span>
              </span>
              <ChevronRight20Regular className={ink.third} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
