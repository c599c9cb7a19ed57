import { InvalidArgumentError, Option } from 'commander'

interface SingleOptions {
  readonly choices?: readonly string[]
  readonly fallback?: string
  readonly required?: boolean
}

/** An option with one value, which may be given once: the last of two would win in silence. */
export function single(flags: string, description: string, options: SingleOptions = {}): Option {
  const { choices, fallback, required = false } = options
  let given = false
  const option = new Option(flags, description)
  // After `choices`, which would bring a parser of its own: it stays for the help page.
  if (choices) option.choices(choices)
  option.argParser((value: string) => {
    if (given) throw new InvalidArgumentError('It is given twice.')
    given = true
    if (value.trim() === '') throw new InvalidArgumentError('It is empty.')
    if (choices && !choices.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return value
  })
  if (fallback !== undefined) option.default(fallback)
  return option.makeOptionMandatory(required)
}

/** An option that may be given several times; each adds a value. */
export function several(flags: string, description: string, choices?: readonly string[]): Option {
  const option = new Option(flags, description)
  if (choices) option.choices(choices)
  return option.argParser((value: string, values: readonly string[] = []) => {
    if (value.trim() === '') throw new InvalidArgumentError('It is empty.')
    if (choices && !choices.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return [...values, value]
  })
}

/** `--lang fr`, `--lang fr-BE`. The language of the system is not asked: the same call gives the same text anywhere. */
export function language(): Option {
  const languages = ['en', 'fr']
  return new Option('--lang <language>', 'language of the reports')
    .choices(languages)
    .default('en')
    .argParser((value: string) => {
      const tag = value.split('-')[0]?.toLowerCase() ?? ''
      if (languages.includes(tag)) return tag
      throw new InvalidArgumentError(`Allowed choices are ${languages.join(', ')}.`)
    })
}

export function weights(): Option {
  return single('--weights <policy>', 'how present weights make room for new ones', {
    choices: ['refuse', 'scale', 'price'],
    fallback: 'refuse',
  })
}

export function packs(): Option {
  return single('--packs <folder>', 'folder of the rule packs (default: OSE_PACKS, else the user cache)')
}
