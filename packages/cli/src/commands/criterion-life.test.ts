import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { need, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

// Proposed, written into a notice, read back, proposed at another level: one text is left in each lot and language.

interface Criterion {
  readonly id: string
  readonly kind: string
  readonly lots: unknown
  readonly weight?: { readonly kind: string; readonly value: unknown }
  readonly clause?: { readonly id: string; readonly level: string }
}
interface Recognised {
  readonly criterion: string
  readonly language: string
  readonly clause: { readonly id: string; readonly level: string }
}

let folder = ''
let notice = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  const example = await readFile(new URL('../../../../examples/data/notice.xml', import.meta.url), 'utf8')
  notice = await written(folder, 'notice.xml', example)
})

/** What `ose propose` gives for a need of this level, as a criteria file for every lot of the notice. */
async function proposedAt(level: string): Promise<string> {
  const file = await written(folder, `need-${level}.json`, { ...need, level })
  const { documents } = await runOse(['propose', file, '--json'])
  const { criteria } = (documents[0] as unknown as { procurement: { criteria: readonly Criterion[] } }).procurement
  const seen = new Set<string>()
  const own = criteria.flatMap((each) => {
    const { clause } = each
    if (!clause || !['award', 'performance'].includes(each.kind) || seen.has(clause.id)) return []
    seen.add(clause.id)
    return [{ ...each, id: clause.id.toLowerCase(), lots: 'all' }]
  })
  expect(own.length).toBeGreaterThan(2)
  return written(folder, `criteria-${level}.json`, { schemaVersion: '1', criteria: own })
}

async function recognisedIn(file: string): Promise<string[]> {
  const { documents } = await runOse(['criteria', 'recognise', file, '--json'])
  const { recognised } = documents[0] as unknown as { recognised: readonly Recognised[] }
  const lot = (criterion: string) => criterion.split('.')[0]
  return recognised.map(
    ({ criterion, clause, language }) => `${lot(criterion)} ${clause.id} ${language} ${clause.level}`,
  )
}

const apply = (file: string, criteria: string, out: string, ...more: string[]) =>
  runOse(['notice', 'apply', file, '--criteria', criteria, '--weights', 'scale', '--out', out, '--json', ...more])

describe.each([
  ['basic', 'advanced'],
  ['advanced', 'basic'],
])('from level %s to level %s', (first, second) => {
  test('one text is left, none doubled', async () => {
    const [before, after] = [await proposedAt(first), await proposedAt(second)]
    const once = join(folder, `${first}-once`)
    expect(await apply(notice, before, once)).toMatchObject({ exit: 0, documents: [{ refusals: [] }] })
    const there = join(once, 'notice.xml')
    const found = await recognisedIn(there)
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(3)
    // AWD-20 is proposed at its basic level: the others need a scenario of the buyer's.
    const levelOf = (each: string) => (each.includes(' AWD-20 ') ? 'basic' : first)
    expect(found.every((each) => each.endsWith(levelOf(each)))).toBe(true)
    expect(found.filter((each) => each.endsWith(first)).length).toBeGreaterThan(3)

    const refused = await apply(there, after, join(folder, `${first}-refused`))
    expect(refused).toMatchObject({ exit: 1, documents: [{ output: null }] })
    expect(JSON.stringify(refused.documents)).toContain('conflicting-value')

    const twice = join(folder, `${first}-twice`)
    expect(await apply(there, after, twice, '--conflict', 'replace')).toMatchObject({ exit: 0 })
    const left = await recognisedIn(join(twice, 'notice.xml'))
    const names = left.map((each) => each.replace(/ \w+$/u, ''))
    expect(new Set(names).size).toBe(names.length)
    // Both levels ask for some clauses: of those only the second level is there.
    const both = found.map((each) => each.replace(/ \w+$/u, '')).filter((each) => left.includes(`${each} ${second}`))
    expect(both.length).toBeGreaterThan(3)
    for (const each of both) expect(left).not.toContain(`${each} ${first}`)
    expect(
      await runOse([
        'notice',
        'plan',
        join(twice, 'notice.xml'),
        '--criteria',
        after,
        '--conflict',
        'replace',
        '--json',
      ]),
    ).toMatchObject({ exit: 0, documents: [{ edits: [], patches: [], refusals: [] }] })
  })
})
