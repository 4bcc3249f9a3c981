import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

/** What a PDF says of when it was made: another time every time. */
const MADE = /\/(CreationDate|ModDate) \(D:\d{14}/g

/**
 * Prints the teacher's guide as it stands, for whoever would rather have it on paper.
 * @param page absolute path of the page, with its files beside it
 * @param made when it is to say that it was made, in digits
 * @returns an A4 PDF; the same browser gives the same bytes
 */
export async function printGuide(page: string, made: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  try {
    const sheet = await browser.newPage()
    await sheet.goto(pathToFileURL(page).href)
    await sheet.evaluate(() => document.fonts.ready)
    const pdf = await sheet.pdf({ format: 'A4', tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: '<span style="width:100%;text-align:center;font:8px serif"><span class="pageNumber"></span></span>', margin: { top: '16mm', bottom: '18mm', left: '17mm', right: '17mm' } })
    // Of the same length, so that every place in the file stays where its table says.
    return Buffer.from(pdf.toString('latin1').replace(MADE, (_, name: string) => `/${name} (D:${made}`), 'latin1')
  } finally {
    await browser.close()
  }
}
