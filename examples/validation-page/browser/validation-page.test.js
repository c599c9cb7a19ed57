import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openPlainBrowser } from 'vendor-desk/browser'
import { servePage } from '../src/serve-page.js'

const index = new URL('data/index.json', import.meta.resolve('@opensource-experts/eforms-rules/package.json'))
const skip = existsSync(fileURLToPath(index)) ? false : 'eforms-rules has no data here (pnpm rules)'
const notice = await readFile(new URL('../../data/notice.xml', import.meta.url), 'utf8')
let browser
let server

/** A hundred lots from two: the second again and again, under new numbers. */
function withLots(xml, count) {
  const lots = [...xml.matchAll(/\s*<cac:ProcurementProjectLot>.*?<\/cac:ProcurementProjectLot>/gsu)]
  const [second] = lots.slice(-1)
  const more = Array.from({ length: count - lots.length }, (_, at) =>
    second[0].replaceAll('LOT-0002', `LOT-${String(at + 3).padStart(4, '0')}`),
  )
  return xml.replace(second[0], () => second[0] + more.join(''))
}

before(async () => {
  server = await servePage()
  browser = await openPlainBrowser()
})
after(async () => {
  await browser?.close()
  await server?.close()
})

/** Puts a text in, waits for its verdict, and gives the longest time for which the page's own thread was held. */
async function verdictOn(page, text) {
  return page.evaluate(async (value) => {
    const tasks = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
    observer.observe({ type: 'longtask' })
    let [longest, last, beats] = [0, performance.now(), 0]
    const beat = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      beats += 1
      last = now
    }, 0)
    const field = document.getElementById('notice')
    field.value = value
    // What the browser takes to lay out a text of this size is not the library's.
    await new Promise((done) => setTimeout(done, 500))
    ;[longest, last, beats] = [0, performance.now(), 0]
    tasks.length = 0
    field.dispatchEvent(new Event('input'))
    while (document.body.dataset.answered !== document.body.dataset.asked)
      await new Promise((done) => setTimeout(done, 5))
    clearInterval(beat)
    observer.disconnect()
    const says = (id) => document.getElementById(id).textContent
    return {
      verdict: says('verdict'),
      time: says('time'),
      findings: [...document.querySelectorAll('#findings li')].map((item) => item.textContent),
      longest,
      beats,
      blocked: Math.max(0, ...tasks.map(({ duration }) => duration)),
    }
  }, text)
}

describe('official verdicts in a browser', { skip }, () => {
  test('a sound notice, and one with a fault, in words and with its place', async () => {
    const page = await browser.open(server.address)
    const sound = await verdictOn(page, notice)
    assert.match(sound.verdict, /^No official rule fails/u)
    assert.match(sound.time, /SDK 1\.15\.1, \d{3} rules/u)
    await page.locator('#language').selectOption('fr')
    const faulty = await verdictOn(
      page,
      notice.replace(/<cbc:ProcurementTypeCode[^>]*>[^<]*<\/cbc:ProcurementTypeCode>/u, ''),
    )
    assert.match(faulty.verdict, /^\d+ rules? fails? or warns?/u)
    assert.match(faulty.findings.join('\n'), /BR-BT-00023-\d+/u)
    await page.locator('#findings button').first().click()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'notice')
    assert.deepEqual(browser.complaints, [])
  })

  test('what is no notice is said, and the page goes on', async () => {
    const page = await browser.open(server.address)
    assert.match((await verdictOn(page, '<a')).verdict, /cut off/u)
    assert.match((await verdictOn(page, notice)).verdict, /^No official rule fails/u)
  })

  test('a hundred lots are judged beside the page, which goes on meanwhile', async (context) => {
    const page = await browser.open(server.address)
    const { verdict, time, blocked, longest, beats } = await verdictOn(page, withLots(notice, 100))
    assert.match(verdict, /^\d+ rules fail or warn|^No official rule fails/u)
    const typed = await verdictOn(page, withLots(notice, 100).replace('<cbc:Note', ' <cbc:Note'))
    // A page that stands still has no beat between the question and its answer.
    assert.ok(beats > 5, `${beats} beats of the page`)
    // Speed is not tested here: a busy machine holds every thread. It is printed.
    context.diagnostic(`100 lots, after one keystroke: ${typed.time}`)
    context.diagnostic(
      `100 lots: ${time}; longest task of the page ${blocked.toFixed(0)} ms, longest pause ${longest.toFixed(0)} ms`,
    )
  })

  test('fits a narrow screen', async () => {
    const page = await browser.open(server.address, { width: 320 })
    await verdictOn(page, notice)
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
    assert.deepEqual(browser.complaints, [])
  })
})
