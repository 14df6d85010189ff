import type { Rule } from '../rule';
import { hasForm } from '../has-form';

export const workerNumbers: readonly Rule[] = [
  {
    id: 'asc-wds/worker-1060-1-issued',
    kind: 'cell',
    severity: 'query',
    fields: ['NINUMBER'],
    condition:
      'The National Insurance number begins with letters that HM Revenue and Customs gives out, and ends with A, B, C or D if with a letter.',
    message:
      'HM Revenue and Customs gives out no National Insurance number such as {value}. Check the payslip or ask the person.',
    source: 'HMRC National Insurance Manual, NIM39110',
    note: 'The service takes any two letters in front and any letter at the end, so it is a query.',
    fails: (number) => (hasForm('nino', String(number)) ? false : 'wrong-form'),
    fires: [
      { NINUMBER: 'BG123456A' },
      { NINUMBER: 'tn 12 34 56 a' },
      { NINUMBER: 'QQ123456C' },
      { NINUMBER: 'ZZ123456' },
      { NINUMBER: 'AB123456E' },
    ],
    quiet: [
      { NINUMBER: 'AB123456C' },
      { NINUMBER: 'ab 12 34 56' },
      { NINUMBER: 'AB12345' },
      { NINUMBER: 'Admin' },
    ],
  },
];
