import { createCompiledEngine, createLiveEngine, type RuleRun } from '@opensource-experts/adapters-ted/validate'
import { parseXml } from '@opensource-experts/adapters-ted/xml'
import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { edited, randomEdits } from '../../../adapters-ted/src/validate/__fixtures__/random-edits'
import { openPackStore } from '../pack-store'
import { defaultPacksDir } from '../packs-dir'

const store = openPackStore(defaultPacksDir())
const present = (await store.list()).map(({ minor }) => minor)
// `OSE_LIVE=1000` for the long run.
const numRuns = Number(process.env.OSE_LIVE ?? 4)
const today = '2026-01-31'

const texts = [
  '',
  'x',
  'LOT-0001',
  'LOT-0002',
  'ORG-0001',
  'FRA',
  'per-exa',
  '40',
  '100',
  '2026-02-30Z',
  'true',
  'epo-notice',
]

function said({ fired, failed, broken }: RuleRun): unknown {
  const line = ({ assert, node }: RuleRun['failed'][number]) => `${assert.id} ${node}`
  return { fired, failed: failed.map(line), broken: broken.map(line) }
}

describe.each(['1.10', '1.13', '1.15'])('the live engine under SDK %s', (minor) => {
  const notices = ['everySpelling', 'lotsGroupAndLots', 'selectionInNotice', 'cdata'] as const

  // Without the pack there is nothing to run: `ose sdk add` builds it.
  it.skipIf(!present.includes(minor)).each(notices)(
    'says what a whole run says after any edit of %s',
    { timeout: 0 },
    async (name) => {
      const phase = await (await store.open(minor))?.phase('16')
      if (!phase) return expect.unreachable()
      const whole = createCompiledEngine()
      await fc.assert(
        fc.asyncProperty(randomEdits(texts, 12), async (edits) => {
          const live = createLiveEngine()
          let version: string = fixtures[name]
          for (const edit of [undefined, ...edits]) {
            const next = edit ? edited(version, edit) : version
            try {
              const written = new TextEncoder().encode(next)
              const run = await live.run(phase, live.parse?.(written) ?? parseXml(written), { today })
              const expected = await whole.run(phase, parseXml(written), { today })
              expect(said(run)).toEqual(said(expected))
              version = next
            } catch (error) {
              if (!OseError.isInstance(error)) throw error
            }
          }
        }),
        { numRuns },
      )
    },
  )
})
