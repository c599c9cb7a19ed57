import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withChanged, withLot } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Advice without the question.',
      procurement: withLot({ activities: ['advice'] }),
      findings: [{ path: '/lots/0/activities', severity: 'info' }],
    },
    {
      title: 'It is not known what is done.',
      procurement: withLot({ activities: undefined }),
      findings: [],
      notChecked: ['/lots/0/activities'],
    },
    {
      title: 'Advice, with the question.',
      procurement: withLot(
        { activities: ['advice'] },
        selecting({ fr: 'Déclaration d’absence de conflit d’intérêts.' }, { tags: ['conflict'] }),
      ),
      findings: [],
    },
    {
      title: 'Advice, and a selection criterion about something else.',
      procurement: withLot({ activities: ['advice'] }, selecting({ fr: 'Capacité.' }, { tags: ['capacity'] })),
      findings: [{ path: '/lots/0/activities', severity: 'info' }],
    },
    {
      title: 'Advice, and the question asked of tenders.',
      procurement: withLot({ activities: ['advice'] }, withChanged({ method: { tags: ['conflict'] } })),
      findings: [{ path: '/lots/0/activities', severity: 'info' }],
    },
    {
      title: 'Advice, and a criterion whose marks are not known.',
      procurement: withLot(
        { activities: ['advice'] },
        selecting({ fr: 'Capacité.' }, { tags: undefined, origin: 'notice' }),
      ),
      findings: [],
    },
  ],
}
