import { useCases } from './support/use-cases';

describe('Rows on which the ASC-WDS service says otherwise', () => useCases('asc-wds'));
