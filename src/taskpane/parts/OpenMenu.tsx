import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useTranslate } from '../state/use-pane';
import type { MenuChoice } from './menu-choice';

interface Props {
  readonly anchor: HTMLElement | null;
  readonly choices: readonly MenuChoice[];
  onClose(): void;
}

/** The open menu below its button. */
export function OpenMenu({ anchor, choices, onClose }: Props) {
  const t = useTranslate();
  const checked = choices.flatMap((choice, index) => (choice.checked ? [String(index)] : []));
  return (
    <Menu
      open
      checkedValues={{ choice: checked }}
      positioning={{ target: anchor, position: 'below', align: 'start', offset: 2, overflowBoundaryPadding: 8, autoSize: true }}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {choices.map(({ label, hint, icon, checked, divided, disabled, choose }, index) => {
            const line = {
              subText: hint && t(hint),
              onClick: () => {
                onClose();
                choose();
              },
            };
            return (
              <Fragment key={index}>
                {divided && <MenuDivider />}
                {checked === undefined ? (
                  <MenuItem icon={icon} disabled={disabled} {...line}>
                    {t(label)}
                  </MenuItem>
                ) : (
                  <MenuItemRadio name="choice" value={String(index)} {...line}>
                    {t(label)}
                  </MenuItemRadio>
                )}
              </Fragment>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
