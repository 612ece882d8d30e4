import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What of the page is looked at: CSS selectors. */
export interface Looked {
  readonly include?: string;
  readonly exclude?: readonly string[];
}

/** Until nothing in any frame is fading or sliding any more; what turns for ever (a spinner) is not waited for. */
async function settled(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(async () => {
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      });
      const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
}

async function found(page: Page, { include, exclude = [] }: Looked): Promise<readonly string[]> {
  await settled(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // One frame alone needs no second page to gather what the frames gave.
  if (page.frames().length === 1) axe.setLegacyMode(true);
  if (include !== undefined) axe.include(include);
  for (const selector of exclude) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) => `${id} ${target.flat().join(' ')} ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
}

/**
 * Serious and critical findings of axe that stay: a button is in neither its old nor its new colours while it fades, so what is found is
 * looked at once more.
 */
export async function seriousFindings(page: Page, looked: Looked = {}): Promise<readonly string[]> {
  const first = await found(page, looked);
  return first.length === 0 ? first : found(page, looked);
}
