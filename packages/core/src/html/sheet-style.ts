import type { Html } from './html'

/** How a page to read and sign looks, on a screen and on paper. */
export const sheetStyle: Html = {
  markup: `
body { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #1a1a1a; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .45rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } thead th { background: #eef1f4; } tbody th[scope=row] { width: 8rem; background: #f7f8f9; }
.texts td { hyphens: auto; } .texts td p { margin: 0 0 .6rem; } .texts td p:last-child { margin-bottom: 0; }
.level th { background: #dde5ec; font-size: 1.05rem; } ol { margin: 0; padding-left: 1.4rem; }
.memory { background: #fff3d6; font-weight: 600; } .box { white-space: nowrap; } code { overflow-wrap: anywhere; font-size: .8rem; }
.note { color: #444; font-size: .92rem; }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; } .boxes div { border: 1px solid #999; padding: .4rem .6rem; min-height: 4rem; }
.boxes .wide { grid-column: 1 / -1; min-height: 8rem; } .boxes dt { font-weight: 600; } .boxes dd { margin: 0; }
@media (max-width: 40rem) { body { padding: 0 .75rem; margin: 1rem auto; overflow-wrap: anywhere; } table, tbody, tr, th, td { display: block; } thead { display: none; } th, td { border-width: 0 0 1px; } tbody th[scope=row] { width: auto; } tr { border: 1px solid #999; margin-bottom: .75rem; } .box { white-space: normal; } .boxes { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt; } tr, .boxes div { break-inside: avoid; } h2 { break-after: avoid; } .note { font-size: .92em; } }
`,
}
