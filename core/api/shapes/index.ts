/**
 * The shapes that cross the wire, one file a subject; everything outside this folder imports them from here, and `addin`
 * their types alone. Each schema is the single definition of its shape; OpenAPI is generated from them.
 */
export * from './cells';
export * from './checks';
export * from './code-lists';
export * from './collections';
export * from './fields';
export * from './findings';
export * from './iso-date';
export * from './items';
export * from './layouts';
export * from './maps';
export * from './problems';
export * from './relations';
export * from './rules';
export * from './severity';
export * from './standard';
export * from './translations';
