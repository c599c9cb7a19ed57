import { escapeHtml } from '@opensource-experts/core/html'
import { plain } from './plain'

/**
 * Text in OpenDocument's XML, where spaces and tabs in a row would be read as one space (part 3, 6.1.2 of the standard).
 */
export function xml(text: string): string {
  return escapeHtml(plain(text))
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/gu, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`)
}
