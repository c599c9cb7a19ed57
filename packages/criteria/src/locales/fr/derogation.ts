import type { DerogationText } from '../../resolve/derogation-text'

export const derogation: DerogationText = {
  intro:
    'Condition relative au domaine social ou à l’emploi : non prévue (code de la commande publique, art. L2112-2-1).',
  ground: 'Motif',
  facts: 'Faits',
  grounds: {
    'available-solution': 'le besoin peut être satisfait par une solution immédiatement disponible',
    'no-sufficient-link': 'une telle condition ne présenterait pas de lien suffisant avec l’objet du marché',
    'restricts-competition':
      'une telle condition restreindrait la concurrence ou rendrait l’exécution techniquement ou économiquement difficile',
    'short-contract': 'la durée du marché est inférieure à six mois',
  },
}
