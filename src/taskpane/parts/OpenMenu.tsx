import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { MenuChoice } from './menu-choice';

interface Props {
  readonly anchor: HTMLElement | null;
  readonly choices: readonly MenuChoice[];
  onClose(): void;
}

/** The open menu below its button. */
export function OpenMenu({ anchor, choices, onClose }: Props) {
  const checked = choices.filter((choice) => choice.checked).map((choice) => choice.key);
  return (
    <Menu
      open
      checkedValues={{ choice: checked }}
      positioning={{ target: anchor, position: 'below', align: 'start', offset: 2, overflowBoundaryPadding: 8 }}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => {
            const pick = () => {
              onClose();
              choice.choose();
            };
            return (
              <Fragment key={choice.key}>
                {choice.divided && <MenuDivider />}
                {choice.checked === undefined ? (
                  <MenuItem icon={choice.icon} subText={choice.hint} disabled={choice.disabled} onClick={pick}>
                    {choice.label}
                  </MenuItem>
                ) : (
                  <MenuItemRadio name="choice" value={choice.key} subText={choice.hint} onClick={pick}>
                    {choice.label}
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
