import {
  anyJson,
  anyText,
  checkInput,
  decimal,
  type Members,
  oneOf,
  someText,
  wholeFrom0,
} from '@opensource-experts/core'
import type { Comparison } from './comparison'
import { states } from './promised'

const open = true
const shape: Members = {
  members: {
    contract: someText,
    period: { members: { from: anyText, to: anyText }, required: ['from', 'to'], open },
    on: anyText,
    record: {
      members: {
        state: oneOf('not-due', 'in-time', 'late', 'not-stated'),
        due: anyText,
        delivered: anyText,
        daysLate: wholeFrom0,
      },
      required: ['state', 'daysLate'],
      open,
    },
    promises: {
      list: {
        members: {
          promise: {
            members: {
              id: someText,
              component: someText,
              count: wholeFrom0,
              state: oneOf(...states),
              within: {
                members: { value: wholeFrom0, unit: oneOf('days', 'working-days') },
                required: ['value', 'unit'],
              },
            },
            required: ['id', 'component', 'count', 'state'],
            open,
          },
          state: oneOf('kept', 'short', 'open'),
          proposed: wholeFrom0,
          merged: wholeFrom0,
          released: wholeFrom0,
          confirmed: wholeFrom0,
          late: wholeFrom0,
          withoutDays: wholeFrom0,
          hours: { members: { promised: decimal, stated: decimal }, required: ['stated'], open },
          rows: { list: anyJson },
        },
        required: ['promise', 'state', 'proposed', 'merged', 'released', 'confirmed', 'late', 'withoutDays', 'hours'],
        open,
      },
    },
    letters: { list: anyJson },
  },
  required: ['contract', 'period', 'on', 'record', 'promises', 'letters'],
  open,
}

/** @throws OseError `input-invalid`. */
export function checkComparison(call: string, comparison: Comparison): void {
  checkInput(call, { comparison: [shape, comparison] })
}
