import { describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { ben, makeRepository, mia, temporaryFolder } from './__fixtures__/make-repository'
import type { EvidenceCheckpoint } from './collect/checkpoint'
import { collectEvidence } from './collect/collect-evidence'
import type { Claims } from './model/claims'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const options = { salt, localRepositories: true, tempDir: folder }
const [first, second] = [makeRepository(folder, [{ author: mia }, {}, {}]), makeRepository(folder, [{ author: ben }])]
const claims = makeClaims('', {
  people: bothClaimed,
  projects: [
    { name: 'Engine A', repository: first.path },
    { name: 'Copy', repository: first.path },
    { name: 'Engine B', repository: second.path },
  ],
  facts: [{ person: 'ada', project: 'Engine A', commit: first.ids[1] ?? '' }],
})

/** A place that keeps one text, and the names of the projects that were read. */
function place() {
  let kept: string | undefined
  const read: string[] = []
  const checkpoint = {
    load: async () => kept,
    save: async (text: string) => {
      kept = text
    },
  }
  return { read, checkpoint, change: (by: (text: string) => string) => checkpoint.save(by(kept ?? '')) }
}

async function endedAfter(count: number) {
  const at = place()
  const end = new AbortController()
  let saved = 0
  const checkpoint: EvidenceCheckpoint = {
    ...at.checkpoint,
    save: async (text) => {
      await at.checkpoint.save(text)
      saved += 1
      if (saved === count) end.abort(new Error('ended'))
    },
  }
  const run = collectEvidence(claims, { ...options, checkpoint, signal: end.signal })
  await expect(run).rejects.toThrow('ended')
  return at
}

const goOn = (at: ReturnType<typeof place>, of: Claims = claims, more: object = {}) =>
  collectEvidence(of, { ...options, checkpoint: at.checkpoint, log: (line) => at.read.push(line), ...more })

describe('a call that was ended', () => {
  it.each([1, 2])('after %i of three projects goes on with the next, to the same bundle', async (count) => {
    const whole = await collectEvidence(claims, options)
    const at = await endedAfter(count)
    const { bundle } = await goOn(at)
    expect(at.read).toEqual(claims.projects.slice(count).map(({ name }) => name))
    expect(bundle).toEqual(whole.bundle)
    expect(bundle.evidence.findings.map(({ code }) => code)).toEqual(['claimed-twice'])
  })

  it.each<[string, (at: ReturnType<typeof place>) => Promise<unknown>]>([
    ['other claims', (at) => goOn(at, { ...claims, window: { from: '2025-01-01', to: '2025-06-30' } })],
    ['another salt', (at) => goOn(at, claims, { salt: `${salt}x` })],
    [
      'what was changed meanwhile',
      (at) => at.change((text) => text.replace('"counted":3', '"counted":4')).then(() => goOn(at)),
    ],
    ['what is no JSON', (at) => at.change(() => '{').then(() => goOn(at))],
  ])('begins anew with %s', async (_, run) => {
    const at = await endedAfter(2)
    await run(at)
    expect(at.read).toHaveLength(3)
  })

  it('is not gone on with by verify, which recomputes', async () => {
    const { bundle } = await collectEvidence(claims, options)
    const at = await endedAfter(2)
    const log = (line: string) => at.read.push(line)
    await verifyEvidence(bundle, { ...options, claims, checkpoint: at.checkpoint, log })
    expect(at.read).toHaveLength(3)
  })
})
