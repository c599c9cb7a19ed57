import type { Html } from '@opensource-experts/core/html'

/** How the page looks: narrow screens, dark ones, and paper. Its colours keep a contrast of 7 to 1 with their ground. */
export const pageStyle: Html = {
  markup: `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1f; --quiet: #4a4a55; --line: #b9bcc6; --link: #0b3d91; --note: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --ground: #15161a; --ink: #f0f0f3; --quiet: #c3c6d0; --line: #50535e; --link: #a9c8ff; --note: #3a3010; } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; overflow-wrap: anywhere; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { left: -999rem; position: absolute; } .skip:focus { background: var(--ground); left: 1rem; padding: .5rem; top: .5rem; }
.note { background: var(--note); border: 1px solid var(--line); padding: .6rem .8rem; }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: minmax(8rem, 12rem) 1fr; margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0; }
dd ul { list-style: none; margin: 0; padding: 0; } time { white-space: nowrap; } .from { color: var(--quiet); font-size: .875rem; }
article { border-top: 1px solid var(--line); padding: 1rem 0; } article:target { border-left: 4px solid var(--link); padding-left: .8rem; }
.software { columns: 18rem; list-style: none; padding: 0; } .software li { break-inside: avoid; margin-bottom: .8rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { :root { --ground: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000; --note: #fff; } body { font-size: 9.5pt; max-width: none; padding: 0; } .skip { display: none; } article { break-inside: avoid; } h2 { break-after: avoid; } }
`,
}
