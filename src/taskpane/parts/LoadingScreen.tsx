import { Skeleton } from './Skeleton';
import { Screen } from './Screen';

/** What stands in a screen's place until its data was read for the first time. */
export function LoadingScreen({ lines = 6 }: { readonly lines?: number }) {
  return (
    <Screen>
      <Skeleton lines={lines} />
    </Screen>
  );
}
