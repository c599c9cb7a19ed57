import type { Html } from '@opensource-experts/core/html'

/** How a page of differences looks, on a screen from 320 pixels and on paper. Contrast is at least 7 to 1. */
export const diffStyle: Html = {
  markup: `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1a1a1a; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
.files { margin: 0; } .files div { display: flex; gap: .6rem; } dt { font-weight: 600; min-width: 4rem; } dd { margin: 0; }
nav ul { padding-left: 1.2rem; } a { color: #0b3d91; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 1rem; } th, td { border: 1px solid #767676; padding: .5rem .65rem; text-align: left; vertical-align: top; }
thead th { background: #e9edf2; } tbody th { font-weight: 600; } code { display: block; font-size: .8rem; font-weight: 400; color: #474747; }
.op { display: inline-block; border: 1px solid currentColor; border-radius: .2rem; padding: 0 .35rem; font-size: .8rem; } .insert .op { color: #0f4d1c; } .remove .op { color: #7d1010; } .replace .op { color: #5a4100; }
td p { margin: 0 0 .6rem; white-space: pre-line; } td p:last-child { margin-bottom: 0; } del { background: #fbe3e3; text-decoration: line-through; } ins { background: #e0f3e2; text-decoration: underline; }
.absent, .kept, .word { color: #474747; font-size: .9em; }
@media (max-width: 40rem) { table, thead, tbody, tr, th, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } tr { border: 1px solid #767676; margin-bottom: .75rem; } tbody th, td { border-width: 0 0 1px; } tr td:last-child { border-bottom: 0; } td::before { content: attr(data-label); display: block; font-size: .8rem; font-weight: 600; } }
@media print { main { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } a { color: inherit; } * { print-color-adjust: exact; } }
`,
}
