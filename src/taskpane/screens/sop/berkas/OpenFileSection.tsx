import { DocumentArrowUp20Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { usePane, useTranslate } from '../../../state/use-pane';
import { bukaSop } from './messages';
import { SOP_KINDS, takeSopFile } from './take-sop-file';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

/** The way from a file an office already has: chosen, dropped or pasted. */
export function OpenFileSection() {
  const pane = usePane();
  const t = useTranslate();
  return (
    <div className={parts.sec}>
      <FilePicker
        accept={SOP_KINDS}
        label={t(bukaSop.pilih)}
        icon={<DocumentArrowUp20Regular />}
        onPick={([file]) => {
          if (file) void takeSopFile(pane, file);
        }}
      >
        {t(bukaSop.aksi)}
      </FilePicker>
      <p className={ink.quiet}>{t(bukaSop.cara)}</p>
    </div>
  );
}
