import { InvalidArgumentError, Option } from 'commander'
import { flagOf, type OptionSpec } from '../declaration/option-spec'
import { languages } from '../words/language'

/**
 * An option as commander reads it. One value may be given once: the last of two would win in silence. `many` adds each
 * value to those before.
 */
export function commanderOption(name: string, spec: OptionSpec): Option {
  const { description, value, choices, fallback, required = false, many = false } = spec
  const option = new Option(value === undefined ? flagOf(name) : `${flagOf(name)} <${value}>`, description)
  if (value === undefined) return option
  // Before the parser, which it would replace: the choices stay for the help page.
  if (choices) option.choices(choices)
  let given = false
  option.argParser<string | readonly string[]>((text, before = []) => {
    if (given && !many) throw new InvalidArgumentError('It is given twice.')
    given = true
    if (text.trim() === '') throw new InvalidArgumentError('It is empty.')
    if (choices && !choices.includes(text)) throw notAmong(choices)
    return many ? [...before, text] : text
  })
  if (fallback !== undefined) option.default(fallback)
  return option.makeOptionMandatory(required)
}

/** `--lang fr`, `--lang fr-BE`. The language of the system is not asked: the same call gives the same text anywhere. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the reports')
    .choices(languages)
    .default(languages[0])
    .argParser((value: string) => {
      const tag = value.split('-')[0]?.toLowerCase() ?? ''
      if (languages.some((each) => each === tag)) return tag
      throw notAmong(languages)
    })
}

function notAmong(choices: readonly string[]): InvalidArgumentError {
  return new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
}
