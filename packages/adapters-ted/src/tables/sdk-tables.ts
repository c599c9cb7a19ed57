import { sdk_1_10 } from './generated/sdk-1.10'
import { sdk_1_11 } from './generated/sdk-1.11'
import { sdk_1_12 } from './generated/sdk-1.12'
import { sdk_1_13 } from './generated/sdk-1.13'
import { sdk_1_14 } from './generated/sdk-1.14'
import { sdk_1_15 } from './generated/sdk-1.15'
import type { SdkTable } from './sdk-table'

export type { SdkTable } from './sdk-table'

const tables: readonly SdkTable[] = [sdk_1_10, sdk_1_11, sdk_1_12, sdk_1_13, sdk_1_14, sdk_1_15]

/** SDK minors that can be written, oldest first. */
export const supportedMinors: readonly string[] = ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15']

/** The facts of an SDK minor such as `1.13`; undefined where that minor cannot be written. */
export function tableFor(minor: string): SdkTable | undefined {
  return tables.find((table) => table.minor === minor)
}
