import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The page on which a pupil writes and runs Python. */
export class PythonPage {
  readonly page: Page;
  readonly printed: Locator;
  /** The box with the plain words for an error. */
  readonly whatWentWrong: Locator;

  constructor(page: Page) {
    this.page = page;
    this.printed = page.getByRole('log', { name: 'Printed' });
    this.whatWentWrong = page.getByRole('region', { name: 'What went wrong' });
  }

  async open(root = ''): Promise<void> {
    await this.page.goto(`${root}play/python/`);
    await isAwake(this.page);
    await this.hasLargeEditor();
  }
  /** The large editor comes when the page is used: a mouse that moves is enough. */
  async hasLargeEditor(): Promise<void> {
    await this.page.mouse.move(3, 3);
    await this.page.mouse.move(6, 6);
    await this.page.locator('[data-editor="large"]').waitFor();
  }
  editor(): Locator {
    return this.page.locator('.monaco-editor').first();
  }
  /** Types it key by key, as a pupil who knows that the editor moves lines in by itself. */
  async types(program: string): Promise<void> {
    await this.editor().click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(program);
  }
  /** Opens it from a file: quick, and exactly as it stands. */
  async writes(program: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open', exact: true }).click();
    const buffer = Buffer.from(program);
    await (await chooser).setFiles({ name: 'test.py', mimeType: 'text/x-python', buffer });
    await expect.poll(() => this.program()).toBe(program);
  }
  async runs(program: string): Promise<void> {
    await this.writes(program);
    await this.page.getByRole('button', { name: 'Run', exact: true }).click();
  }
  async runsToTheEnd(program: string): Promise<void> {
    await this.runs(program);
    await expect(this.page.getByText('The program has finished.').first()).toBeVisible();
  }
  async isRunning(): Promise<void> {
    await expect(this.page.getByText('Your program is running.')).toBeVisible();
  }
  async answers(question: string, answer: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: question });
    await expect(field).toBeFocused();
    await this.page.keyboard.type(answer);
    await this.page.keyboard.press('Enter');
  }
  async stops(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(this.page.getByText('You stopped the program.')).toBeVisible();
  }
  /** The numbers of the lines that the editor marks. */
  async markedLines(): Promise<string[]> {
    return (await this.page.locator('.marked-line').allTextContents()).map((text) => text.trim());
  }
  /** The names of the files, in the order of their tabs. */
  async files(): Promise<string[]> {
    return this.page
      .getByRole('tablist', { name: 'Files of the program' })
      .getByRole('tab')
      .allTextContents();
  }
  async showsFile(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }
  async makesFile(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New file' }).click();
    await this.page.getByLabel('Name of the new file').fill(name);
    await this.page.keyboard.press('Enter');
  }
  /** What can be done with the file in front. */
  async does(what: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More about' }).click();
    await this.page.getByRole('button', { name: what, exact: true }).click();
  }
  async saved(): Promise<{ readonly name: string; readonly path: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), path: await file.path() };
  }
  async opensFile(path: string, name: string, mimeType: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open', exact: true }).click();
    await (await chooser).setFiles({ name, mimeType, buffer: await readFile(path) });
  }
  /** The link that the page makes for the program. */
  async link(): Promise<string> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    const field = this.page.getByLabel('Link');
    await expect(field).toHaveValue(/#program=/);
    const link = await field.inputValue();
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
    return link;
  }
  /** What stands in the editor; Monaco draws its spaces as no-break spaces. */
  async program(): Promise<string> {
    const lines = await this.editor().locator('.view-line').allTextContents();
    return lines.map((line) => line.replaceAll('\u00a0', ' ')).join('\n');
  }
}
