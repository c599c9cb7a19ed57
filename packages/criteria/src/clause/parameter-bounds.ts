import type { ChoiceParameter, ClauseParameter } from './clause'

/** What a parameter admits, in words, for error messages and documentation. */
export function parameterBounds(parameter: ClauseParameter): string {
  switch (parameter.type) {
    case 'integer':
      return `a whole number (${parameter.unit}) from ${parameter.min} to ${parameter.max}`
    case 'decimal':
      return `a number (${parameter.unit}) from ${parameter.min} to ${parameter.max}`
    case 'text':
      return `a text of ${parameter.minLength} to ${parameter.maxLength} characters, without line break or curly bracket`
    case 'url':
      return `an address (http or https) of at most ${parameter.maxLength} characters`
    case 'names':
      return `a list of 1 to ${parameter.maxItems} names, without curly brackets`
    case 'choice':
      return `one of ${optionsOf(parameter)}`
    case 'choices':
      return `one or several of ${optionsOf(parameter)}`
    case 'statement':
      return 'true; where the answer is no, this clause cannot be used'
  }
}

function optionsOf({ options, laws = {} }: ChoiceParameter): string {
  const said = options.map((option) => {
    const law = Object.hasOwn(laws, option) ? laws[option] : undefined
    return law === undefined ? option : `${option} (only under the law of ${law})`
  })
  return said.join(', ')
}
