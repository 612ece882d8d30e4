import { dayHeading } from '../../../domain/kantor/write-tanggal';
import type { Text } from '../../../domain/text';
import { HOST_MESSAGES } from '../messages';
import type { RecentWorkbook } from '../recent-workbooks';
import { useDesk, useFrame, useText } from './context';
import { Menu, MenuItem } from './Menu';
import * as css from './title-bar.module.css';

/** The last five workbooks, each opened in one click; what the list does not keep is said below it. */
export function RecentMenu() {
  const { files } = useFrame();
  const { recent } = useDesk();
  const say = useText();
  const foot = (
    <p className={css.menuKaki}>{say(recent.length > 0 ? HOST_MESSAGES.terakhirRinci : HOST_MESSAGES.belumAdaTerakhir)}</p>
  );
  return (
    <Menu icon="terakhir" label={HOST_MESSAGES.terakhir} tip={HOST_MESSAGES.tipTerakhir} foot={foot}>
      {recent.map((one) => (
        <MenuItem key={one.name} onPress={() => void files.openRecent(one)}>
          <strong>{one.name}</strong>
          <span>{say(said(one))}</span>
        </MenuItem>
      ))}
      {recent.length > 0 && (
        <MenuItem onPress={() => void files.forgetRecent()}>
          <span>{say(HOST_MESSAGES.kosongkanDaftar)}</span>
        </MenuItem>
      )}
    </Menu>
  );
}

/** When a workbook was opened or saved, by this machine's clock, and whether its file is needed again. */
function said({ at, hasContent }: RecentWorkbook): Text {
  const when = new Date(at);
  const two = (part: number) => part.toString().padStart(2, '0');
  const day = (date: Date) => [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const moment = HOST_MESSAGES.pukul(dayHeading(day(when), day(new Date())), two(when.getHours()), two(when.getMinutes()));
  return hasContent ? moment : HOST_MESSAGES.tanpaIsi(moment);
}
