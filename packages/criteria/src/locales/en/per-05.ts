import type { ClauseText } from '../../clauses/clause-text'

const fields =
  'call-off, component, kind of work, address of the proposal, date, state (proposed, under review, accepted, refused, without answer), hours'
const privacy =
  'It names no person beyond what the addresses show; the buyer may publish it, in which case names and pseudonyms are left out.'

export const per05: ClauseText = {
  name: 'Record of contributions',
  purpose: 'To make what is done with the projects visible, without extra meetings.',
  subjectMatterLink: 'The record is how the other terms of the contract on {components} are followed and verified.',
  levels: {
    basic: {
      summary: 'A table each quarter.',
      text: `Within {days:day|days} of the end of each quarter, the contractor delivers a table of the contributions made under the contract to {components}: ${fields}. ${privacy} Where the table is missing or incomplete, the buyer asks for it once in writing; acceptance of the quarter waits for it.`,
      notice:
        'Each quarter, within {days:day|days}, the contractor delivers a record of the contributions made under the contract: component, kind of work, address, date, state, hours. Personal data kept to a minimum.',
    },
    advanced: {
      summary: 'Each month, machine-readable, with what is waiting and why.',
      text: `Within {days:day|days} of the end of each month, the contractor delivers in a machine-readable open format (CSV or JSON) a record of the contributions made under the contract to {components}: ${fields}. For each proposal that has waited more than two months it adds the reason and the next step. ${privacy} Where the record is missing or incomplete, the buyer asks for it once in writing; acceptance of the month waits for it.`,
      notice:
        'Each month, within {days:day|days}, the contractor delivers a machine-readable record of the contributions made under the contract (component, kind, address, date, state, hours), with reason and next step for those that wait. Personal data kept to a minimum.',
    },
    exemplary: {
      summary: 'Kept up to date in a place open to the buyer, recounted from the public history.',
      text: `The contractor keeps, in a place open to the buyer and in a machine-readable open format, a record of the contributions made under the contract to {components}: ${fields}, and the digest of each contribution, so that the record can be recounted from the public history. Each event appears within {days:day|days}. Twice a year the contractor presents it: what was accepted, what was not, what should change in the way of working. ${privacy} A gap that is not filled after written notice suspends acceptance of the period.`,
      notice:
        'The contractor keeps a machine-readable record of the contributions made under the contract, open to the buyer, updated within {days:day|days} and such that it can be recounted from the public history; half-yearly review. Personal data kept to a minimum.',
    },
  },
  evidence: { file: 'The record itself.' },
  verification: 'Addresses are opened automatically; a sample is read; dates are compared with the public history.',
  proportionality: 'About an hour of work for each period.',
  risks: 'A commit leads to a name: keep the record no longer than the contract and its settlement require.',
  parameters: {
    days: 'Time for delivering or updating the record.',
    components: 'Software concerned; by default that of the lots.',
  },
}
