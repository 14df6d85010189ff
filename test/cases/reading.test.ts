import { useCases } from './support/use-cases';

describe('Files that are read otherwise than they look', () => useCases('reading'));
