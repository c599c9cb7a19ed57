import { expectText } from '../errors/expect-input'
import { normaliseWord } from '../text/normalise-word'

/** Beginnings of words, French and English. They only lead to a question: is this criterion environmental? */
const beginnings = [
  ...[
    'environ',
    'ecolog',
    'ecoconc',
    'ecorespons',
    'durab',
    'carbon',
    'climat',
    'energ',
    'sobriet',
    'recycl',
    'dechet',
  ],
  ...['sustainab', 'climate', 'emission', 'waste', 'circular', 'renewable', 'reemploi', 'refurbish', 'reconditionn'],
  ...['co2', 'ges', 'ghg', 'acv', 'lca', 'green'],
]
const whole = new Set(['ges', 'ghg', 'acv', 'lca', 'green', 'co2'])

export function mentionsEnvironment(text: string): boolean {
  expectText('mentionsEnvironment', 'text', text)
  const words = normaliseWord(text).match(/[a-z0-9]+/gu) ?? []
  return words.some((word) => beginnings.some((start) => (whole.has(start) ? word === start : word.startsWith(start))))
}
