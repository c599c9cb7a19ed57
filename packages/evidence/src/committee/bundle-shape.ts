import {
  anyJson,
  anyText,
  day,
  flag,
  type Members,
  oneOf,
  type Shape,
  someText,
  wholeFrom0,
} from '@opensource-experts/core'
import { exclusions, natures } from '../model/bundle'
import { counts, hash, hashOrNull, revision } from '../model/leaves'
import { signatureStates } from '../model/proof'
import { bundleProofs, maintainersShape, personProofs } from '../model/proof-shape'

const open = true
const range: Members = { members: { from: day, to: day }, required: ['from', 'to'], open }

const person: Members = {
  members: {
    person: hash,
    status: oneOf('confirmed', 'not-found'),
    commits: { members: Object.fromEntries(natures.map((nature) => [nature, { list: revision }])) },
    security: { list: revision },
    asCoAuthor: wholeFrom0,
    committedForOthers: wholeFrom0,
    reviewedForOthers: wholeFrom0,
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
    objectFormat: oneOf('sha1', 'sha256'),
    mailmap: hashOrNull,
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
    security: flag,
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
