import type { Expert } from '@opensource-experts/core'
import { firmKeys } from '../ids/firm-keys'
import { firmName } from './firm-name'
import { websiteOf } from './website-of'

/** What is compared of a firm. */
export type ComparedFirm = Pick<Expert, 'name' | 'ids' | 'website'>

/**
 * How sure it is that two entries are one firm. `certain`: a public number in common, or the front page of one website and
 * the same name. `probable`: one website, or a number in common beside one that differs. `possible`: the name alone.
 * `distinct`: their numbers differ. Only what is `certain` is joined.
 */
export type JoinConfidence = 'certain' | 'probable' | 'possible' | 'distinct' | 'none'

export interface JoinVerdict {
  readonly confidence: JoinConfidence
  /** What tells so. */
  readonly by?: 'number' | 'website-and-name' | 'website' | 'name' | 'correction'
  /** The number, the registered domain or the name that they share. */
  readonly value?: string
}

/** What is known of a firm for comparing, made once. */
export interface FirmMarks {
  readonly keys: readonly string[]
  readonly name: string
  readonly domain: string | undefined
  readonly site: string | undefined
  readonly front: boolean
}

export function firmMarks({ name, ids, website }: ComparedFirm): FirmMarks {
  const site = websiteOf(website)
  return {
    keys: firmKeys({ ids: ids ?? [] }),
    name: firmName(name),
    domain: site?.domain,
    site: site?.site,
    front: site?.front ?? false,
  }
}

/** Whether two entries of lists are one firm, how sure that is, and what tells so. */
export function compareMarks(a: FirmMarks, b: FirmMarks): JoinVerdict {
  const common = a.keys.find((key) => b.keys.includes(key))
  const differ = contradicts(a.keys, b.keys)
  if (common !== undefined) return { confidence: differ ? 'probable' : 'certain', by: 'number', value: common }
  if (differ) return { confidence: 'distinct', by: 'number' }
  const sameName = a.name !== '' && a.name === b.name
  if (a.domain !== undefined && a.domain === b.domain) {
    // Firms of a network share name and domain, each with a page of its own: the front page alone is the firm's.
    if (sameName && a.front && b.front && a.site === b.site)
      return { confidence: 'certain', by: 'website-and-name', value: a.domain }
    return { confidence: 'probable', by: 'website', value: a.domain }
  }
  return sameName ? { confidence: 'possible', by: 'name', value: a.name } : { confidence: 'none' }
}

/** Numbers of one register (of one country for VAT) that have none in common. */
export function contradicts(a: readonly string[], b: readonly string[]): boolean {
  const registerOf = (key: string) => (key.startsWith('VAT:') ? key.slice(0, 6) : key.slice(0, key.indexOf(':')))
  const registers = new Set(a.map(registerOf))
  return [...registers].some((register) => {
    const ours = a.filter((key) => registerOf(key) === register)
    const theirs = b.filter((key) => registerOf(key) === register)
    return theirs.length > 0 && !theirs.some((key) => ours.includes(key))
  })
}
