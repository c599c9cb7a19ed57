import type { ClauseParam } from '@opensource-experts/core'
import type { ClauseParameter } from './clause'

/** A value of each parameter: the one that makes the longest text, or the shortest. */
export function extremeValues(
  parameters: Readonly<Record<string, ClauseParameter>>,
  end: 'longest' | 'shortest',
): Record<string, ClauseParam> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]): [string, ClauseParam][] => {
      const value = extreme(parameter, end === 'longest')
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function extreme(parameter: ClauseParameter, longest: boolean): ClauseParam | undefined {
  switch (parameter.type) {
    case 'integer':
    case 'decimal':
      return longest ? parameter.max : parameter.min
    case 'text':
      return 'W'.repeat(longest ? parameter.maxLength : parameter.minLength)
    case 'url':
      return `https://git.example.org/${'w'.repeat(longest ? parameter.maxLength - 24 : 1)}`
    case 'names':
      return longest ? ['Moteur A', 'Moteur B', 'Convertisseur C'] : undefined
    case 'choice':
      return [...parameter.options].sort((a, b) => (longest ? b.length - a.length : a.length - b.length))[0]
    case 'choices':
      return longest ? parameter.options : parameter.options.slice(0, 1)
    case 'statement':
      return true
  }
}
