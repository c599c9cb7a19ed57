import type { DerogationText } from '../../resolve/derogation-text'

export const derogation: DerogationText = {
  intro: 'Social or employment condition: not provided for (French public procurement code, art. L2112-2-1).',
  ground: 'Ground',
  facts: 'Facts',
  grounds: {
    'available-solution': 'the need can be met by a solution that is immediately available',
    'no-sufficient-link': 'such a condition would have no sufficient link with the subject of the contract',
    'restricts-competition':
      'such a condition would restrict competition or make performance technically or economically difficult',
    'short-contract': 'the contract lasts less than six months',
  },
}
