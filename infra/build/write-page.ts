/** A page's HTML names its program as it lies in the source (`./main.tsx`); here it gets the names as served. */

const PROGRAM = /(<script\b[^>]*\bsrc=")(?:\.\/)?(?:main\.tsx|main\.ts|main\.js)(")/g;
const STYLES = /<link\b[^>]*\bhref="(?:\.\/)?main\.css"[^>]*>\s*/g;

/** `name` is the page's, such as `taskpane`; its program is served as `taskpane.js`, its styles as `taskpane.css`. */
export function writePage(html: string, name: string, hasStyles: boolean): string {
  const page = html.replace(PROGRAM, `$1./${name}.js$2`).replace(STYLES, '');
  if (!page.includes(`"./${name}.js"`))
    throw new Error(`${name}: the page does not start its program ("./main.tsx")`);
  if (!hasStyles || page.includes(`"./${name}.css"`)) return page;
  return page.replace('</head>', `  <link rel="stylesheet" href="./${name}.css" />\n  </head>`);
}
