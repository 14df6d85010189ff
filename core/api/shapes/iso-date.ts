import * as z from 'zod';

export const isoDateSchema = z.iso.date();
