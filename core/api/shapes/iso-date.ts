import * as z from 'zod';

/** A day, as 2026-11-30. */
export const isoDateSchema = z.iso.date();
