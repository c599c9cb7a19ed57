import { anyText, flag, type Members, oneOf } from '@opensource-experts/core'

const fact: Members = { members: { value: anyText, source: anyText, date: anyText }, required: ['value'], open: true }
const facts = { list: fact }
const expert: Members = {
  members: {
    id: anyText,
    name: anyText,
    territories: facts,
    skills: facts,
    offers: facts,
    maintains: facts,
    size: fact,
  },
  required: ['id', 'name'],
  open: true,
}
const reason: Members = {
  members: { criterion: anyText, relation: anyText, value: anyText, asked: anyText },
  required: ['criterion', 'relation', 'value'],
  open: true,
}
const source: Members = {
  members: {
    id: anyText,
    status: oneOf('ok', 'partial', 'stale', 'unavailable'),
    reason: anyText,
    publisher: anyText,
    fictitious: flag,
    truncated: flag,
  },
  required: ['id', 'status'],
  open: true,
}

/** An answer of a search holds more than is read here. */
export const marketInput: Members = {
  members: {
    experts: {
      list: {
        members: { expert, reasons: { list: reason }, sources: { list: anyText } },
        required: ['expert'],
        open: true,
      },
    },
    sources: { list: source },
  },
  required: ['experts', 'sources'],
  open: true,
}
