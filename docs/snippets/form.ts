import {
  type Criterion,
  type FormOptions,
  formatRefusal,
  fromForm,
  type Procurement,
  planForm,
  toForm,
} from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'

const form: FormOptions = { decimals: ',', language: 'fr', lots: [{ id: 'LOT-0001' }, { id: 'LOT-0002' }] }
const procurement: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  languages: ['fr'],
  cpv: ['72267000'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Moteur de recherche' } },
    { id: 'LOT-0002', title: { fr: 'Conversion' } },
  ],
  criteria: fromForm(
    [
      { lot: '1', name: 'Prix', type: 'price', weight: '60,0' },
      { lot: '1', name: 'Valeur technique', weight: '40,0' },
      { lot: '2', name: 'Prix', type: 'price', weight: '52,5' },
      { lot: '2', name: 'Valeur technique', weight: '47,5' },
    ],
    form,
  ),
}
const accepted: Criterion[] = proposeCriteria(procurement, { level: 'basic' }).slice(0, 1)
void [formatRefusal, planForm, toForm]
