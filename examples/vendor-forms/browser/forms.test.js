import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createDesk, serveDesk } from 'vendor-desk'
import { acts, openBrowser } from 'vendor-desk/browser'
import { createForms } from '../src/create-forms.js'
import { sampleForm } from '../src/sample-form.js'

const lot = 'Conversion de formats'
const people = 'Qualité des personnes affectées'
let browser
let server
let desk

before(async () => {
  desk = createDesk({ backend: createForms(), state: sampleForm })
  server = await serveDesk(desk)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await server?.close()
})

const weights = async (page) => (await acts.rows(page, lot)).map(([, weight]) => weight.replace('\u00a0', ' '))

describe('a platform that stores form fields, in a browser', () => {
  test('the life of a criterion: refused, accepted, at another level, taken out, undone', async () => {
    const page = await browser.open(server.address, { user: 'Camille' })
    assert.deepEqual(await weights(page), ['52,5 %', '47,5 %'])

    await acts.prepare(page, people, '10')
    assert.match(await acts.preview(page), /Cette modification est refusée/u)
    assert.match(await acts.preview(page), /«\sPrix\s» 52,5\s%\s→/u)
    await acts.leave(page)

    await acts.policy(page, 'scale')
    await acts.prepare(page, people, '10')
    assert.match(
      await acts.preview(page),
      /critère «\sQualité des personnes affectées[^»]+» ajouté, pondération 10\s%/u,
    )
    await acts.write(page)
    assert.deepEqual(await weights(page), ['47,25 %', '42,75 %', '10 %'])

    const row = page.locator('.lot').filter({ hasText: lot }).locator('tr').filter({ hasText: people })
    assert.match(await row.textContent(), /Niveau\s: de base/u)
    await row.locator('select').selectOption('advanced')
    await row.getByRole('button', { name: 'Changer le niveau' }).click()
    await page.locator('#preview[open]').waitFor()
    assert.match(await acts.preview(page), /nouveau texte de «\sQualité des personnes affectées/u)
    await acts.write(page)
    assert.match(await row.textContent(), /Niveau\s: avancé/u)

    await row.getByRole('button', { name: 'Retirer' }).click()
    await page.locator('#preview[open]').waitFor()
    assert.match(await acts.preview(page), /retiré \(pondération 10\s%\)/u)
    await acts.write(page)
    assert.deepEqual(await weights(page), ['52,5 %', '47,5 %'])

    for (const revision of [5, 6, 7]) {
      await page.locator('#undo').click()
      await page.locator(`body[data-revision="${revision}"]`).waitFor()
    }
    await page.locator('#undo').waitFor({ state: 'hidden' })
    assert.deepEqual(JSON.parse(desk.download().body), sampleForm)
  })

  test('the second of two users is told what the first one did, in English too', async () => {
    const first = await browser.open(server.address, { user: 'Camille' })
    const second = await browser.open(server.address, { user: 'Dominique', lang: 'en' })
    for (const page of [first, second]) await acts.policy(page, 'scale')
    await acts.prepare(second, people, '15')
    await acts.prepare(first, people, '5')
    await acts.write(first)
    const stored = desk.download().body
    await acts.write(second)
    assert.match(
      await acts.status(second),
      /Somebody else has changed the document meanwhile.*Camille:.*added, weight 5 %/su,
    )
    assert.equal(desk.download().body, stored)
  })

  test('a weight that cannot be read is said as such, on a narrow screen too', async () => {
    const page = await browser.open(server.address, { user: 'Camille', width: 360 })
    await acts.policy(page, 'scale')
    const card = page
      .locator('.card')
      .filter({ has: page.locator('input') })
      .first()
    await card.locator('input').fill('dix')
    await card.locator('button').click()
    await page.locator('#status', { hasText: 'ne se lit pas' }).waitFor()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'status')
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360)
    assert.deepEqual(browser.complaints, [])
  })
})
