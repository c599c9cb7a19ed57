// Text for a page: an entry of its own, for those who write one.
export { escapeHtml, withoutControls } from './escape-html'
export { type Html, html, joinHtml } from './html'
export { sheetStyle } from './sheet-style'
