import { History20Regular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, useTeks } from '../state/use-pane';
import { MenuButton } from './MenuButton';
import { bantuan, lainnya, pengaturan, riwayat } from './pesan';

/** What is needed now and then: history, settings, help. */
export function MoreMenu() {
  const pane = usePane();
  const t = useTeks();
  return (
    <MenuButton
      label={t(lainnya)}
      icon={<MoreHorizontal20Regular />}
      choices={() => [
        { key: 'riwayat', label: t(riwayat), icon: <History20Regular />, choose: () => pane.openLayer('riwayat') },
        { key: 'pengaturan', label: t(pengaturan), icon: <Settings20Regular />, choose: () => pane.openLayer('pengaturan') },
        { key: 'bantuan', label: t(bantuan), icon: <QuestionCircle20Regular />, choose: () => pane.openLayer('bantuan') },
      ]}
    />
  );
}
