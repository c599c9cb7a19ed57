import {
  anyNumber,
  anyText,
  flag,
  type Leaf,
  type Members,
  moneyShape,
  oneOf,
  type Shape,
  someText,
} from '@opensource-experts/core'

const text = { either: [anyText, { named: anyText }], says: 'must be a text, or texts by language' } as const
const basis = { source: anyText, assumption: flag }
const component: Members = { members: { name: someText, repository: anyText, purl: anyText }, required: ['name'] }
const list = { list: someText }
const version: Leaf = oneOf('1')

const buyer: Members = {
  members: {
    id: someText,
    name: text,
    role: oneOf('buyer', 'central-purchasing-body', 'group-coordinator', 'group-member', 'user'),
    ceiling: moneyShape,
    ...basis,
  },
  required: ['id', 'name', 'role'],
}

const group: Members = {
  members: {
    id: someText,
    buyers: list,
    orders: oneOf('leader', 'each'),
    leader: anyText,
    ceiling: moneyShape,
    ...basis,
  },
  required: ['id', 'buyers', 'orders'],
}

const work: Members = {
  members: {
    id: someText,
    component,
    title: text,
    upstream: anyText,
    cost: moneyShape,
    orderedBy: anyText,
    sharedBy: list,
    key: oneOf('equal', 'weights'),
    weights: { named: anyNumber },
    ...basis,
  },
  required: ['id', 'component', 'title', 'cost', 'orderedBy'],
}

const entry: Members = {
  members: {
    id: someText,
    component,
    title: text,
    upstream: anyText,
    fundedBy: anyText,
    amount: moneyShape,
    date: anyText,
    state: oneOf('ordered', 'proposed', 'merged', 'refused'),
    ...basis,
  },
  required: ['id', 'component', 'title', 'fundedBy', 'state'],
}

export const workInput: Shape = { list: work }
export const ledgerInput: Shape = { list: entry }

export const sharedInput: Members = {
  members: {
    schemaVersion: version,
    jurisdiction: anyText,
    title: { named: anyText },
    framework: { members: { maxValue: moneyShape }, open: true },
    buyers: { list: buyer, atLeast: 1 },
    groups: { list: group },
    work: workInput,
    ledger: ledgerInput,
  },
  required: ['schemaVersion', 'title', 'buyers'],
}
