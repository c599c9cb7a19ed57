import { describe, expect, it } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement } from '../example/example-procurement'
import { isStated, judge, judgeEach, judgeLots, judgeOne, unless, type Verdict } from './judge'

const { entries, places } = buildContext(
  { ...exampleProcurement, lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }] },
  () => undefined,
)
const [price, method] = entries
const verdicts: readonly Verdict[] = [true, false, undefined]

describe('a verdict on the whole document', () => {
  it('is a report, nothing, or a question to the buyer', () => {
    const rest = { params: { a: 1 }, lots: ['LOT-0001'] }
    expect(verdicts.map((verdict) => [...judge('/tieBreak', verdict, rest)])).toEqual([
      [{ path: '/tieBreak', ...rest }],
      [],
      [{ fact: '/tieBreak', lots: ['LOT-0001'] }],
    ])
    expect([...judge('/tieBreak', undefined)]).toStrictEqual([{ fact: '/tieBreak' }])
  })
})

describe('a verdict on each lot', () => {
  it('is one on its member, and none on a group', () => {
    const verdictOf = (verdict: Verdict) => [...judgeLots(places, 'onSite', () => verdict)]
    const each = (key: 'path' | 'fact') =>
      ['LOT-0001', 'LOT-0002'].map((id, index) => ({ [key]: `/lots/${index}/onSite`, lots: [id] }))
    expect(verdicts.map(verdictOf)).toEqual([each('path'), [], each('fact')])
    const group = places.map((place) => ({ ...place, kind: 'group' as const }))
    expect([...judgeLots(group, 'onSite', () => true)]).toEqual([])
  })
})

describe('a verdict on each criterion', () => {
  it('names it, and asks for what it lacks', () => {
    const of = (verdict: Verdict) => [...judgeEach(entries.slice(0, 2), 'scoring', () => verdict)]
    const lots = ['LOT-0001', 'LOT-0002']
    expect(verdicts.map(of)).toEqual([
      [
        { path: '/criteria/0', criterion: 'price', lots, params: { name: 'Prix' } },
        { path: '/criteria/1', criterion: 'method', lots, params: { name: 'Méthode proposée' } },
      ],
      [],
      [
        { fact: '/criteria/0/scoring', about: 'Prix', lots },
        { fact: '/criteria/1/scoring', about: 'Méthode proposée', lots },
      ],
    ])
    expect([...judgeEach(entries.slice(0, 2), 'scoring', (entry) => entry === method)]).toHaveLength(1)
  })

  it('says more beside its name', () => {
    if (!price) throw new Error('no criterion')
    expect([...judgeOne(price, 'scoring', true, { params: { days: 3 } })]).toMatchObject([
      { params: { name: 'Prix', days: 3 } },
    ])
    expect([...judgeOne(price, 'scoring', undefined, { lots: ['LOT-0002'] })]).toMatchObject([{ lots: ['LOT-0002'] }])
  })

  it('what has to be written is a fault where a buyer left it out, and unknown where it may stand elsewhere', () => {
    if (!price) throw new Error('no criterion')
    const clause = { ...price, criterion: { ...price.criterion, clause: { id: 'AWD-02' } } }
    expect([price, { ...price, partial: true }, clause].map((entry) => unless(false, entry))).toEqual([
      true,
      undefined,
      undefined,
    ])
    expect([price, clause].map((entry) => unless(true, entry))).toEqual([false, false])
  })

  it('blanks and what nobody sees state nothing', () => {
    const texts: (Readonly<Record<string, string>> | undefined)[] = [
      undefined,
      {},
      { fr: ' ' },
      { fr: '\u00ad' },
      { fr: ' ', en: 'x' },
    ]
    expect(texts.map(isStated)).toEqual([false, false, false, false, true])
  })
})
