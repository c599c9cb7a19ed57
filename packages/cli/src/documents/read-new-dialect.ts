import type { NewDialect } from '@opensource-experts/adapters-ted'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'

/** What the buyer says on the way to SDK 1.12; what is wrong in it is told by the function that moves. */
export function readNewDialect(context: Context, file: string): Promise<NewDialect> {
  return readJson(context, file, (value) => value as NewDialect)
}
