import type { CellValue } from '../../../core/api/shapes';
import { valueInWorkbook } from '../../../addin/page/grid/typed-value';

describe('what typing means in a workbook', () => {
  const typed: readonly (readonly [text: string, value: CellValue])[] = [
    ['', null],
    ['31', 31],
    ['-3.5', -3.5],
    ['0', 0],
    ['007', '007'],
    ['1.50', '1.50'],
    ['1e5', '1e5'],
    ['1234567890123456', '1234567890123456'],
    ['true', true],
    ['FALSE', false],
    ['1/4/2019', { date: '2019-04-01' }],
    ['31/12/2010', { date: '2010-12-31' }],
    ['31/02/2010', '31/02/2010'],
    ['2019-04-01', '2019-04-01'],
    ['01/04/19', '01/04/19'],
    [' 31', ' 31'],
    ['=1+1', '=1+1'],
  ];
  test.each(typed)('%j', (text, value) => expect(valueInWorkbook(text)).toEqual(value));
});
