/** The printed report: black on white, the colours of the charts, headings of tables on every page. */
export const REPORT_STYLES = `
@page { size: A4 landscape; margin: 12mm; }
:root { color-scheme: light; }
body { margin: 16px; background: #fff; color: #1f1f1f; font: 14px/1.4 'Segoe UI', system-ui, sans-serif; }
h1 { color: #0a4f52; font-size: 22px; }
h2 { margin: 24px 0 4px; font-size: 16px; break-after: avoid; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 15em 1fr; }
dt { color: #595959; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3px 8px; border-bottom: 1px solid #c8c8c8; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #0a6b6e; background: #dcebeb; }
tbody th { font-weight: 400; }
.number { text-align: end; white-space: nowrap; }
svg { display: block; width: 12em; height: 12px; }
.error { fill: #b10e1c; }
.query { fill: #e0a100; }
.warning { fill: #2b6cb0; }
@media print {
  body { margin: 0; font-size: 9pt; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
