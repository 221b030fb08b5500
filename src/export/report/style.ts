/** The report's look, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light; --ink: #1a1a1a; --soft: #555; --rule: #ddd; --accent: #1f4e5f; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem; color: var(--ink); background: #fff;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { margin: 0 0 .25rem; color: var(--accent); font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .5rem; color: var(--accent); font-size: 1.2rem; }
header p, .note, footer { color: var(--soft); }
header p { margin: 0; }
.organisation { font-weight: 600; }
.note { margin: 0 0 .5rem; font-size: .9rem; }
section { margin: 2rem 0; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.tiles div { padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: 6px; display: flex; flex-direction: column-reverse; }
.tiles dt { color: var(--soft); font-size: .9rem; }
.tiles dd { margin: 0; font-size: 1.75rem; font-weight: 600; line-height: 1.2; }
.chart { margin: .75rem 0 1rem; }
.chart svg { display: block; max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: bottom; }
th { font-weight: 600; }
tbody th, thead th:first-child { text-align: left; font-weight: 400; white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
thead th { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .85rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  section { break-inside: avoid; }
  #rules { break-inside: auto; }
  tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  @page { size: A4; margin: 18mm; }
}
`;
