import {
  anyFunction,
  anyText,
  checkInput,
  day,
  type Leaf,
  type Members,
  OseError,
  oneOf,
  type Shape,
  someText,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import { redact } from '@opensource-experts/core/http'
import { type EvidenceBundle, natures } from '../model/bundle'
import { forgeClient, unavailable } from '../sources/forge-client'
import { member } from '../sources/read-value'
import { Unreadable } from '../sources/unreadable'
import { parseBundle } from '../verify/parse-bundle'
import { type ArchiveCall, archiveOptions, usualApi } from './archive-options'
import type { ArchivedCommits } from './archived-commits'

export interface ArchivedOptions extends ArchiveCall {
  /** What an earlier call brought: what is known is not asked again, what was unknown is where it was another day. */
  readonly before?: ArchivedCommits
  /** Calls at most. Default: what the archive allows in an hour, 120 without a token and 1,200 with one. */
  readonly mostCalls?: number
  /** Told after each call what there is so far, so that it can be kept. */
  readonly keep?: (soFar: ArchivedCommits) => void
}

/** Identifiers that one call may hold (Software Heritage, `POST /api/1/known/`; more is 413). */
const perCall = 1000
const revision = /^swh:1:rev:[0-9a-f]{40}$/

const id: Leaf = (value) =>
  anyText(value, {}) ??
  (revision.test(value as string) || /^[0-9a-f]{64}$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the id of a commit such as "swh:1:rev:..."' })
const ids: Shape = { list: id }
const before: Members = {
  members: {
    schemaVersion: oneOf('1'),
    archive: someText,
    asked: day,
    status: oneOf('whole', 'partial', 'unavailable'),
    reason: anyText,
    again: anyText,
    ...{ known: ids, unknown: ids, left: ids },
    withoutIdentifier: wholeFrom0,
  },
  required: ['schemaVersion', 'archive', 'asked', 'status', 'known', 'unknown', 'left'],
}
const optionsInput: Members = {
  members: { ...archiveOptions.members, before, mostCalls: wholeAbove0, keep: anyFunction },
}

/** Every commit that a bundle names: those credited, those claimed, and the heads. */
export function commitsOf(bundle: EvidenceBundle): readonly string[] {
  const { projects, facts } = parseBundle(bundle).evidence
  const all = [
    ...projects.flatMap(({ head, people }) => [
      head,
      ...people.flatMap(({ commits }) => natures.flatMap((nature) => commits[nature] ?? [])),
    ]),
    ...facts.map(({ commit }) => commit),
  ]
  return [...new Set(all)].sort()
}

/**
 * Asks Software Heritage which of these commits it holds: 1,000 a call, and no more calls than it allows in an hour. What is left is
 * said, and a later call goes on from there.
 *
 * @throws OseError `input-invalid`; the signal's reason. An archive that does not answer is `unavailable` in the answer.
 */
export async function checkArchived(
  commits: readonly string[],
  options: ArchivedOptions = {},
): Promise<ArchivedCommits> {
  checkInput('checkArchived', { commits: [ids, commits], options: [optionsInput, options] })
  const { before: earlier, token: given, signal, keep } = options
  const address = options.api ?? usualApi
  const base = new URL(address)
  const headers: Readonly<Record<string, string>> = given === undefined ? {} : { authorization: `Bearer ${given}` }
  const client = forgeClient('Software Heritage', address, headers, options)
  const asked = new Date((options.http?.now ?? Date.now)()).toISOString().slice(0, 10)
  const usable = [...new Set(commits.filter((one) => revision.test(one)))].sort()
  const heldBefore = earlier?.archive === base.host ? earlier : undefined
  const known = new Set(heldBefore?.known)
  // Looked at again on another day: the archive grows.
  const unknown = new Set(heldBefore?.asked === asked ? heldBefore.unknown : [])
  const open = usable.filter((one) => !known.has(one) && !unknown.has(one))
  let done = 0
  const soFar = (
    status: ArchivedCommits['status'],
    why: { readonly reason?: string; readonly again?: string } = {},
  ): ArchivedCommits => ({
    ...{ schemaVersion: '1', archive: base.host, asked, status },
    ...why,
    known: usable.filter((one) => known.has(one)),
    unknown: usable.filter((one) => unknown.has(one)),
    left: open.slice(done).filter((one) => !known.has(one) && !unknown.has(one)),
    withoutIdentifier: new Set(commits).size - usable.length,
  })
  const mostCalls = options.mostCalls ?? (given === undefined ? 120 : 1200)
  for (let call = 0; done < open.length; call += 1) {
    if (call === mostCalls)
      return soFar('partial', { reason: `${mostCalls} calls were made, and no more are in one go.` })
    const batch = open.slice(done, done + perCall)
    try {
      const { value } = await client.ask(`${base.pathname.replace(/\/$/, '')}/known/`, batch, signal)
      for (const one of batch) {
        const said = member(member(value, one), 'known')
        // Left out is not unknown.
        if (typeof said !== 'boolean')
          throw unavailable('Software Heritage', base, new Unreadable('its answer leaves out what was asked'))
        ;(said ? known : unknown).add(one)
      }
    } catch (error) {
      signal?.throwIfAborted()
      return soFar(done === 0 && !heldBefore ? 'unavailable' : 'partial', failureOf(error))
    }
    done += batch.length
    keep?.(soFar(done < open.length ? 'partial' : 'whole'))
  }
  return soFar('whole')
}

function failureOf(error: unknown): { readonly reason: string; readonly again?: string } {
  if (!OseError.isInstance(error)) return { reason: 'it failed without a reason that can be shown.' }
  const { again } = error.facts
  return { reason: redact(error.message), ...(typeof again === 'string' ? { again } : {}) }
}
