import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useGo, usePane, useTranslate } from '../state/use-pane';
import { MenuButton } from '../parts/MenuButton';
import { bantuan, lainnya, pengaturan, riwayat, uji } from './messages';

/** What is needed now and then: history, settings, help. */
export function MoreMenu() {
  const go = useGo();
  const t = useTranslate();
  const { services } = usePane();
  return (
    <MenuButton
      label={t(lainnya)}
      icon={<MoreHorizontal20Regular />}
      choices={() => [
        { label: riwayat, icon: <History20Regular />, choose: go('riwayat') },
        { label: pengaturan, icon: <Settings20Regular />, choose: go('pengaturan') },
        ...(services.trial ? [{ label: uji, icon: <Beaker20Regular />, choose: go('uji') }] : []),
        { label: bantuan, icon: <QuestionCircle20Regular />, choose: go('bantuan') },
      ]}
    />
  );
}
