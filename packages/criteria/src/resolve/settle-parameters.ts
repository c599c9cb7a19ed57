import {
  type ClauseParam,
  defined,
  formatMessage,
  nearestKey,
  OseError,
  parseDecimal,
  reaches,
  toDecimalValue,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { Clause, ClauseParameter, Level, ParameterRule } from '../clause/clause'
import { defaultOf } from '../clause/default-of'
import { lawArgument, lawWord } from '../clause/law'
import { parameterBounds } from '../clause/parameter-bounds'
import { asList, isAdmitted } from './is-admitted'

export interface SettleOptions {
  readonly catalogue: Catalogue
  /** Names of the software of the lots concerned; undefined where they are not known. */
  readonly components?: readonly string[]
  /** ISO code of the State: options that are another State's are refused. Absent: not known. */
  readonly jurisdiction?: string
  /** Id of the criterion, for the error. */
  readonly criterion?: string
  /** JSON Pointer of the criterion, for the error. */
  readonly path?: string
}

type Values = Readonly<Record<string, ClauseParam>>

/**
 * The parameters of a clause at a level: those given, else the defaults.
 * @throws OseError `clause-param-missing` or `clause-param-invalid`, with meaning and bounds of each.
 */
export function settleParameters(clause: Clause, level: Level, given: Values, options: SettleOptions): Values {
  const values: Record<string, ClauseParam> = {}
  const missing: string[] = []
  refuseUnknown(clause, given, options)
  for (const [name, parameter] of Object.entries(clause.parameters)) {
    const value = given[name] ?? defaultOf(parameter, level, options.components)
    if (value !== undefined) {
      values[name] = settled(clause, name, parameter, value, options)
    } else if (isNeeded(parameter, level)) missing.push(name)
  }
  if (missing.length > 0) throw failure('clause-param-missing', clause, missing, options, 'needs')
  for (const rule of clause.parameterRules ?? []) refuseBroken(clause, rule, values, options)
  return values
}

function isNeeded({ type, optional, levels }: ClauseParameter, level: Level): boolean {
  return !optional && type !== 'names' && (levels?.includes(level) ?? true)
}

function settled(
  clause: Clause,
  name: string,
  parameter: ClauseParameter,
  value: ClauseParam,
  options: SettleOptions,
): ClauseParam {
  if (!isAdmitted(parameter, value) || isForeign(parameter, value, options.jurisdiction))
    throw failure('clause-param-invalid', clause, [name], options, 'cannot use', value)
  if (parameter.type === 'names' || parameter.type === 'choices') return asList(value)
  if (parameter.type !== 'integer' && parameter.type !== 'decimal') return value
  const number = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined
  return number ? toDecimalValue(number) : value
}

/** An option that belongs to the law of one State, where the contract is another's. */
function isForeign(parameter: ClauseParameter, value: ClauseParam, jurisdiction: string | undefined): boolean {
  if (parameter.type !== 'choice' && parameter.type !== 'choices') return false
  const { laws = {} } = parameter
  return asList(value).some((option) => {
    const law = Object.hasOwn(laws, option) ? laws[option] : undefined
    return law !== undefined && reaches(law, jurisdiction) === false
  })
}

function refuseUnknown(clause: Clause, given: Values, options: SettleOptions): void {
  const known = Object.keys(clause.parameters)
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const nearest = nearestKey(unknown, known)
  const hint = nearest ? `Did you mean "${nearest}"?` : `Its parameters are ${known.join(', ')}.`
  throw new OseError('clause-param-invalid', `${subject(clause, options)} has no parameter "${unknown}". ${hint}`, {
    path: `${options.path ?? ''}/clause/params/${unknown}`,
    facts: { clause: clause.id, criterion: options.criterion, parameter: unknown, known },
  })
}

function refuseBroken(clause: Clause, rule: ParameterRule, values: Values, options: SettleOptions): void {
  const number = (name: string) => Number(values[name])
  const says =
    rule.rule === 'sum'
      ? rule.of.reduce((sum, name) => sum + number(name), 0) === rule.equals
        ? undefined
        : `${rule.of.join(', ')} must add up to ${rule.equals}`
      : number(rule.lesser) < number(rule.greater)
        ? undefined
        : `${rule.lesser} must be less than ${rule.greater}`
  if (says === undefined) return
  throw new OseError('clause-param-invalid', `${subject(clause, options)}: ${says}. Change these parameters.`, {
    path: `${options.path ?? ''}/clause/params`,
    facts: { clause: clause.id, criterion: options.criterion, rule },
  })
}

function failure(
  code: 'clause-param-missing' | 'clause-param-invalid',
  clause: Clause,
  names: readonly string[],
  options: SettleOptions,
  verb: string,
  value?: ClauseParam,
) {
  const texts = options.catalogue.texts
  const spoken = texts.en ?? Object.values(texts)[0]
  const words = spoken?.clauses[clause.id]?.parameters
  const parameters = names.flatMap((name) => {
    const parameter = clause.parameters[name]
    return parameter
      ? [
          {
            name,
            meaning: formatMessage(
              words?.[name] ?? '',
              { [lawArgument]: lawWord(undefined) },
              spoken?.language ?? 'en',
            ),
            admits: parameterBounds(parameter),
          },
        ]
      : []
  })
  const said = parameters.map(({ name, meaning, admits }) => `${name} (${meaning.replace(/\.$/u, '')}): ${admits}`)
  const shown = value === undefined ? '' : ` ${JSON.stringify(value)} for`
  return new OseError(
    code,
    `${subject(clause, options)} ${verb}${shown} ${said.join('; ')}. Give it under clause.params.`,
    {
      path: `${options.path ?? ''}/clause/params/${names[0] ?? ''}`,
      facts: { clause: clause.id, criterion: options.criterion, parameters, ...defined({ value }) },
    },
  )
}

function subject(clause: Clause, { criterion }: SettleOptions): string {
  return criterion === undefined ? `Clause ${clause.id}` : `Criterion ${criterion}: clause ${clause.id}`
}
