import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../../xml/parse-xml'
import { withPrograms } from '../../../__fixtures__/compiled'
import { bytes, smallNotice } from '../../../__fixtures__/small-notice'
import { smallPack, smallPhase, smallStore } from '../../../__fixtures__/small-pack'
import { createValidator } from '../../../validator'
import { createLiveEngine } from './live-engine'

const phase = (test: string) => withPrograms(smallPhase([[['/*/cac:ProcurementProjectLot', ['BR', test]]]]))
const notice = (...names: readonly string[]) =>
  smallNotice({
    body: names
      .map(
        (name) =>
          `<cac:ProcurementProjectLot><cbc:ID>a</cbc:ID><cbc:Name>${name}</cbc:Name></cac:ProcurementProjectLot>`,
      )
      .join('\n'),
  })
const tree = (...names: readonly string[]) => parseXml(bytes(notice(...names)))
const ids = ({ failed }: { readonly failed: readonly { readonly node: number }[] }) => failed.length

describe('the live engine', () => {
  const rules = phase('cbc:Name != ""')

  it('answers in order, also where the next document comes before the last answer', async () => {
    const engine = createLiveEngine()
    const runs = await Promise.all([
      engine.run(rules, tree('a', 'b')),
      engine.run(rules, tree('a', '')),
      engine.run(rules, tree('', '')),
      engine.run(rules, tree('', 'b')),
    ])
    expect(runs.map(ids)).toEqual([0, 1, 2, 1])
  })

  it('goes on after a run that was ended, and after one over other rules', async () => {
    const engine = createLiveEngine()
    await engine.run(rules, tree('a', ''))
    const ended = engine.run(rules, tree('', ''), { signal: AbortSignal.abort(new Error('ended')) })
    await expect(ended).rejects.toThrow('ended')
    expect(ids(await engine.run(rules, tree('', '')))).toBe(2)
    expect(ids(await engine.run(phase('cbc:Name = ""'), tree('', 'b')))).toBe(1)
    expect(ids(await engine.run(rules, tree('', 'b')))).toBe(1)
  })

  it('looks at dates again on another day', async () => {
    const dates = phase(`current-date() < xs:date('2026-02-01Z')`)
    const engine = createLiveEngine()
    expect(ids(await engine.run(dates, tree('a'), { today: '2026-01-31Z' }))).toBe(0)
    expect(ids(await engine.run(dates, tree('a'), { today: '2026-02-01Z' }))).toBe(1)
  })

  it('interprets everything where something is not compiled', async () => {
    const engine = createLiveEngine()
    const positions = phase('cbc:Name[1] != ""')
    expect(ids(await engine.run(positions, tree('')))).toBe(1)
    expect(ids(await engine.run(positions, tree('a')))).toBe(0)
  })

  it('stops like a whole run where a notice takes more work than its size may, and is whole again afterwards', async () => {
    const engine = createLiveEngine({ steps: { least: 30, perNode: 0 } })
    const { stopped } = await engine.run(rules, tree(...Array.from({ length: 100 }, () => 'a')))
    expect(stopped?.reason).toMatch(/^The rules were left/)
    expect(ids(await engine.run(rules, tree('')))).toBe(1)
  })

  it('reads only what changed, and nothing where nothing did', () => {
    const engine = createLiveEngine()
    const read = (...names: readonly string[]) => engine.parse?.(bytes(notice(...names))) ?? expect.unreachable()
    const first = read('a', 'b')
    expect(read('a', 'b')).toBe(first)
    const second = read('a', 'c')
    expect(second.text).toBe(tree('a', 'c').text)
    // The links between nodes are as they were, and shared.
    expect(second.parent).toBe(first.parent)
    expect(second.start).not.toBe(first.start)
  })

  it('is the engine of a validator that is asked at each keystroke', async () => {
    const packs = smallStore(smallPack(rules))
    const live = createValidator({ packs, engines: { rules: createLiveEngine(), xsd: null } })
    const whole = createValidator({ packs, engines: { xsd: null } })
    for (const names of [['a', 'b'], ['a', ''], ['a'], ['', 'a', ''], ['a', '']] as const)
      expect(await live.validate(bytes(notice(...names)))).toEqual(await whole.validate(bytes(notice(...names))))
    // What cannot be read is said as ever, and does not spoil what comes next.
    await expect(live.validate(bytes('<a'))).rejects.toMatchObject({ code: 'not-xml' })
    expect((await live.validate(bytes(notice('a', '')))).findings).toHaveLength(1)
  })
})
