import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { makeNotice } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { criteriaFile, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let a = ''
let b = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  a = await written(folder, 'a.xml', fixtures.severalLots)
  const criteria = await written(folder, 'c.json', criteriaFile)
  await runOse(['notice', 'apply', a, '--criteria', criteria, '--weights', 'scale', '--out', join(folder, 'out')])
  b = join(folder, 'out', 'a.xml')
})

test('edits in business terms, exit 0', async () => {
  const { exit, documents } = await runOse(['notice', 'diff', a, b, '--json'])
  expect(exit).toBe(0)
  expect(documents.map((document) => Object.keys(document))).toEqual([['a', 'b', 'edits']])
  expect(documents[0]?.edits).toContainEqual(
    expect.objectContaining({
      op: 'replace',
      lot: 'LOT-0001',
      field: 'BT-541-Lot-WeightNumber',
      before: '60',
      after: '54',
    }),
  )
})

test('no difference: no edits, exit 0', async () => {
  expect(await runOse(['notice', 'diff', a, a, '--json'])).toMatchObject({ exit: 0, documents: [{ edits: [] }] })
})

test('the error stands under the file that has it', async () => {
  const bad = await written(folder, 'bad.xml', '<a>')
  for (const call of [
    [bad, b],
    [a, bad],
  ]) {
    const { exit, documents } = await runOse(['notice', 'diff', ...call, '--json'])
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: bad, error: { code: 'not-xml' } }] })
  }
})

describe('--format html', () => {
  const page = async (...more: string[]) => runOse(['notice', 'diff', a, b, '--format', 'html', ...more])

  test('is one page, whole in itself, by name of lot and criterion', async () => {
    const { exit, stdout, stderr } = await page('--lang', 'fr')
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="fr">/u)
    expect(stdout).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import/u)
    expect(stdout).toMatch(/<h2 id="part-1">[^<]+ \(LOT-0001\)<\/h2>/u)
    expect(stdout).toContain('<h3>Engagement (LOT-0001.award.3)</h3>')
    expect(stdout).toMatch(/<a href="#part-2">[^<]+ \(LOT-0002\)<\/a> : 7 modifications/u)
    expect(stdout).toMatch(/<span>60<\/span><\/td><td role="cell" data-label="Après"><span>54<\/span>/u)
  })

  test('its language is that of the reader, and each text has its own', async () => {
    const { stdout } = await page('--lang', 'en')
    expect(stdout).toContain('<html lang="en">')
    expect(stdout).toContain('<span lang="fr">Engagement</span>')
    expect(stdout).toContain('absent">not there')
  })

  test('a change inside the terms is told by paragraph', async () => {
    const two = (text: string) =>
      makeNotice({ lots: [{ id: 'LOT-0001', performance: { text: `Premier <terme>.\n\n${text}` } }] })
    const before = await written(folder, 'before.xml', two('Ancien terme.'))
    const after = await written(folder, 'after.xml', two('Nouveau terme.'))
    const { stdout } = await runOse(['notice', 'diff', before, after, '--format', 'html', '--lang', 'fr'])
    expect(stdout).toContain('<p class="kept">1 paragraphe inchangé</p>')
    expect(stdout).toContain('<del>Ancien terme.</del>')
    expect(stdout).toContain('<ins>Nouveau terme.</ins>')
    expect(stdout).not.toContain('Premier')
  })

  test('what a notice holds is text, and no markup', async () => {
    const evil = await written(
      folder,
      'evil.xml',
      makeNotice({ lots: [{ id: 'LOT-0001', title: '"><script>alert(1)</script>' }] }),
    )
    const { stdout } = await runOse(['notice', 'diff', a, evil, '--format', 'html'])
    expect(stdout).not.toContain('<script')
    expect(stdout).toContain('&lt;script&gt;alert(1)')
  })

  test('no difference is a page that says so', async () => {
    const { stdout } = await runOse(['notice', 'diff', a, a, '--format', 'html'])
    expect(stdout).toContain('No difference in business terms.')
    expect(stdout).not.toContain('<table')
  })

  test('two forms at once are refused', async () => {
    expect(await page('--json')).toMatchObject({ exit: 2, documents: [{ error: { code: 'usage' } }] })
  })
})
