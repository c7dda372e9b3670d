import type {Page} from '@playwright/test';
import {readPlaces, type PdfPlaces} from './read';

const footer = `<div style="width: 100%; font-size: 8px; text-align: center; color: #55606b">
  <span class="pageNumber"></span> / <span class="totalPages"></span>
</div>`;

const print = (page: Page) =>
  page.pdf({
    format: 'A4',
    margin: {top: '15mm', bottom: '18mm', left: '15mm', right: '15mm'},
    printBackground: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    outline: true,
    tagged: true,
  });

/** Puts the numbers of pages behind the entries of the contents. */
async function numberContents(page: Page, {pageOf}: PdfPlaces): Promise<void> {
  await page.evaluate((numbers) => {
    for (const link of document.querySelectorAll('nav a[href^="#"]')) {
      const number = document.createElement('span');
      number.textContent = String(numbers[link.getAttribute('href')?.slice(1) ?? ''] ?? '');
      link.nextSibling?.remove();
      link.after(number);
    }
  }, Object.fromEntries(pageOf));
}

/**
 * Prints the page with the whole guide: once to know on which page each chapter begins, and once more with these numbers in its contents.
 *
 * @param page - The open page.
 */
export async function printGuide(
  page: Page,
): Promise<{readonly pdf: Buffer; readonly pages: number}> {
  await page.evaluate(() => document.fonts.ready);
  await numberContents(page, readPlaces(await print(page)));
  const pdf = await print(page);
  return {pdf, pages: readPlaces(pdf).pages};
}
