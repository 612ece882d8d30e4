import { fireEvent, screen, waitFor, within } from '@testing-library/react';

/**
 * Presses the one button of that name as a person does: once it is there and may be pressed. While something is under way buttons are
 * disabled, and a press then would be lost.
 */
export async function press(name: string | RegExp, place?: HTMLElement): Promise<HTMLElement> {
  const button = await (place ? within(place) : screen).findByRole<HTMLButtonElement>('button', { name });
  await waitFor(() => {
    if (button.disabled || button.getAttribute('aria-disabled') === 'true')
      throw new Error(`"${button.textContent}" cannot be pressed`);
  });
  fireEvent.click(button);
  return button;
}
