// On which side of the page the operator wants the card: kept in the browser, the same on every page.
import { browser } from 'wxt/browser';

const name = 'cardLeft';

/** Whether it lies on the left; false until the operator moved it. */
export async function isCardLeft(): Promise<boolean> {
  return (await browser.storage.local.get(name))[name] === true;
}

export const keepCardLeft = (left: boolean): Promise<void> => browser.storage.local.set({ [name]: left });
