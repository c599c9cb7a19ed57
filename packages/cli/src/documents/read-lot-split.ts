import type { LotSplit } from '@opensource-experts/adapters-ted'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'

/** How a lot is to be divided; what is wrong in it is told by the function that divides. */
export function readLotSplit(context: Context, file: string): Promise<LotSplit> {
  return readJson(context, file, (value) => value as LotSplit)
}
