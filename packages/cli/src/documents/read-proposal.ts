import { parseProcurement } from '@opensource-experts/core'
import { type ComparedProposal, propose } from '@opensource-experts/criteria'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { needOf } from './read-need'
import { catalogueOf } from './resolve-clauses'
import { insideWrapper, unwrap } from './unwrap'

/**
 * An earlier proposal: what `propose --json` printed, its procurement alone, or the earlier need.
 * @throws OseError that names the file and the place.
 */
export function readProposal(context: Context, file: string): Promise<ComparedProposal> {
  return readJson(context, file, (content) => {
    const { value, at } = unwrap(content)
    const isProcurement = at !== '' || (isRecord(value) && 'lots' in value && 'criteria' in value)
    if (!isProcurement) return propose(needOf(content, file), catalogueOf(context))
    const procurement = insideWrapper(at, () => parseProcurement(value, { file, mode: 'read' }).value)
    const keys = isRecord(content) && at !== '' ? content.keys : undefined
    return isRecord(keys) ? { procurement, keys: keys as Readonly<Record<string, string>> } : { procurement }
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
