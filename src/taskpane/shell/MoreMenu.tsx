import { Button } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, useTeks } from '../state/use-pane';
import { LazyMenu } from './LazyMenu';
import { bantuan, lainnya, pengaturan, riwayat } from './pesan';

/** What is needed now and then: history, settings, help. */
export function MoreMenu() {
  const pane = usePane();
  const t = useTeks();
  return (
    <LazyMenu
      renderButton={(opens) => (
        <Button
          {...opens}
          appearance="subtle"
          className="r-square"
          icon={<MoreHorizontal20Regular />}
          aria-label={t(lainnya)}
          title={t(lainnya)}
        />
      )}
      choices={() => [
        { key: 'riwayat', label: t(riwayat), icon: <History20Regular />, choose: () => pane.openLayer('riwayat') },
        { key: 'pengaturan', label: t(pengaturan), icon: <Settings20Regular />, choose: () => pane.openLayer('pengaturan') },
        { key: 'bantuan', label: t(bantuan), icon: <QuestionCircle20Regular />, choose: () => pane.openLayer('bantuan') },
      ]}
    />
  );
}
