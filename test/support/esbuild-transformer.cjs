const { transformSync } = require('esbuild');

/** The whole of our Jest transform: esbuild turns TypeScript and ES modules into CommonJS. */
module.exports = {
  process(source, path) {
    const loader = path.endsWith('x') ? 'tsx' : path.endsWith('ts') ? 'ts' : 'js';
    const result = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code: result.code };
  },
};
