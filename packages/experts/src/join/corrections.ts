import { anyText, checkInput, defined, type Members, OseError, someText } from '@opensource-experts/core'
import { directoryLimits } from '../directory/directory-limits'
import { yamlDocument, yamlValue } from '../directory/yaml-document'

/** Entries that the keeper of the file knows to be one firm, or not to be. */
export interface Correction {
  /** Two or more: `SIREN:000000018`, `LEI:...`, `VAT:...`, or `<source>:<id of the firm there>`. */
  readonly firms: readonly string[]
  /** Why, in words. */
  readonly reason?: string
}

export interface Corrections {
  readonly same: readonly Correction[]
  readonly distinct: readonly Correction[]
}

export const noCorrections: Corrections = { same: [], distinct: [] }

const listInput = { list: { members: { firms: { list: someText }, reason: anyText }, required: ['firms'] } } as const

/** Corrections as they are given. */
export const correctionsInput: Members = {
  members: { same: listInput, distinct: listInput },
  required: ['same', 'distinct'],
}

const most = 10_000
const optionsInput: Members = { members: { file: anyText } }

/**
 * Reads a file of corrections (YAML, or JSON, which is YAML):
 *
 *     same: [{ firms: ['SIREN:000000018', 'comptoir:comptoir-firm-7001'], reason: told by the firm }]
 *     distinct: [{ firms: ['cnll:siren-000000026', 'comptoir:comptoir-firm-7002'] }]
 *
 * @throws OseError `corrections-invalid` that names the place.
 */
export function parseCorrections(text: string, options: { readonly file?: string } = {}): Corrections {
  checkInput('parseCorrections', { text: [anyText, text], options: [optionsInput, options] })
  const { file } = options
  const fail = (why: string): never => {
    const message = `The corrections cannot be used: ${why}. Correct the file.`
    throw new OseError('corrections-invalid', message, defined({ file }))
  }
  if (text.length > directoryLimits.yamlCharacters)
    fail(`they have more than ${directoryLimits.yamlCharacters} characters`)
  const value = readYaml(text, file, fail)
  if (value === null) return noCorrections
  if (typeof value !== 'object' || Array.isArray(value)) return fail('they are no map of same and distinct')
  const unknown = Object.keys(value).find((key) => key !== 'same' && key !== 'distinct')
  if (unknown !== undefined) fail(`there is no member "${unknown.slice(0, 60)}", only same and distinct`)
  const { same, distinct } = value as Readonly<Record<string, unknown>>
  return { same: listOf(same, '/same', fail), distinct: listOf(distinct, '/distinct', fail) }
}

function readYaml(text: string, file: string | undefined, fail: (why: string) => never): unknown {
  try {
    return yamlValue(yamlDocument(text), directoryLimits, file)
  } catch (error) {
    return fail(error instanceof Error ? error.message.replace(/^The directory cannot be read: |\.$/gu, '') : 'no YAML')
  }
}

function listOf(value: unknown, path: string, fail: (why: string) => never): Correction[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > most) return fail(`${path} must be a list of at most ${most}`)
  return value.map((entry: unknown, index) => {
    const at = `${path}/${index}`
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return fail(`${at} must have firms`)
    const { firms, reason, ...others } = entry as Readonly<Record<string, unknown>>
    if (Object.keys(others).length > 0) return fail(`${at} has members other than firms and reason`)
    if (!Array.isArray(firms) || firms.length < 2 || firms.length > 20)
      return fail(`${at}/firms must name 2 to 20 firms`)
    const names = firms.map((name: unknown) =>
      typeof name === 'string' && /^[^\s:][^:]*:\S.*$/u.test(name)
        ? name
        : fail(`${at}/firms must be written like SIREN:000000018 or cnll:siren-000000018`),
    )
    if (reason !== undefined && typeof reason !== 'string') return fail(`${at}/reason must be text`)
    return { firms: names, ...defined({ reason }) }
  })
}
