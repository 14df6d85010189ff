/** What the provider of the sample knows and no rule can: what belongs in the cells that are left to a person. */

/** What is done on a problem's card. */
export type CardAnswer = {
  /** Problems that it settles: its own, and those that follow from it. 1 unless told. */
  readonly settles?: number;
} & (
  | { /** The button that suggests it says what is right. */ readonly take: string }
  | {
      readonly type: string;
      /** Another cell of its row, where that is the wrong one. */ readonly into?: string;
    }
);

const take = (words: string): CardAnswer => ({ take: words });
const type = (
  text: string,
  more: { readonly into?: string; readonly settles?: number } = {},
): CardAnswer => ({
  type: text,
  ...more,
});

/** By the cell as its card names it. */
export const WHAT_IS_RIGHT: ReadonlyMap<string, CardAnswer> = new Map([
  ['Staff list, H89', type('2')],
  ['Staff list, H97', type('2')],
  ['Staff list, E105', type('LA995771B')],
  ['Staff list, E113', type('PA717095D')],
  ['Staff list, F129', type('HX2 3ZP')],
  ['Staff list, G137', type('1/6/1963')],
  ['Staff list, G153', type('20/2/1995', { settles: 2 })],
  ['Staff list, G161', take('Use 1 January 1985')],
  ['Staff list, J177', type('826')],
  ['Staff list, K185', take('Empty the cell')],
  ['Staff list, M198', type('2016', { settles: 2 })],
  ['Staff list, R202', take('Empty the cell')],
  ['Staff list, P217', type('1;2024')],
  ['Staff list, P225', type('2')],
  ['Staff list, Q233', type('5')],
  ['Staff list, T241', type('1/5/2013')],
  ['Staff list, T249', take('Use 1 April 2019')],
  ['Staff list, T257', type('5/4/2023')],
  ['Staff list, U265', type('2016')],
  ['Staff list, X273', type('1')],
  ['Staff list, X281', type('1')],
  ['Staff list, AF291', type('2', { into: 'Y291' })],
  ['Staff list, Z297', type('5')],
  ['Staff list, Z305', take('Use 2.5')],
  ['Staff list, AB318', type('28500')],
  ['Staff list, AB325', type('28900')],
  ['Staff list, AA332', type('1')],
  ['Staff list, AC337', type('12.85')],
  ['Staff list, AC345', type('13.50')],
  ['Staff list, AD355', type('8')],
  ['Staff list, AE369', type('Activities coordinator')],
  ['Staff list, V385', take('Empty the cell')],
  ['Staff list, AF388', type('30')],
  ['Staff list, AF393', type('37.5')],
  ['Staff list, AJ418', type('1;3')],
  ['Staff list, AM429', type('1;2012')],
  ['Staff list, AM433', type('1;2013')],
  ['Staff list, AM441', type('1;2012')],
  ['Staff list, B449', type('W0445')],
  ['Staff list, AH451', type('3')],
  ['Staff list, A457', type('ROWAN')],
  ['Staff list, C481', take('Use UPDATE (Existing record to be changed)')],
  ['Staff list, B504', type('W0500')],
  ['People, E22', type('10/3/1978')],
  ['People, D35', type('ZE436637C')],
  ['People, J56', type('WF1 3EZ')],
  ['People, A75', type('E10613', { settles: 3 })],
  ['Contracts, F11', type('31/3/2021')],
  ['Contracts, B19', type('E10442')],
  ['Contracts, I26', type('1')],
  ['Contracts, H37', take('Use 37')],
  ['Contracts, E45', type('12/3/2016')],
  ['Contracts, J62', type('38000')],
]);
