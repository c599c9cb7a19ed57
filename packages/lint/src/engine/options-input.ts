import {
  anyFunction,
  anyObject,
  anyText,
  type Leaf,
  type Members,
  oneOf,
  readDecimal,
  type Shape,
} from '@opensource-experts/core'
import type { Preset } from './rule'

const decimal: Leaf = (value) =>
  (typeof value === 'number' || typeof value === 'string') && readDecimal(value)
    ? undefined
    : { code: 'invalid', message: 'must be a number or a decimal string such as "12.5"' }

const presetNames: readonly Preset[] = ['recommended', 'eu', 'fr', 'it', 'be', 'de', 'pt', 'house']

/** A rule, of the project's or of others. */
const rule: Members = {
  members: { id: anyText, check: anyFunction },
  required: ['id', 'check'],
  open: true,
}

/** Sentences by language and id. */
export const textsInput: Shape = { named: { named: anySentence } }
export const rulesInput: Shape = { list: rule }

/** What `lint` is called with beside the document. Which rules and limits there are is told by errors of their own. */
export const lintOptions: Members = {
  members: {
    suppressions: {
      list: {
        members: { ruleId: anyText, criterion: anyText, lot: anyText, reason: anyText },
        required: ['ruleId'],
        open: true,
      },
    },
    severities: { named: oneOf('error', 'warning', 'info', 'off') },
    locale: anyText,
    texts: textsInput,
    params: { named: { named: decimal } },
    presets: { list: oneOf(...presetNames) },
    rules: rulesInput,
    words: {
      list: {
        members: {
          language: anyText,
          extent: oneOf('whole', 'part'),
          words: { named: anyText },
          further: { list: { named: anyText } },
          firmRecord: anyFunction,
        },
        required: ['language', 'words'],
      },
    },
    helpBase: anyText,
    clauses: anyFunction,
  },
}

function anySentence(value: unknown) {
  return typeof value === 'string' ? undefined : anyObject(value, {})
}
