import type { ClaimedPerson, Claims } from '../model/claims'

export const salt = '0123456789abcdef0123456789abcdef'

const adaClaimed: ClaimedPerson = { id: 'ada', emails: ['ada@tenderer.example'], basis: 'employee' }

export function makeClaims(repository: string, changes: Partial<Claims> = {}): Claims {
  return {
    schemaVersion: '1',
    tenderer: { name: 'Tenderer', ids: [{ scheme: 'SIREN', value: '000000000' }], domains: ['tenderer.example'] },
    window: { from: '2025-01-01', to: '2025-12-31' },
    people: [adaClaimed],
    projects: [{ name: 'Engine A', repository }],
    ...changes,
  }
}

export const benClaimed: ClaimedPerson = { id: 'ben', emails: ['ben@tenderer.example'], basis: 'partner' }
export const bothClaimed: readonly ClaimedPerson[] = [adaClaimed, benClaimed]
