/**
 * What we put into a part can be taken out again without a trace: white space in a tag, which means nothing to any
 * program, says which elements are ours and how those that we filled had come.
 */

/** How an element was before we put the first thing into it; an element that Excel has saved since says nothing. */
export const CAME = {
  /** `<x/>`, now `<x>...</x >`. */
  empty: ' ',
  /** `<x></x>`, now `<x>...</x\t>`. */
  bare: '\t',
  /** It was not there: `<x>...</x\n>`. */
  made: '\n',
} as const;

/** An element of our own making, which goes with the last thing in it. @param tag its opening tag without brackets */
export function madeElement(tag: string, content: string): string {
  const [name = ''] = tag.split(' ');
  return `<${tag}>${content}</${name}${CAME.made}>`;
}

/** Marks one of many elements of a list as ours. */
export function asOurs(element: string): string {
  return isOurs(element) ? element : element.replace(/(\/?>)$/, `${CAME.made}$1`);
}

export function isOurs(element: string): boolean {
  return /\n\/?>$/.test(element);
}
