import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { createDesk, serveDesk } from 'vendor-desk'
import { acts, openBrowser } from 'vendor-desk/browser'
import { createNotices } from '../src/create-notices.js'

const notice = new Uint8Array(await readFile(new URL('../../data/notice.xml', import.meta.url)))
const software = { 'LOT-0001': 'Moteur A', 'LOT-0002': 'Convertisseur B' }
const lot = 'Moteur de recherche'
let browser
let server
let desk

before(async () => {
  desk = createDesk({ backend: createNotices({ software }), state: notice })
  server = await serveDesk(desk)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await server?.close()
})

describe('a platform that holds notices, in a browser', () => {
  test('a refusal in the buyer’s words, then a criterion accepted, and undone byte for byte', async () => {
    const page = await browser.open(server.address, { user: 'Camille' })
    assert.deepEqual(await acts.rows(page, lot), [
      ['Prix', '60\u00a0%'],
      ['Valeur technique', '40\u00a0%'],
      ['Le titulaire réserve au moins 5 % des heures travaillées à des personnes…', ''],
    ])

    await acts.prepare(page, 'Qualité des personnes affectées', '12,5')
    const refused = await acts.preview(page)
    assert.match(refused, /Cette modification est refusée/u)
    assert.match(refused, /«\sPrix\s» 60\s%\s→\s52,5\s%/u)
    assert.doesNotMatch(refused, /LOT-0001\.award|--|policy/u)
    assert.equal(await page.locator('#write').isVisible(), false)
    await acts.leave(page)

    await acts.policy(page, 'scale')
    await acts.prepare(page, 'Qualité des personnes affectées', '12,5')
    assert.match(await acts.preview(page), /la pondération de «\sPrix\s» passe de 60\s% à 52,5\s%/u)
    assert.deepEqual(desk.download().body, notice)
    await acts.write(page)
    assert.equal(await acts.status(page), 'C’est écrit.')
    assert.equal((await acts.rows(page, lot))[2][1], '12,5\u00a0%')

    await page.locator('#undo').click()
    await page.locator('#status', { hasText: 'annulée' }).waitFor()
    assert.deepEqual(desk.download().body, notice)
  })

  test('a condition is recognised in the text that holds it: at another level, then taken out, the buyer’s own left alone', async () => {
    const page = await browser.open(server.address, { user: 'Camille' })
    await acts.prepare(page, 'Contribution aux projets d’origine')
    await acts.write(page)
    const row = page
      .locator('.lot')
      .filter({ hasText: lot })
      .locator('tr')
      .filter({ hasText: 'Modifications proposées' })
    assert.match(await row.textContent(), /Niveau\s: de base/u)
    await row.locator('select').selectOption('advanced')
    await row.getByRole('button', { name: 'Changer le niveau' }).click()
    await page.locator('#preview[open]').waitFor()
    assert.match(await acts.preview(page), /retirée.*ajoutée.*avec tests/su)
    assert.doesNotMatch(await acts.preview(page), /éloignées de l’emploi/u)
    await acts.write(page)
    assert.match(await row.textContent(), /Niveau\s: avancé/u)
    await row.getByRole('button', { name: 'Retirer' }).click()
    await page.locator('#preview[open]').waitFor()
    await acts.write(page)
    assert.deepEqual(
      (await acts.rows(page, lot)).map(([name]) => name.slice(0, 20)),
      ['Prix', 'Valeur technique', 'Le titulaire réserve'],
    )
    for (let left = 3; left > 0; left -= 1) desk.undo({ revision: desk.view('fr').revision, by: 'Camille' })
    assert.deepEqual(desk.download().body, notice)
  })

  test('the second of two users is told what the first one did, and nothing is written over it', async () => {
    const [first, second] = [
      await browser.open(server.address, { user: 'Camille' }),
      await browser.open(server.address, { user: 'Dominique', lang: 'en' }),
    ]
    await acts.policy(first, 'price')
    await acts.policy(second, 'scale')
    await acts.prepare(second, 'Qualité des personnes affectées', '10')
    await acts.prepare(first, 'Caractéristiques environnementales', '5')
    await acts.write(first)
    const written = desk.download().body

    await acts.write(second)
    const told = await acts.status(second)
    assert.match(told, /Somebody else has changed the document meanwhile/u)
    assert.match(told, /Camille:/u)
    assert.match(told, /added, weight 5 %/u)
    assert.deepEqual(desk.download().body, written)
  })

  test('works on a narrow screen and by keyboard, and the policy is never broken', async () => {
    const page = await browser.open(server.address, { user: 'Camille', width: 360 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 360, `the page is ${wide} wide`)
    await page.locator('.card button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('#preview[open]').waitFor()
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'preview-heading')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('#preview').isVisible(), false)
    assert.deepEqual(browser.complaints, [])
  })
})
