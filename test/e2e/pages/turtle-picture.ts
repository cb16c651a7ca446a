import { expect, type Locator, type Page } from '@playwright/test';

/** The picture of a turtle beside the output. Places are the program's: (0, 0) in the middle, y upwards. */
export class TurtlePictureOnPage {
  readonly page: Page;
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.locator('[data-picture] canvas');
  }

  async answers(question: string, answer: string): Promise<void> {
    const field = this.page.getByLabel(question, { exact: true });
    await expect(field).toBeFocused();
    await field.fill(answer);
    await this.page.keyboard.press('Enter');
  }
  /** Red, green and blue at a place. */
  inkAt(x: number, y: number): Promise<readonly number[]> {
    return this.canvas.evaluate(
      (canvas, at) => {
        if (!(canvas instanceof HTMLCanvasElement)) return [];
        const scale = canvas.width / 714;
        const [left, top] = [canvas.width / 2 + at.x * scale, canvas.height / 2 - at.y * scale];
        const copy = document.createElement('canvas');
        Object.assign(copy, { width: canvas.width, height: canvas.height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        const data = context?.getImageData(Math.floor(left), Math.floor(top), 1, 2).data;
        // A line of one pixel may lie between two: the darker of both.
        const pixels = [0, 4].map((n) => [...(data?.slice(n, n + 3) ?? [])]);
        const [first = [], second = []] = pixels;
        return first.map((part, n) => (Math.min(part, second[n] ?? 255) > 127 ? 255 : 0));
      },
      { x, y },
    );
  }
  async clicks(x: number, y: number): Promise<void> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('There is no picture.');
    const scale = box.width / 714;
    await this.canvas.click({ position: { x: box.width / 2 + x * scale, y: box.height / 2 - y * scale } });
  }
  /** Presses the button of that kind of file; where the file is. */
  async saves(kind: 'PNG' | 'SVG'): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: kind, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`turtle.${kind.toLowerCase()}`);
    return file.path();
  }
}
