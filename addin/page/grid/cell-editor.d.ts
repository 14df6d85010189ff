/** Loaded for its effect alone (load-cell-editor.ts). */
declare module '*/data-grid-overlay-editor.js';
