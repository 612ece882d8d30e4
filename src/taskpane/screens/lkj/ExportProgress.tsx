import { Button } from '@fluentui/react-components';
import { Meter } from '../../parts/Meter';
import { useTranslate } from '../../state/use-pane';
import type { Text } from '../../../domain/text';
import { batal, sejauhIni } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

interface Props {
  readonly label: Text;
  /** 0 to 1. */
  readonly value: number;
  readonly onCancel: () => void;
}

/** How far a long piece of work is, with a way to stop it. */
export function ExportProgress({ label, value, onCancel }: Props) {
  const t = useTranslate();
  return (
    <div className={css.kemajuan}>
      <div className={ink.grow}>
        <output>{t(label)}</output>
        <Meter value={value} text={t(sejauhIni(Math.round(value * 100)))} />
      </div>
      <Button size="small" onClick={onCancel}>
        {t(batal)}
      </Button>
    </div>
  );
}
