import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clauseIds } from '@opensource-experts/criteria'
import { listRules, ruleIds } from '@opensource-experts/lint'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let out = ''
beforeAll(async () => {
  out = join(await temporaryFolder(), 'review')
  expect((await runOse(['review', '--out', out])).exit).toBe(0)
}, 60_000)
const read = (name: string) => readFile(join(out, name), 'utf8')

test('every clause and every rule has its sheet, and the index leads to each once', async () => {
  expect(await readdir(join(out, 'rules'))).toHaveLength(ruleIds.length)
  expect(await readdir(join(out, 'clauses'))).toHaveLength(clauseIds.length + 1)
  const links = [...(await read('index.html')).matchAll(/<th scope="row"><a href="([^"]+)"/gu)].map(([, href]) => href)
  expect(links.sort()).toEqual(
    ['bases.html', ...ruleIds.map((id) => `rules/${id}.html`), ...clauseIds.map((id) => `clauses/${id}.html`)].sort(),
  )
})

test('the day begins with the bases and with what can do most harm, and says where it ends', async () => {
  const index = await read('index.html')
  const at = (text: string) => index.indexOf(text)
  const order = ['bases.html', 'rules/AWD-W01.html', 'clauses/AWD-02.html', 'rules/AWD-W10.html', 'rules/AWD-W12.html']
  expect(order.map(at).every((place, position, all) => place > (all[position - 1] ?? 0))).toBe(true)
  expect(index.match(/Here the day ends/gu)).toHaveLength(1)
})

test('each legal basis stands once, with what rests on it; what is from memory comes first', async () => {
  const page = await read('bases.html')
  const references = new Set(listRules().flatMap(({ legalBasis }) => legalBasis.map(({ ref }) => ref)))
  const shown = [...page.matchAll(/<tr><td>([^<]+)<\/td><td class="(\w+)">/gu)].map(([, , status]) => status)
  expect(shown.length).toBeGreaterThanOrEqual(references.size)
  expect(shown.lastIndexOf('memory')).toBeLessThan(shown.indexOf('verified'))
})

test('what is decided goes into files that name what was read', async () => {
  const rules = parse(await read('rules.yaml')) as { read: { rule: string; digest: string; verdict: null }[] }
  expect(rules.read.map(({ rule }) => rule).sort()).toEqual([...ruleIds].sort())
  for (const { digest, verdict } of rules.read) expect([/^sha256:/u.test(digest), verdict]).toEqual([true, null])
  const clauses = parse(await read('clauses.yaml')) as { read: { clause: string; language: string }[] }
  expect(new Set(clauses.read.map(({ language }) => language))).toEqual(new Set(['en', 'fr']))
  expect(new Set(clauses.read.map(({ clause }) => clause)).size).toBe(clauseIds.length)
})

test('a sheet of a rule says what it reports, when it is silent, and what is signed', async () => {
  const sheet = await read('rules/AWD-C09.html')
  for (const part of ['is silent', 'reports: error', 'sha256:', 'lang="fr"', 'from memory: to be checked'])
    expect(sheet).toContain(part)
  expect(sheet).not.toMatch(/<script|https?:\/\/(?!www\.w3)/u)
})

test('an example on a sheet shows the words that are lawful or not, and those that the rule reads', async () => {
  const sheet = await read('rules/SEL-R15.html')
  const cell = sheet.split('The words say it (French).')[1]?.split('</tr>')[0] ?? ''
  expect(cell).toContain('“Être membre d’un réseau d’entreprises du libre.”')
  expect(cell).toContain('<strong>membre d’un réseau</strong>')
  expect(sheet).toContain('“No membership of an association is required of the members of the consortium.”')
  // An example whose words are the common ones says no more than its title.
  expect(await read('rules/AWD-L10.html')).toContain('<td>No term takes it up.</td>')
})
