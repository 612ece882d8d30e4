import { History20Regular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import type { Text } from '../../domain/text';
import type { Layer } from '../state/pane-state';
import { usePane, useTranslate } from '../state/use-pane';
import type { MenuChoice } from '../parts/menu-choice';
import { MenuButton } from '../parts/MenuButton';
import { bantuan, lainnya, pengaturan, riwayat } from './messages';

/** What is needed now and then: history, settings, help. */
export function MoreMenu() {
  const pane = usePane();
  const t = useTranslate();
  const layer = (key: Layer, label: Text, icon: ReactElement): MenuChoice => ({
    key,
    label: t(label),
    icon,
    choose: () => {
      pane.openLayer(key);
    },
  });
  return (
    <MenuButton
      label={t(lainnya)}
      icon={<MoreHorizontal20Regular />}
      choices={() => [
        layer('riwayat', riwayat, <History20Regular />),
        layer('pengaturan', pengaturan, <Settings20Regular />),
        layer('bantuan', bantuan, <QuestionCircle20Regular />),
      ]}
    />
  );
}
