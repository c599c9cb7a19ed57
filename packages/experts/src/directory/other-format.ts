/** A file of experts or software that is well known and is no directory. */
export interface OtherFormat {
  readonly name: string
  /** What it is, and what to do: whole sentences. */
  readonly advice: string
}

interface KnownFormat extends OtherFormat {
  readonly is: (value: unknown) => boolean
}

const ask = 'Ask its publisher for the firms, or write a directory of your own and name this file as the source.'

const known: readonly KnownFormat[] = [
  {
    name: 'a publiccode.yml',
    advice: `It describes one piece of software. The contractors that it names may stand in a directory, as who maintains it. ${ask}`,
    is: (value) => has(value, 'publiccodeYmlVersion'),
  },
  {
    name: 'the answer of a catalogue of publiccode.yml files (Developers Italia)',
    advice: `It lists software and no firms. ${ask}`,
    is: (value) => has(first(member(value, 'data')), 'publiccodeYml'),
  },
  {
    name: 'the SILL (list of software recommended to the French State)',
    advice: `It lists software and no firms. ${ask}`,
    is: (value) =>
      [
        'comptoirDuLibreOrgId',
        'isFromFrenchPublicService',
        'isFromFrenchPublicServices',
        'mimGroup',
        'softwareSillId',
      ].some((key) => has(first(value), key)) ||
      ['softwareName', 'isPresentInSupportContract'].every((key) => has(first(value), key)),
  },
  {
    name: 'the list of providers for the SILL (CNLL)',
    advice: `It names firms by software, without the day and the source of each fact. ${ask}`,
    is: (value) => has(first(value), 'prestataires') && has(first(value), 'sill_id'),
  },
  {
    name: 'the export of the Comptoir du Libre',
    advice: `It lists software and its providers in a form of its own. ${ask}`,
    is: (value) => Array.isArray(member(value, 'softwares')) && has(value, 'date_of_export'),
  },
  {
    name: 'an answer of the search for companies (recherche-entreprises)',
    advice: `It says what a company is, not what it offers. ${ask}`,
    is: (value) => has(first(member(value, 'results')), 'siren'),
  },
]

/** What a value is, where it is known and no directory. */
export function otherFormat(value: unknown): OtherFormat | undefined {
  return known.find(({ is }) => is(value))
}

function member(value: unknown, key: string): unknown {
  return has(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}
