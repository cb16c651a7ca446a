// axe in the page itself, which is several times quicker than from outside. It looks only for what is broken.
import type axeCore from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, with all rules or only some; a line for each rule that is broken. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
    const options = { resultTypes: ['violations' as const], ...(only && { runOnly: [...only] }) };
    const { violations: found } = await axe.run(document, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 300)}`);
  }, rules);
}
