/** Style sheets are bundled by esbuild; to the compiler they are nothing but names. */
declare module '*.css';
