/**
 * The shapes that cross the wire: the only file of `functions` that `addin` may import, and types alone.
 * Each schema is the single definition of its shape; OpenAPI is generated from them. They stand in `shapes/`, one
 * file a subject; everything outside that folder imports them from here.
 */
export * from './shapes/cells';
export * from './shapes/checks';
export * from './shapes/code-lists';
export * from './shapes/collections';
export * from './shapes/fields';
export * from './shapes/findings';
export * from './shapes/iso-date';
export * from './shapes/items';
export * from './shapes/layouts';
export * from './shapes/maps';
export * from './shapes/problems';
export * from './shapes/relations';
export * from './shapes/rules';
export * from './shapes/severity';
export * from './shapes/standard';
export * from './shapes/translations';
