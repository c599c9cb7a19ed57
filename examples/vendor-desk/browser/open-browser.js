import { chromium } from 'playwright-core'

/** A browser of this machine; pages in which a message on the console or a breach of the policy is a failure. */
export async function openPlainBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.OSE_CHROMIUM ?? '/usr/bin/chromium',
    timeout: 60_000,
  })
  const complaints = []
  return {
    complaints,
    close: () => browser.close(),
    async open(address, { width = 1100 } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      // A refusal and a conflict are answers, which the browser reports as failed loads.
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4(04|09|22|00)/u.test(message.text()))
          complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(address)
      return page
    },
  }
}

/** The same for a desk: the page as one user sees it. */
export async function openBrowser() {
  const browser = await openPlainBrowser()
  return {
    ...browser,
    async open(address, { user, lang = 'fr', width } = {}) {
      const page = await browser.open(`${address}?user=${user}&lang=${lang}`, { width })
      await page.locator('#proposals > *').first().waitFor()
      return page
    },
  }
}
