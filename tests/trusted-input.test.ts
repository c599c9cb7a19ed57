import { readFileSync } from 'node:fs'
import { type AwardCriterion, OseError, parseProcurement } from '@opensource-experts/core'
import {
  createCatalogue,
  defaultCatalogue,
  proposeCriteria,
  proposeCriteriaWithReasons,
  resolve,
} from '@opensource-experts/criteria'
import { createFileDirectory, parseDirectory, searchExperts } from '@opensource-experts/experts'
import { describe, expect, it } from 'vitest'

// What people write by mistake, each kind once by the name that they would use: refused with its place, and with what
// to write instead; never an answer that is empty because the question was not understood.

interface Told {
  readonly code: string
  readonly path: string | undefined
  readonly issues: readonly { readonly message: string; readonly expected: string; readonly write?: string }[]
}

async function told(call: () => unknown): Promise<Told> {
  try {
    await call()
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const { code, path, facts } = error
    return { code, path, issues: (facts.issues ?? []) as Told['issues'] }
  }
  throw new Error('taken')
}

const procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Moteur A' }, cpv: ['72267000'] },
    { id: 'LOT-0002', title: { fr: 'Moteur B' }, cpv: ['72267000'] },
  ],
  criteria: [],
} as const

const criterion: AwardCriterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  lots: 'all',
  target: 'tender',
  clause: { id: 'AWD-02', level: 'basic' },
}

describe('experts', () => {
  const file = readFileSync(new URL('../examples/data/directory.yaml', import.meta.url), 'utf8')
  const directory = createFileDirectory(parseDirectory(file))

  it.each([
    ['sofware', 'software'],
    ['Software', 'software'],
    ['teritories', 'territories'],
    ['size', 'sizes'],
  ])('a query that asks for %s is asked whether it means %s', async (key, nearest) => {
    const { code, path, issues } = await told(() => searchExperts([directory], { [key]: ['OpenLDAP'] }))
    expect([code, path, issues[0]?.write]).toEqual(['input-invalid', `/${key}`, `"${nearest}"`])
  })
})

describe('criteria for some lots', () => {
  it('a lot that is called by its name is refused with the lots that there are', async () => {
    const { code, path, issues } = await told(() =>
      proposeCriteria(procurement, { level: 'basic', lots: ['Moteur A'] }),
    )
    expect([code, path]).toEqual(['input-invalid', '/lots/0'])
    expect(issues[0]?.expected).toBe('one of: LOT-0001, LOT-0002')
    expect(proposeCriteria(procurement, { level: 'basic', lots: ['LOT-0001'] }).length).toBeGreaterThan(0)
  })

  it.each(['lots', 'kinds', 'languages'] as const)(
    'an empty list of %s is refused: left out, it means all',
    async (name) => {
      for (const propose of [proposeCriteria, proposeCriteriaWithReasons]) {
        const { code, path, issues } = await told(() => propose(procurement, { level: 'basic', [name]: [] }))
        expect([code, path, issues[0]?.message]).toEqual(['input-invalid', `/${name}`, 'must not be empty'])
      }
      expect(proposeCriteria(procurement, { level: 'basic' }).length).toBeGreaterThan(0)
    },
  )
})

describe('resolve', () => {
  it('a language in the words of a notice is refused with its tag', async () => {
    const { code, path, issues } = await told(() => resolve(criterion, { languages: ['FRA'] }))
    expect([code, path, issues[0]?.write]).toEqual(['input-invalid', '/languages/0', '"fr"'])
  })

  it('no language at all is refused: the criterion would have no text', async () => {
    expect(await told(() => resolve(criterion, { languages: [] }))).toMatchObject({
      code: 'input-invalid',
      path: '/languages',
    })
  })

  it('a word is no criterion', async () => {
    expect(await told(() => resolve(['FRA'] as never, { languages: ['fr'] }))).toMatchObject({ code: 'input-invalid' })
  })
})

describe('a catalogue of one’s own', () => {
  it.each(['basic', 'advanced', 'exemplary'] as const)(
    'whose clause lacks the level %s is refused by its name',
    async (level) => {
      const texts = structuredClone(defaultCatalogue.texts) as Record<
        string,
        { readonly clauses: Record<string, { readonly levels: Record<string, unknown> }> }
      >
      const { levels = {} } = texts.en?.clauses['PER-05'] ?? {}
      expect(Object.keys(levels)).toContain(level)
      delete levels[level]
      const failed = () => createCatalogue({ texts: texts as never })
      expect(await told(failed)).toMatchObject({ code: 'catalogue-invalid' })
      expect(failed).toThrow(new RegExp(`PER-05 has no .*${level} in en`, 'u'))
    },
  )
})

describe('a document that is read', () => {
  const found = {
    ...procurement,
    colour: 'blue',
    jurisdiction: '',
    procedure: '',
    value: { amount: -1, currency: 'EUR' },
    criteria: [
      {
        id: 'a',
        kind: 'award',
        target: 'tender',
        lots: ['LOT-0001'],
        name: { fr: 'Plan' },
        weight: { kind: 'percentage', value: 0 },
      },
    ],
  }

  it('has warnings for what nobody may write, and is given whole', () => {
    const { value, warnings } = parseProcurement(found, { mode: 'read' })
    expect(value).toEqual(found)
    expect(warnings.map(({ path }) => path).sort()).toEqual([
      '/colour',
      '/criteria/0/type',
      '/criteria/0/weight/value',
      '/jurisdiction',
      '/procedure',
      '/value/amount',
    ])
  })

  it('is refused where a buyer writes it, for the same places', async () => {
    const { code } = await told(() => parseProcurement(found))
    expect(code).toBe('document-invalid')
  })
})
