// Every language at once, for programs that are not counted by the byte; a page imports one (`./texts/fr`).
export { lintMessages } from '../generated/texts-by-language'
export { format, formatAdvice, formatFamily, formatQuestion } from './sentences'
