/** What a user does on the page, by what is written on it. */
export const acts = {
  /** Asks what a proposal would change. */
  async prepare(page, name, weight) {
    const card = page.locator('.card').filter({ hasText: name })
    if (weight !== undefined) await card.locator('input').fill(weight)
    await card.locator('button').click()
    await page.locator('#preview[open]').waitFor()
  },
  preview: (page) => page.locator('#preview-body').textContent(),
  async write(page) {
    await page.locator('#write').click()
    await page.locator('#status:not(:empty)').waitFor()
  },
  leave: (page) => page.locator('#leave').click(),
  status: (page) => page.locator('#status').textContent(),
  policy: (page, value) => page.locator(`input[name=policy][value=${value}]`).check(),
  /** The rows of a lot, each as its cells. */
  async rows(page, lot) {
    const rows = page.locator('.lot').filter({ hasText: lot }).locator('tbody tr')
    return rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.firstChild?.textContent ?? '')),
    )
  },
}
