import { anyText, flag, oneOf, type Shape } from '@opensource-experts/core'

const texts: Shape = { list: anyText }
const localized: Shape = { named: anyText }
const place = { ruleId: anyText, criterion: anyText, lot: anyText, reason: anyText }

/** Options of `onePage`. */
export const onePageShape: Shape = { members: { language: anyText } }

/** Options of `tenderDocuments`. */
export const optionsShape: Shape = {
  members: {
    language: anyText,
    programme: {
      list: {
        members: { name: localized, lots: texts, after: texts, decision: localized },
        required: ['name', 'lots', 'decision'],
        open: true,
      },
    },
    internal: {
      members: {
        suppressions: { list: { members: place, required: ['ruleId', 'reason'] } },
        // Reasons of `propose` say where they belong as well.
        reasons: { list: { members: { text: anyText }, required: ['text'], open: true } },
        findings: texts,
        questions: texts,
        operators: { list: { members: { lot: anyText, names: texts }, required: ['names'] } },
        previews: texts,
      },
    },
  },
}

const block: Shape = {
  by: 'type',
  cases: {
    text: { members: { type: oneOf('text'), text: anyText }, required: ['text'] },
    open: { members: { type: oneOf('open'), text: anyText, what: anyText }, required: ['text'] },
    list: { members: { type: oneOf('list'), items: texts }, required: ['items'] },
    table: {
      members: {
        type: oneOf('table'),
        caption: anyText,
        columns: { list: { members: { text: anyText, numeric: flag }, required: ['text'] } },
        rows: { list: texts },
        total: texts,
      },
      required: ['caption', 'columns', 'rows'],
    },
    field: {
      members: {
        type: oneOf('field'),
        label: anyText,
        room: { either: [oneOf('line', 'lines'), texts], says: 'must be "line", "lines" or a list of texts' },
      },
      required: ['label', 'room'],
    },
  },
}

const section: Shape = {
  members: {
    number: anyText,
    heading: anyText,
    blocks: { list: block },
    // Sections hold sections.
    get sections(): Shape {
      return { list: section }
    },
  },
  required: ['number', 'heading', 'blocks', 'sections'],
}

/** A document, as `tenderDocuments` gives it. */
export const documentShape: Shape = {
  members: {
    kind: oneOf('consultation-rules', 'ccap', 'cctp', 'answer-frame', 'internal-file', 'one-page'),
    audience: oneOf('tender-documents', 'internal-file'),
    language: anyText,
    title: anyText,
    subject: anyText,
    notice: anyText,
    sections: { list: section },
    provenance: { members: { heading: anyText, lines: texts }, required: ['heading', 'lines'] },
  },
  required: ['kind', 'audience', 'language', 'title', 'sections', 'provenance'],
}
