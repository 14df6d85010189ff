import { parseCsvTable } from '../../functions/standard/parse-csv-table';

describe('a CSV table is read', () => {
  it.each([
    ['plain cells', 'a,b\n1,2\n', [['1', '2']]],
    ['without a last line end', 'a,b\n1,2', [['1', '2']]],
    ['with the line ends of Windows', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['a comma, a line end and quotes within quotes', 'a,b\n"1,""x""\n2",3\n', [['1,"x"\n2', '3']]],
    ['empty cells', 'a,b\n,\n', [['', '']]],
    ['an empty quoted cell', 'a,b\n"",x\n', [['', 'x']]],
    ['an empty last cell without a line end', 'a,b\n1,', [['1', '']]],
    ['no rows', 'a,b\n', []],
  ])('%s', (_name, text, rows) => {
    expect(parseCsvTable(text)).toEqual({ header: ['a', 'b'], rows });
  });

  it('reads nothing from nothing', () => {
    expect(parseCsvTable('')).toEqual({ header: [], rows: [] });
  });

  it.each([
    ['a quote that is not closed', 'a,b\n"1,2\n', 'A quote is out of place in line 2'],
    ['a quote within a bare cell', 'a,b\n1"1,2\n', 'A quote is out of place in line 2'],
    ['text after a closing quote', 'a,b\n1,2\n"1"x,2\n', 'A quote is out of place in line 3'],
    ['a line with a cell too many', 'a,b\n1,2\n1,2,3\n', 'Line 3 has not as many cells as the header'],
    ['a line with a cell too few', 'a,b\n1\n', 'Line 2 has not as many cells as the header'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseCsvTable(text)).toThrow(message);
  });
});
