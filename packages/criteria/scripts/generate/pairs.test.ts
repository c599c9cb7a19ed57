import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ContentCopy, contentCopy } from './__fixtures__/content-copy'

const yaml = 'clauses/PER-77/clause.yaml'
let copy: ContentCopy
beforeEach(() => {
  copy = contentCopy(['PER-77'], {
    'sets/performance.yaml': 'lines:\n  - { clause: PER-77, room: 1 }\n  - { clause: PER-78, levels: [advanced] }\n',
  })
  cpSync(join(copy.folder, 'clauses/PER-77'), join(copy.folder, 'clauses/PER-78'), { recursive: true })
})
afterEach(() => copy.remove())
const pairs = (text: string) => copy.change(yaml, 'evidence:', `pairs:\n  ${text}\nevidence:`)
const line = () => copy.lineOf(yaml, 'pairs:') + 1

describe('pairs of clauses', () => {
  it('go with the catalogue', () => {
    pairs('needs: [{ clause: PER-78, same: [days] }]')
    expect(copy.problems()).toEqual([])
    expect(copy.made('/clauses.ts')).toContain('"needs"')
    expect(JSON.parse(copy.made('catalogue.json') ?? '').clauses[0].pairs.needs[0].clause).toBe('PER-78')
  })

  it('name clauses that exist, and others than themselves', () => {
    pairs('needs: [{ clause: PER-79 }, { clause: PER-77 }]')
    expect(copy.problems()).toEqual([
      `${yaml}:${line()} There is no clause PER-79; did you mean "PER-77"?`,
      `${yaml}:${line()} PER-77 names itself.`,
    ])
  })

  it('have the same parameters, with the same defaults', () => {
    pairs('needs: [{ clause: PER-78, same: [days, weeks] }]')
    copy.change('clauses/PER-78/clause.yaml', 'default: 10', 'default: { basic: 10, advanced: 9, exemplary: 10 }')
    expect(copy.problems()).toEqual([
      `${yaml}:${line()} "days" is 10 by default at advanced in PER-77, 9 in PER-78.`,
      `${yaml}:${line()} PER-77 and PER-78 have no parameter "weeks".`,
    ])
  })

  it('do not need what they exclude, and give a reason that has a sentence', () => {
    pairs('needs: [{ clause: PER-78 }]')
    copy.change(yaml, 'needs:', 'excludes: [{ clause: PER-78, reason: same-obligations, levels: [basic] }]\n  needs:')
    expect(copy.problems()).toEqual([
      `${yaml}:${line()} There is no sentence "same-obligations" in content/pairs; did you mean "same-obligation"?`,
      `${yaml}:${line() + 1} PER-77 needs PER-78 and excludes it. Keep one.`,
    ])
  })

  it('are kept by the sets', () => {
    pairs('excludes: [{ clause: PER-78, reason: same-effort, levels: [advanced] }]')
    expect(copy.problems()).toEqual([
      `sets/performance.yaml:${copy.lineOf('sets/performance.yaml', 'PER-78')} PER-78 is proposed beside PER-77, which excludes it (advanced). Change one of the lines.`,
    ])
  })

  it('have their sentences in every maintained language', () => {
    copy.change('pairs/fr.yaml', /^same-price.*\n/mu, '')
    expect(copy.problems()).toEqual(['pairs/fr.yaml:1 The sentence "same-price" is missing in fr.'])
  })
})
