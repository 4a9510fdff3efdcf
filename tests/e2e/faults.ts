// What keeps somebody from using a screen: axe's accessibility violations, and a page wider than its panel.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The violations of a screen, or of the part of it that a selector names: each with the first element it lies on. */
export async function violationsOf(page: Page, part?: string): Promise<string[]> {
  const all = new AxeBuilder({ page });
  const asked = part === undefined ? all : all.include(part);
  // Its other way opens a tab to put the parts of foreign frames together, which takes ten times the check; there are none.
  const { violations } = await asked.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The same of the whole screen, and whether it is wider than what is seen of it. */
export async function faultsOf(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await violationsOf(page)), ...(wide ? ['wider than the panel'] : [])];
}
