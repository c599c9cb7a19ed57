import {
  anyJson,
  anyText,
  day,
  flag,
  type Leaf,
  type Members,
  oneOf,
  type Shape,
  someText,
  wholeFrom0,
} from '@opensource-experts/core'
import { exclusions, natures } from '../model/bundle'
import { signatureStates } from '../model/proof'
import { bundleProofs, maintainersShape, personProofs } from '../model/proof-shape'

const hash: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[0-9a-f]{64}$/.test(value as string) ? undefined : { code: 'invalid', message: 'must be 64 digits 0-9 and a-f' })

const revision: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(swh:1:rev:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the id of a commit such as "swh:1:rev:..."' })

const open = true
const counts = (names: readonly string[]): Members => ({
  members: Object.fromEntries(names.map((name) => [name, wholeFrom0])),
  open,
})
const range: Members = { members: { from: day, to: day }, required: ['from', 'to'], open }

const person: Members = {
  members: {
    person: hash,
    status: oneOf('confirmed', 'not-found'),
    commits: { members: Object.fromEntries(natures.map((nature) => [nature, { list: revision }])) },
    asCoAuthor: wholeFrom0,
    committedForOthers: wholeFrom0,
    mergedForOthers: wholeFrom0,
    released: { list: anyText },
    ...personProofs,
    first: day,
    last: day,
    notCredited: counts(['outsideDates', 'bot', 'empty', 'generated', 'committedAfterWindow', 'creditedElsewhere']),
  },
  required: ['person', 'status', 'commits', 'committedForOthers', 'mergedForOthers', 'released'],
  open,
}

const project: Members = {
  members: {
    name: someText,
    repository: anyText,
    ref: anyText,
    head: revision,
    main: revision,
    missing: { list: anyText },
    maintainers: maintainersShape,
    commits: {
      members: { all: wholeFrom0, counted: wholeFrom0, excluded: counts(exclusions) },
      required: ['all', 'counted', 'excluded'],
      open,
    },
    metrics: {
      members: { contributors: wholeFrom0, contributorAbsenceFactor: wholeFrom0, mostByOne: wholeFrom0 },
      required: ['contributors', 'contributorAbsenceFactor', 'mostByOne'],
      open,
    },
    people: { list: person },
  },
  required: ['name', 'ref', 'head', 'missing', 'commits', 'metrics', 'people'],
  open,
}

const fact: Members = {
  members: {
    person: hash,
    project: someText,
    commit: revision,
    status: oneOf('confirmed', 'rejected'),
    reason: anyText,
    nature: oneOf(...natures),
    date: day,
    address: anyText,
    recordedBy: oneOf('author', 'colleague', 'other'),
    signature: oneOf(...signatureStates),
    reverted: flag,
  },
  required: ['person', 'project', 'commit', 'status'],
  open,
}

const finding: Members = {
  members: { code: someText, project: anyText, person: anyText, params: { named: anyJson } },
  required: ['code', 'params'],
  open,
}

/** A bundle as it was made, for whoever shows it: members that a newer version adds are let through. */
export const bundleShape: Shape = {
  members: {
    schemaVersion: oneOf('1'),
    made: {
      members: { tool: anyText, version: anyText, git: anyText, claims: anyText },
      required: ['claims'],
      open,
    },
    evidence: {
      members: {
        window: range,
        parameters: anyJson,
        people: {
          list: {
            members: { person: hash, addresses: { list: hash }, from: day, to: day },
            required: ['person'],
            open,
          },
        },
        projects: { list: project },
        facts: { list: fact },
        findings: { list: finding },
      },
      required: ['window', 'people', 'projects', 'facts', 'findings'],
      open,
    },
    ...bundleProofs,
    notice: anyJson,
    digest: hash,
  },
  required: ['schemaVersion', 'made', 'evidence', 'digest'],
  open,
}
