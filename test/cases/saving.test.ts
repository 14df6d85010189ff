import { useCases } from './support/use-cases';

describe('Files whose copy must lose nothing', () => useCases('saving'));
