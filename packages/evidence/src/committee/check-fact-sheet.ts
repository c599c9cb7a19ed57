import {
  anyJson,
  anyNumber,
  anyText,
  checkInput,
  type Members,
  oneOf,
  type Shape,
  someText,
  wholeFrom0,
} from '@opensource-experts/core'
import { activityKinds } from '../attest/attested'
import { natures } from '../model/bundle'
import { sheetProofs } from '../model/proof-shape'
import { type FactSheet, factClauses } from './fact-sheet'

const open = true
const texts: Shape = { list: anyText }
const nature = oneOf(...natures)
const person: Members = {
  members: {
    person: anyText,
    facts: {
      list: {
        members: { project: anyText, nature, commit: anyText, address: anyText, date: anyText, checked: texts },
        required: ['project', 'nature', 'commit', 'date', 'checked'],
        open,
      },
    },
    further: wholeFrom0,
    rejected: {
      list: {
        members: { project: anyText, commit: anyText, address: anyText, reason: anyText },
        required: ['project', 'commit', 'reason'],
        open,
      },
    },
    helped: {
      list: {
        members: {
          project: anyText,
          recordedForOthers: wholeFrom0,
          reviewedForOthers: wholeFrom0,
          mergedForOthers: wholeFrom0,
          released: texts,
        },
        required: ['project', 'recordedForOthers', 'mergedForOthers', 'released'],
        open,
      },
    },
    proofs: sheetProofs,
  },
  required: ['person', 'facts', 'further', 'rejected', 'helped'],
  open,
}
const reference: Members = {
  members: {
    person: anyText,
    project: anyText,
    repository: anyText,
    contributions: { named: wholeFrom0 },
    security: wholeFrom0,
    first: anyText,
    last: anyText,
    released: texts,
    mergedForOthers: wholeFrom0,
    examples: texts,
  },
  required: ['project', 'contributions', 'released', 'examples'],
  open,
}
const kinds: Shape = { list: oneOf(...activityKinds) }
const attestedShape: Members = {
  members: {
    basis: oneOf('attested-by-the-platform'),
    rows: {
      list: {
        members: {
          project: anyText,
          person: anyText,
          reviews: {
            members: { ofOthers: wholeFrom0, ofColleagues: wholeFrom0, ofUnknown: wholeFrom0 },
            required: ['ofOthers', 'ofColleagues', 'ofUnknown'],
          },
          issues: wholeFrom0,
          releases: wholeFrom0,
          examples: texts,
        },
        required: ['project', 'examples'],
        open,
      },
    },
    sources: {
      list: {
        members: {
          project: anyText,
          attestedBy: anyText,
          asked: anyText,
          partial: kinds,
          unknown: kinds,
          firstResponse: {
            members: { answered: wholeFrom0, unanswered: wholeFrom0, medianHours: anyNumber },
            required: ['answered', 'unanswered'],
          },
        },
        required: ['project', 'partial', 'unknown'],
        open,
      },
    },
    digest: anyText,
  },
  required: ['basis', 'rows', 'sources', 'digest'],
  open,
}
const sheetShape: Members = {
  members: {
    clause: oneOf(...factClauses),
    tenderer: anyText,
    window: { members: { from: anyText, to: anyText }, required: ['from', 'to'], open },
    people: { list: person },
    references: { list: reference },
    ledger: {
      list: {
        members: {
          component: anyText,
          kind: oneOf(...natures, null),
          address: anyText,
          date: (value) => (value === null ? undefined : anyText(value, {})),
          state: anyText,
        },
        required: ['component', 'kind', 'address', 'date', 'state'],
        open,
      },
    },
    attested: attestedShape,
    questions: {
      list: {
        members: { code: someText, project: anyText, person: anyText, params: { named: anyJson } },
        required: ['code', 'params'],
        open,
      },
    },
    notChecked: texts,
    digest: anyText,
  },
  required: ['clause', 'window', 'questions', 'notChecked', 'digest'],
  open,
}

/** @throws OseError `input-invalid`. */
export function checkFactSheet(call: string, sheet: FactSheet): void {
  checkInput(call, { sheet: [sheetShape, sheet] })
}
