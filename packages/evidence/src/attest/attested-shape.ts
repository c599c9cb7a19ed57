import { anyJson, anyText, day, type Members, oneOf, type Shape, someText, wholeFrom0 } from '@opensource-experts/core'
import { answeredIssue } from '../metrics/first-response'
import { activityKinds } from './attested'

const open = true
const fact: Members = { members: { id: someText, date: day, address: anyText }, required: ['id', 'date'] }
const review: Members = {
  members: {
    ...fact.members,
    verdict: oneOf('approved', 'changes-asked', 'commented', 'dismissed'),
    of: oneOf('colleague', 'others', 'unknown'),
  },
  required: ['id', 'date', 'verdict', 'of'],
}
const kind: Members = {
  members: {
    status: oneOf('whole', 'partial', 'unavailable', 'not-asked'),
    reason: anyText,
    next: anyText,
    again: anyText,
    others: wholeFrom0,
    programs: wholeFrom0,
    undated: wholeFrom0,
    leftOut: wholeFrom0,
  },
  required: ['status', 'others', 'programs', 'undated', 'leftOut'],
}
const person: Members = {
  members: {
    person: someText,
    accounts: { list: someText },
    reviews: { list: review },
    issues: { list: fact },
    releases: { list: fact },
    notCredited: {
      members: { outsideDates: wholeFrom0, ownChange: wholeFrom0 },
      required: ['outsideDates', 'ownChange'],
    },
  },
  required: ['person', 'accounts', 'reviews', 'issues', 'releases', 'notCredited'],
}
const responses: Members = {
  members: {
    status: oneOf('whole', 'partial', 'unavailable', 'not-asked'),
    reason: anyText,
    next: anyText,
    again: anyText,
    programs: wholeFrom0,
    leftOut: wholeFrom0,
    issues: {
      list: { members: { id: someText, ...answeredIssue.members }, required: ['id', 'opened'] },
    },
  },
  required: ['status', 'programs', 'leftOut', 'issues'],
}
const project: Members = {
  members: {
    name: someText,
    repository: anyText,
    source: anyText,
    attestedBy: anyText,
    asked: day,
    kinds: { members: Object.fromEntries(activityKinds.map((each) => [each, kind])), required: activityKinds },
    responses,
    people: { list: person },
  },
  required: ['name', 'kinds', 'people'],
}

export const attestedShape: Shape = {
  members: {
    schemaVersion: oneOf('1'),
    basis: oneOf('attested-by-the-platform'),
    made: { members: { tool: anyText, version: anyText, claims: someText }, required: ['claims'], open },
    attested: {
      members: {
        window: { members: { from: day, to: day }, required: ['from', 'to'] },
        projects: { list: project },
      },
      required: ['window', 'projects'],
    },
    notice: anyJson,
    digest: someText,
  },
  required: ['schemaVersion', 'basis', 'made', 'attested', 'digest'],
}
