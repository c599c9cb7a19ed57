import type { EspdReading } from '@opensource-experts/adapters-ted/espd'
import type { Procurement } from '@opensource-experts/core'

/** A request as a procurement, to be shown: its lots have no names of their own. */
export function espdProcurement({ lots, criteria }: EspdReading, language: string): Procurement {
  return {
    schemaVersion: '1',
    languages: [language],
    lots: (lots.length > 0 ? lots : ['LOT-0000']).map((id) => ({ id, title: {} })),
    criteria,
  }
}
