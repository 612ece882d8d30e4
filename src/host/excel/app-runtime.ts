import { HostObject } from '../richapi/host-object';

/** Whether the add-in's pane is in sight; its runtime goes on either way. */
type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** `Office.addin.showAsTaskpane()` and `hide()` end here. A pane that talks is in sight until it says otherwise. */
export class AppRuntimeService extends HostObject {
  static override readonly typeName = 'AppRuntimeService';
  private $state: RuntimeState = 'Visible';

  constructor(private readonly $tell: (state: RuntimeState) => void) {
    super();
  }

  GetAppRuntimeState(): RuntimeState {
    return this.$state;
  }
  SetAppRuntimeState(state: RuntimeState): void {
    this.$state = state;
    this.$tell(state);
  }
}
